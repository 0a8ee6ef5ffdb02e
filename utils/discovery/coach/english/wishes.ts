import { type Opening, opens } from '../grammar.ts';
import { complement, NOUN_PHRASE } from './embedded.ts';
import { nounAsks } from './nouns.ts';

const CURIOUS =
  /^(?:(?:my|our|the) \w+ (?:asked|wants|wanted|told) (?:me|us)|(?:would )?(?:love|like)|it would (?:be (?:really |very )?(?:great|good|nice|lovely|useful|interesting|helpful)|help(?: me| us)?|interest me|mean a lot)|(?:i|we)(?: (?:am|are|was|were|would|do|just|really|also|be|very|quite|always|have been))* (?:love|like|curious|wondering|wonder|wondered|interested|keen|want|wanted|eager|intrigued|fascinated|happy|glad|grateful|appreciate|value|welcome|trying|hoping|need|looking)|(?:(?:genuinely|truly|really|super|very|quite|also|mostly) )?(?:curious|wondering|keen|interested))(?: (?:to|in|about|for|by|as|so|of|a bit|more|better|also|really))*(?: (?:ask|hear|hearing|know|knowing|understand|understanding|learn|learning|find out|see|explore|discuss|get|grasp|figure out|figuring out))?(?: (?:you|from you|your side of|more|better|a better|a bit|about|on|out|to|me|us|whether))*(?: |$)/;

/** "I'd give a lot to know how …" */
const SEEKING =
  /^(?:i|we|it|what i)\b(?=.{1,60}\b(?:would|want|like|love|give|need|hop(?:e|ing)|wish|try(?:ing)?|wonder|could|appreciate|curious|keen|eager|dying|glad|asked|interested)\b)(?! (?:would |can |could )?(?:help|show|enable|let))(?: [a-z']+){1,9}? (?:know|hear|get into|dig into|explore|learn|understand|see|discover|find out|wonder|figure out|work out|ask you)(?= (?:how|what|why|in what|to what|whether|where|which|who)\b) ?/;

/** "I'd love to hear …", "curious whether …". */
export function wondered(words: string): Opening | null {
  const match = SEEKING.exec(words) ?? CURIOUS.exec(words);
  if (!match) return null;
  if (/ whether\b/.test(match[0])) return opens(words, 'yes-no', match[0].length);
  const about = words.slice(match[0].length);
  if (about === '' || /^[?,:-]/.test(about)) return null;
  const embedded = complement(about);
  if (embedded) return opens(words, embedded, match[0].length);
  if (
    /^i (?:just )?(?:want|wanted|would (?:like|love)|need)(?:ed)? to (?!ask|hear|know|understand|learn|find|see|explore|discuss|get|grasp)/.test(
      words,
    )
  )
    return null;
  if (
    /\b(?:hear|understand|learn|know|curious|interested|keen|explore|discuss|intrigued|get|welcome|appreciate|value)\b/.test(
      match[0],
    )
  )
    return opens(words, nounAsks(about.replace(NOUN_PHRASE, ''), 'telling'), match[0].length);
  return null;
}

/** What a rep notes to ask: "find out why they left", "get them to tell the story". */
const NOTED =
  /^(?:(?:need|needs|to|must|should|try|want|remember|do n't|forget|let us|just) ){0,4}(?:understand|find out|explore|discover|learn|see|hear|ask|check|establish|determine|identify|clarify|work out|figure out|dig into|probe|know|gauge|verify|confirm|listen)(?: (?:her|him|them|with \w+|again|about|more|exactly|for|to|first|in (?:his|her|their) words))* /;

export function noted(words: string): Opening | null {
  const match = NOTED.exec(words);
  const asks = match && complement(words.slice(match[0].length));
  return match && asks ? opens(words, asks, match[0].length) : null;
}
