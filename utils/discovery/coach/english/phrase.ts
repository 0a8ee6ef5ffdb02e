import { type Opening, opens } from '../grammar.ts';
import { DATUM, TOLD } from './nouns.ts';

/** No verb: "biggest headache right now?", "your thoughts on the pilot?". */
const PHRASE =
  /^(?:and )?(?:(?:the|your|their|his|her|our|any(?= (?:thoughts?|lessons?|advice|reflections?|learnings?|insights?)\b)) )?(?:(?:main|key|top|core|real|current|overall|general|first|honest|initial|last|other) )*(?<most>(?:biggest|hardest|toughest|worst|best|greatest|trickiest|single biggest) )?(?:(?:day-to-day|business|personal|team) )?(?<noun>\w+)(?: (?:learned|learnt|so far|ahead|overall))?(?: (?:,|on|for|about|with|of|in|at|to|from|around|regarding|after|behind|so|right|today|currently|now|here|these|this|over|as|when|if you had to)(?= |$).{0,90})? ?\??$/;

const VERB_IN =
  /\b(?:is|are|was|were|have|has|had|do|does|did|will|would|can|could|should|you|we|they|it|how|what|why|who|or|ok|okay|set|done|ready)\b/;

/** One or two words that only say: go on. */
export function echo(words: string): Opening | null {
  const match =
    /^(?:(?:and|so|ok) (?:then|after that|next|afterwards)|which is to say(?: what)?(?: ,.{1,30})?|meaning|meaning what|such as|like what|for example|for instance|as in|which means|in what sense|because) ?\??$/.exec(
      words,
    );
  if (match) return opens(words, 'telling', words.length);
  return null;
}

/** "any thoughts on how …?" */
const ABOUT =
  /^(?:(?:any|some|your|a|an|the) )?(?:\w+ )?(?:thoughts?|ideas?|views?|opinions?|examples?|insights?|feedback|advice|take|comments?|tips|stories|story|light to shed|sense) (?:on|about|of|into|as to|regarding|from) (?:how|what|why|the (?:way|reasons?))\b/;

/** A noun and no verb: "your thoughts on the pilot?". */
export function phrase(words: string): Opening | null {
  if (ABOUT.test(words)) return opens(words, 'telling', words.length);
  const { most, noun = '' } = PHRASE.exec(words)?.groups ?? {};
  const told = (most !== undefined || TOLD.has(noun)) && !DATUM.has(noun) && !VERB_IN.test(words);
  return told ? opens(words, 'telling', words.length) : null;
}
