import { type Found, firstOf, type Questioned } from '../grammar.ts';

const AUX = '(?:do|does|did|is|are|was|were|have|has|had|will|would|can|could|should|must|might|shall|need)';
const PRONOUN = '(?:it|you|they|he|she|we|that|there|this|i)';
const ONE =
  '(?:you|it|that|this|we|they|i|the|your|our|there|their|everyone|everybody|anyone|people|those|these|he|she|a|an|all|most|some|[a-z]+)';

/** They wait for a yes wherever they stand. */
const TAGS = [
  new RegExp(`(?:, |- )?\\b${AUX} n't ${PRONOUN} ?\\??$`),
  new RegExp(`, ${AUX} ${PRONOUN}(?: not)? ?\\??$`),
  new RegExp(`\\b(?:not|n't|never|nobody|nothing|hardly|no one)\\b.{1,80} ${AUX} ${PRONOUN} ?\\??$`),
  /[,-] (?:no|yes|yeah|eh|huh|ok|okay|agreed|true|innit|correct|surely|of course|obviously|do n't you (?:think|find|agree)|would n't you (?:say|agree)|am i right|am i wrong|are we agreed|do you (?:not )?agree|you agree|you know|same for you|not so) ?\??$/,
  /(?<!\b(?:is|was|are|that|the|all|got|it|get|just|feel|about|sound|sounds|look|looks|seem|seems|from|done|be|being|turns out|always) )\b(?:right|correct) ?\??$/,
  /\b(?:innit|isnt it|aint it) ?\??$|^(?:i )?bet you\b/,
  /\b(?:am i right|am i wrong)(?= ?\??$)|\b(?:would n't you (?:say|agree)|do n't you (?:think|agree|find))\b/,
] as const;

const PUSHES = [
  new RegExp(
    `(?:^|[,:;-] |\\b(?:and|but|so|or|honestly|really|then) )(?:${AUX} n't|${AUX} (?:you|we|it|they|that|this|there) not) ${ONE}\\b(?<! n't (?:matter|worry|mind|get))(?! (?:have|happen) (?:to|a minute))`,
  ),
  new RegExp(`^${AUX} (?:you|we|they|it) not\\b`),
  /\b(?:surely|obviously|undoubtedly|of course|no doubt|certainly|needless to say|admittedly)\b/,
  /\b(?:clearly)\b(?=.{0,80}\b(?:would|should|is|are|need|want|better)\b)/,
  /\b(?:you have(?: got)? to admit|admit it|be honest|let is face it|to be fair|i bet|i am (?:sure|certain|confident|convinced)|(?<!can |could |may )i (?:am guessing|am assuming|guess|assume|imagine|suppose|take it|presume|gather|trust|expect)(?: that)? (?:you|your|this|that|it|we|the|things|most|\w+s are)|i would (?:guess|imagine|assume) (?:you|your|that))\b/,
  /\b(?:(?<!(?:do|did|would|does) )you(?: would| will|r team would| must)? (?:surely |probably |certainly |no doubt )?agree|(?:would|do|could|can) (?:you|we) (?:not |all |both |at least )?agree (?:that|with me|it|this|on the fact|we|our|a|the|your)|(?:can|could|shall) we (?:all |both |at least )?agree|we (?:can )?(?:all|both) (?:agree|know)|(?:would|do) you (?:accept|concede|acknowledge|admit) that)\b/,
  /^you (?:must|(?:would|will|can|could) n't(?! happen)|can not|would not|have probably|are probably|do (?:want|see|care|need|like|know|realise|realize|agree|understand|believe|value))\b/,
  /\b(?:can|could) (?:there|anyone|anybody|you|we) (?:be )?(?:any |possibly |seriously |really |still |honestly )*(?:doubt|deny|dispute|argue with)\b|\bis there any (?:doubt|question) (?:that|about)\b|\bwho (?:can|could|would) (?:doubt|deny|dispute|argue)\b/,
  /\bwho (?:would n't|does n't|would not|does not)\b/,
  /^(?:nobody|no one|everyone|everybody|anyone|most (?:people|companies|firms|directors|managers|teams|of our (?:clients|customers)))\b(?= (?:\w+ ){0,6}?(?:likes?|loves?|wants?|enjoys?|knows?|agrees?|hates?|deserves?|prefers?|needs?|would|should|can|ca|moves?|is moving|are moving|goes|wo)\b)(?!.{0,60}\b(?:how|what|why)\b)/,
  /^how (?:great|nice|good|wonderful|amazing|much (?:better|easier|nicer|happier|simpler)) (?:would|will)\b/,
  /\bour (?:\w+ ){0,2}(?:is|are|was|were|would be) (?:\w+ )?(?:the )?(?:better|best|right|superior|perfect|ideal|cheaper|faster)\b/,
  /\b(?:you|they) can(?: not|n't| n't) (?:be|really|seriously|honestly|possibly)\b/,
  /\b(?:would it not|is it not|are you not|do you not|would you not|should you not|have you not|will you not)\b/,
  /\b(?:would|will) you (?:really|seriously|honestly) (?:want|risk|prefer|trust|say no)\b/,
  /\b(?:are|do|can|could) you (?:really|seriously|honestly) (?:say|afford|going|want|happy|satisfied|think|believe|comfortable|ok)\b/,
  /\b(?:would it be|is it) (?:fair|safe|reasonable) to (?:say|assume|think) (?:that )?(?:you|your \w+)(?: \w+)? (?:need|want|would|are (?:not|losing|unhappy|tired))\b/,
] as const;

/** Those that push even behind a word that asks for a telling. */
const PUSHES_IN_TELLING = [
  /^how (?:great|nice|good|wonderful|amazing|much (?:better|easier|nicer|happier|simpler)) (?:would|will)\b/,
  /\bwhy (?:would|should|do|does) n't (?:you|anyone|anybody|they|a \w+) (?:want|like|love|prefer|choose)\b/,
  /\bour (?:\w+ )?(?:amazing|great|excellent|revolutionary|innovative|award-winning|superior|fantastic|incredible|unbeatable|brilliant|outstanding|superb|wonderful|exceptional)\b|\bwhy (?:is|are) our .{1,30}\b(?:best|better|right|superior)\b|\bhow (?:amazing|fantastic|incredible|brilliant|wonderful) (?:is|was|are)\b|\bhow much do you love\b/,
  /\bwhy not (?:just )?(?:admit|accept|face|agree|recognise|recognize|say yes|go with us)\b/,
  /\bwhy would (?:you|anyone|anybody) (?:not|ever|keep|want to (?:lose|waste|pay more|keep paying))\b/,
] as const;

/** The words that push an answer; null where there are none. */
export function leading({ words, asks }: Questioned): Found | null {
  const tag = firstOf(words, TAGS);
  if (tag) return tag;
  if (asks === 'telling') return firstOf(words, PUSHES_IN_TELLING);
  return firstOf(words, PUSHES);
}

const NO_CHOICE =
  /\byes or (?:a )?no\b|\bwhether or not\b|\bor (?:not(?= ?\??$| yet| really| so| any)|someone|somebody|anyone|anybody|one of|so|two|three|more ?\??$|less ?\??$|anything|whatever|similar|even|otherwise|is that (?:it|all))\b|\b(?:any|ever|some|either|without|questions) (?:\w+ ){0,4}or\b|(?<!\b(?:know|say|tell|tell me|tell us|ask|check|confirm|see) )\b(?:if|when|whenever|unless|(?<!(?:is|was) it )because|once) .{1,60} or\b|\b(?:if|when) .{0,40}$/;
const OPTIONS_AFTER_STOP =
  /(?:[:?-]|\bbetween\b) .{1,100} or (?!not\b)|[:-] (?:\w+ ){1,3}(?:, (?:\w+ ){0,2}\w+ ?){1,4}\??$/;
const CHOOSES =
  /\b(?:which|who|whom|when|where|most|more|prefer|choose|pick|rather|like to|best|better|favour|go with|use|mainly|mostly|main)\b.{0,80}, (?!or\b|and\b|how\b|what\b|if\b|when\b).{1,80} or (?!not\b|when\b|if\b)/;

/** "producers, packers or traders: which are you?" */
const OPTIONS_FIRST =
  /^(?:[\w']+ ){1,4}(?:, (?:[\w']+ ){1,4})?or (?:[\w']+ ){1,5}[,:] (?:what|which|where|who|how) (?:are|is|do|does|would|of)\b/;

/** Alternatives that the question offers: "A or B"; null where it offers none. */
export function multipleChoice({ words, asks }: Questioned): Found | null {
  const or = / or | [:-] (?=.{1,60},)/.exec(words);
  if (!or) return null;
  const at = { from: Math.max(0, or.index - 20), to: Math.min(words.length, or.index + 20) };
  const opens = /\b(?:how|what|why|who|which|when|where)\b/.exec(words);
  if (OPTIONS_FIRST.test(words)) return at;
  const request = asks === 'telling' || (opens !== null && opens.index < 24 && asks === 'datum');
  if (asks === 'telling' && /\bbetween\b/.test(words)) return null;
  if (request)
    return OPTIONS_AFTER_STOP.test(words) || CHOOSES.test(words) || /\b(?:which|prefer) .{1,80} or /.test(words)
      ? at
      : null;
  return / or /.test(words) && !NO_CHOICE.test(words) ? at : null;
}

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
