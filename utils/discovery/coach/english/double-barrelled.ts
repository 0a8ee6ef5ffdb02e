import { type Found, firstOf, type Questioned } from '../grammar.ts';
import { AUX } from './flaws.ts';

const QUESTION_WORD = '(?:how|what|why|who|whom|which|where)';
const SECOND = [
  new RegExp(
    `(?:\\band|\\bbut|\\bor|, then|\\bplus|\\bas well as|,|;)(?: (?:also|then|um|uh|er|well|maybe|again|secondly|finally|if so|if not|if yes|,|in that case|so|by|at|for|with|from|in))* ${QUESTION_WORD}\\b(?! else\\b| not\\b|ever)`,
  ),
  /(?:\band|\bbut)(?: (?:also|then|since|by|for))? when(?= (?:do|does|did|is|are|was|were|will|would|can|could|should|you)\b| ?\??$)/,
  new RegExp(
    `(?:\\band|\\bbut|;)(?: (?:also|then|if so|if not|if yes|,|in that case|so|therefore))* ${AUX} (?:n't )?(?:you|your|it|they|he|she|we|the|there|this|that|these|those|any|anyone|everyone|people|their|its)\\b`,
  ),
  /\b(?:and|then)(?: (?:also|then|please|could you|can you))* (?:tell|explain|describe|send|give|show|walk|let|share) (?:me|us|how|what|why|your|your)\b/,
  /\band (?:about|of|on) (?:how|what|why)\b/,
  /(?<=\b(?:tell|know|say|confirm|check|ask|let) .{3,80})\band (?:also )?(?:whether|if) (?:there|you|your|it|they|the|we|any|anyone|he|she)\b/,
  /(?<=\b(?:who|what|how|which|where|why|tell|check|know)\b.{3,60})\band when (?:the|your|it|they|we|he|she)\b/,
] as const;
const TWO_DATA = [
  /\b(about|of|with|on) (?:the|your|our|their) (?:\w+ ){1,4}and \1 (?:the|your|our|their)\b/,
  /^(?:do|does|did) .{1,30} (?:like|love|enjoy|appreciate|trust|value) (?:the|your|our|their) (?:\w+ ){1,3}and (?:the|your|our|their) /,
  /\b(?:what|which) (?:is|are|was|were|would be) (?:the |your |their )(?:\w+ ){1,3}and (?:the |your |their |its )?(?:\w+ ){0,3}\w+(?: (?:for|in|this|of|on|next|right|today|at)\b.{0,40})? ?\??$/,
  /\b(?:tell|give|share|know|send|need)\b.{0,20} (?:the |your |their )(?:\w+ ){1,3}and (?:the |your |their )(?:\w+ ){0,3}\w+ ?\??$/,
  /^(?:do|does|is there|are there|did|have|has)\b.{1,40} (?:have|need|got|there|a|an|the|your) (?:a |an |the |your |any )?(?:\w+ ){1,2}and (?:a |an |the |your )(?:\w+ ){0,2}\w+ ?\??$/,
  /\b(?:satisfied|happy|pleased|content|comfortable|ok|okay|unhappy|fine|good) (?:with|about|at) (?:[\w']+ ){1,5}and (?:[\w']+ ){0,4}\w+ ?\??$/,
  /\b(?:when|where|who|why|how|what|how much|how many) and (?:when|where|who|why|how|what|by whom|how much|how often|for how long|with whom)\b/,
] as const;
const ADJECTIVE =
  '(?:\\w{2,}(?:ed|able|ible|ive|ful|ous|ent|ant|al|less|ish|y)|fast|easy|safe|simple|cheap|good|clear|clean|secure|happy|quick|reliable|accurate|complete|modern|strong|up to date|useful|fair|robust|flexible|stable|scalable|on time|ready|motivated|smooth|new|full|open|big|warm|bright|tidy|calm|loyal|cheaper|faster)';
const TWO_ADJECTIVES = new RegExp(
  `^(?:is|are|was|were|do|does|did)(?: n't)? (?:\\w+ ){1,6}?(?:feel |find .{1,30} )?${ADJECTIVE}(?: to \\w+)? and (?:\\w+ )?${ADJECTIVE}\\b`,
);

/** Two questions in one sentence; null where there is one. */
export function doubleBarrelled({ words, asks }: Questioned): Found | null {
  for (const pattern of SECOND) {
    const second = firstOf(words, [pattern]);
    if (second && secondCounts(words, second)) return second;
  }
  if (/\bbetween\b/.test(words)) return null;
  const data = firstOf(words, TWO_DATA);
  if (data) return data;
  return asks === 'yes-no' ? firstOf(words, [TWO_ADJECTIVES]) : null;
}

/** Said before a question: "it's a detail, but …". */
const PREAMBLE =
  /^(?:i|we|this is|that is|it is|there is|here is|just|not|no|only|these are)\b(?!.*\b(?:how|what|why|who|which|where) (?:do|does|did|is|are|was|will|would|can)\b)/;

/** A question word behind a comma may be the first one, behind a preamble. */
function secondCounts(words: string, second: Found): boolean {
  const before = words.slice(0, second.from);
  if (/^what about\b/.test(before)) return false;
  // "which of these bothers you most, and why?" asks one thing.
  if (/\b(?:which|what|how|who)\b/.test(before) && /^.{0,6}\b(?:why|in what way)$/.test(words.slice(second.from)))
    return false;
  if (PREAMBLE.test(before) && /^(?:but|,)/.test(words.slice(second.from))) return false;
  if (
    words.charAt(second.from) === ',' &&
    /^(?:when|if|since|as|with|once|while|because|(?:from )?where (?:you|i|we) (?:sit|stand|are|work)|after|before)\b/.test(
      before,
    )
  )
    return false;
  if (new RegExp(`\\b${QUESTION_WORD}\\b|\\bwhen (?:do|does|did|is|are|will)\\b`).test(before))
    return !/\bwhen$/.test(before);
  if (words.slice(second.from, second.to).startsWith(',')) return false;
  return (
    new RegExp(`^(?:\\w+ ){0,3}?(?:${AUX}|you|tell|explain|describe|walk|share|give|show)\\b`).test(before) &&
    !/^(?:i|we)\b/.test(before)
  );
}
