import type { Grammar } from '../grammar.ts';
import { assumptive } from './assumptive.ts';
import { doubleBarrelled } from './double-barrelled.ts';
import { leading, multipleChoice } from './flaws.ts';
import { openingOf } from './opening.ts';
import { phrase } from './phrase.ts';
import { spelling } from './spelling.ts';

export const english: Grammar = {
  spelling,
  filler:
    /^(?:(?:so|well|ok|okay|um|uh|erm|er|hmm|and|but|or|now(?! that)|then|also|plus|hi there|hi|hello|hey|pls|roughly|approximately|approx|pardon|excuse me|actually|basically|honestly|just|oh|great|thanks|thank you|sorry|anyway|alright|like|you know|i mean|again|first|firstly|finally|next|lastly|sure|yes|right|curious|(?:my|the|one|another|first|next|last|big) (?:\w+ )?question(?: (?:i have|for you|then|here|now))? (?:is|would be|was)|what (?:i|we) (?:would )?(?:really |also |most )?(?:want|like|love|wanted) to (?:know|understand|hear|ask)(?: about)? is|out of curiosity|in your opinion|maybe|perhaps|if so|if not|in that case|go on|listen|look|wow|cool|good|please|by the way|btw|today|currently|exactly|really|concretely|in practice|in general|typically|usually|overall|ultimately|specifically)(?: |$))+/,
  openingOf,
  phraseOf: phrase,
  inner:
    /\b(?:how|why|what) (?:do|does|did|is|are|was|were|would|will|can|could|should|have|has|might) \w+|\bwhat (?:worries|bugs|matters|makes|made|went|changes|changed|happens|happened|works|led|drives|keeps|stands)\b|\bhow so$|\bwhich \w+ (?:stand|matter|count|worry)\b|\b(?:could|can|would) you (?:tell|explain|describe|walk|talk|fill|share|unpack|elaborate|give us a sense)\b/,
  agenda:
    /^(?:so |ok |now |well )?(?:let is|let us|let me|we can|i (?:want|would like) to) (?:just )?(?:talk|discuss|turn|move|start|begin|switch|look|come|get|go|focus|dig)\b/,
  greeting:
    /^(?:(?:hi|hello|hey|good morning|good afternoon)\b.{0,30})?(?:how are you(?: doing)?(?: today)?|how is it going|how are things|all good|you ok|everything ok|can you hear me|how do you do) ?$/,
  leading,
  multipleChoice,
  doubleBarrelled,
  assumptive,
};
