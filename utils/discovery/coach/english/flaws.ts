import { type Found, firstOf, type Questioned } from '../grammar.ts';

export const AUX = '(?:do|does|did|is|are|was|were|have|has|had|will|would|can|could|should|must|might|shall|need)';
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
