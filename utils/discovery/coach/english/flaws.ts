import { type Found, firstOf, type Questioned } from '../grammar.ts';

const AUX = '(?:do|does|did|is|are|was|were|have|has|had|will|would|can|could|should)';
const PRONOUN = '(?:it|you|they|he|she|we|that|there|this|i)';
const ONE =
  '(?:you|it|that|this|we|they|i|the|your|our|there|their|everyone|everybody|anyone|people|those|these|he|she|a|an|all|most|some|[a-z]+)';

/** They wait for a yes wherever they stand. */
const TAGS = [
  new RegExp(`(?:, |- )?\\b${AUX} n't ${PRONOUN} ?\\??$`),
  new RegExp(`, ${AUX} ${PRONOUN}(?: not)? ?\\??$`),
  new RegExp(`\\b(?:not|n't|never|nobody|nothing|hardly|no one)\\b.{1,80} ${AUX} ${PRONOUN} ?\\??$`),
  /[,-] (?:no|yes|yeah|eh|huh|ok|okay|agreed|true|innit|correct|surely|of course|obviously|do n't you (?:think|find|agree)|would n't you (?:say|agree)|am i right|am i wrong|are we agreed|do you (?:not )?agree|you agree|you know|same for you|not so) ?\??$/,
  /(?<!(?:is|was|are|that|the|all|got|it|get|just|feel|about|sound|sounds|look|looks|seem|seems|from|done) )\b(?:right|correct) ?\??$/,
  /\b(?:am i right|would n't you (?:say|agree)|do n't you (?:think|agree|find))\b/,
] as const;

const PUSHES = [
  new RegExp(
    `(?:^|[,:;-] |\\b(?:and|but|so|or|honestly|really|then) )(?:${AUX} n't|${AUX} (?:you|we|it|they|that|this|there) not) ${ONE}\\b(?! (?:have|happen) (?:to|a minute))`,
  ),
  new RegExp(`^${AUX} (?:you|we|they|it) not\\b`),
  /\b(?:surely|obviously|undoubtedly|of course|no doubt|certainly|needless to say|admittedly)\b/,
  /\b(?:clearly)\b(?=.{0,80}\b(?:would|should|is|are|need|want|better)\b)/,
  /\b(?:you have(?: got)? to admit|admit it|be honest|let is face it|to be fair|i bet|i am (?:sure|certain|confident|convinced)|i (?:guess|assume|imagine|suppose|take it|presume|gather|trust|expect)(?: that)? (?:you|your|this|that|it|we)|i would (?:guess|imagine|assume) (?:you|your|that))\b/,
  /\b(?:you(?: would| will|r team would| must)? (?:surely |probably |certainly |no doubt )?agree|(?:would|do|could|can) (?:you|we) (?:not |all |both |at least )?agree (?:that|with me|it|this|on the fact|we|our|a|the|your)|(?:can|could|shall) we (?:all |both |at least )?agree|we (?:can )?(?:all|both) (?:agree|know)|(?:would|do) you (?:accept|concede|acknowledge|admit) that)\b/,
  /^you (?:must|(?:would|will|can|could) n't(?! happen)|can not|would not|have probably|are probably|do (?:want|see|care|need|like|know|realise|realize|agree|understand|believe|value))\b/,
  /\bwho (?:would n't|does n't|would not|does not)\b/,
  /^(?:nobody|no one|everyone|everybody|anyone|most (?:people|companies|firms|directors|managers|teams|of our (?:clients|customers)))\b(?!.{0,60}\b(?:how|what|why)\b)/,
  /^how (?:great|nice|good|wonderful|amazing|much (?:better|easier|nicer|happier|simpler)) (?:would|will)\b/,
  /\bour (?:\w+ ){0,2}(?:is|are|would be) (?:\w+ )?(?:the )?(?:better|best|right|superior|perfect|ideal|cheaper|faster)\b/,
  /\b(?:you|they) can(?: not|n't| n't) (?:be|really|seriously|honestly|possibly)\b/,
  /\b(?:would it not|is it not|are you not|do you not|would you not|should you not|have you not|will you not)\b/,
  /\b(?:would|will) you (?:really|seriously|honestly) (?:want|risk|prefer|trust|say no)\b/,
  /\b(?:are|do) you (?:really|seriously|honestly) (?:going|want|happy|satisfied|think|believe|comfortable|ok)\b/,
  /\b(?:would it be|is it) (?:fair|safe|reasonable) to (?:say|assume|think) (?:that )?(?:you|your \w+)(?: \w+)? (?:need|want|would|are (?:not|losing|unhappy|tired))\b/,
] as const;

/** The words that push an answer; null where there are none. */
export function leading({ words, asks }: Questioned): Found | null {
  const tag = firstOf(words, TAGS);
  if (tag) return tag;
  if (asks === 'telling') return firstOf(words, PUSHES.slice(9, 10));
  return firstOf(words, PUSHES);
}

const NO_CHOICE =
  /\bor (?:not(?! at all)|so|two|three|more ?\??$|less ?\??$|later|anything|whatever|similar|even|otherwise|is that (?:it|all))\b|\b(?:any|ever|some|either|without|questions) (?:\w+ ){0,4}or\b|\b(?:if|when|whenever|unless|because|once) .{1,60} or\b|\b(?:if|when) .{0,40}$/;
const OPTIONS_AFTER_STOP = /(?:[:?-]|\bbetween\b) .{1,100} or (?!not\b)/;
const CHOOSES =
  /\b(?:which|who|whom|when|where|most|more|prefer|choose|pick|rather|like to|best|better|favour|go with|use|mainly|mostly|main)\b.{0,80}, (?!or\b|and\b|how\b|what\b|if\b|when\b).{1,80} or (?!not\b|when\b|if\b)/;

/** Alternatives that the question offers: "A or B"; null where it offers none. */
export function multipleChoice({ words, asks }: Questioned): Found | null {
  const or = / or /.exec(words) ?? /^or /.exec(words);
  if (!or || or.index === 0) return null;
  const at = { from: Math.max(0, or.index - 20), to: Math.min(words.length, or.index + 20) };
  const opens = /\b(?:how|what|why|who|which|when|where)\b/.exec(words);
  const request = asks === 'telling' || (opens !== null && opens.index < 24 && asks === 'datum');
  if (request)
    return OPTIONS_AFTER_STOP.test(words) || CHOOSES.test(words) || /\b(?:which|prefer) .{1,80} or /.test(words)
      ? at
      : null;
  return NO_CHOICE.test(words) ? null : at;
}

const QUESTION_WORD = '(?:how|what|why|who|whom|which|where)';
const SECOND = [
  new RegExp(
    `(?:\\band|\\bbut|\\bor|, then|\\bplus|\\bas well as|,)(?: (?:also|then|if so|if not|if yes|,|in that case|so|by|at|for|with|from|in))* ${QUESTION_WORD}\\b(?! else\\b| not\\b|ever)`,
  ),
  /(?:\band|\bbut)(?: (?:also|then|since|by|for))? when(?= (?:do|does|did|is|are|was|were|will|would|can|could|should|you)\b| ?\??$)/,
  new RegExp(
    `(?:\\band|\\bbut|;)(?: (?:also|then|if so|if not|if yes|,|in that case|so|therefore))* ${AUX} (?:n't )?(?:you|your|it|they|he|she|we|the|there|this|that|these|those|any|anyone|everyone|their|its)\\b`,
  ),
  /\b(?:and|then)(?: (?:also|then|please|could you|can you))* (?:tell|explain|describe|send|give|show|walk|let|share) (?:me|us|how|what|why|your|your)\b/,
] as const;
const TWO_DATA = [
  /\b(?:what|which) (?:is|are|was|were|would be) (?:the |your |their )(?:\w+ ){1,3}and (?:the |your |their |its )?(?:\w+ ){0,3}\w+(?: (?:for|in|this|of|on|next|right|today|at)\b.{0,40})? ?\??$/,
  /\b(?:tell|give|share|know|send|need)\b.{0,20} (?:the |your |their )(?:\w+ ){1,3}and (?:the |your |their )(?:\w+ ){0,3}\w+ ?\??$/,
  /\b(?:satisfied|happy|pleased|content|comfortable|ok|okay|unhappy|fine|good) (?:with|about|at) (?:\w+ ){1,5}and (?:\w+ ){0,4}\w+ ?\??$/,
  /\b(?:when|where|who|why|how|what|how much|how many) and (?:when|where|who|why|how|what|by whom|how much|how often|for how long|with whom)\b/,
] as const;
const ADJECTIVE =
  '(?:\\w{2,}(?:ed|able|ible|ive|ful|ous|ent|ant|al|less|ish|y)|fast|easy|safe|simple|cheap|good|clear|clean|secure|happy|quick|reliable|accurate|complete|modern|strong|up to date|useful|fair|robust|flexible|stable|scalable|on time|ready|motivated|smooth)';
const TWO_ADJECTIVES = new RegExp(
  `^(?:is|are|was|were|do|does|did)(?: n't)? (?:\\w+ ){1,6}?(?:feel |find .{1,30} )?${ADJECTIVE} and (?:\\w+ )?${ADJECTIVE}\\b`,
);

/** Two questions in one sentence; null where there is one. */
export function doubleBarrelled({ words, asks }: Questioned): Found | null {
  const second = firstOf(words, SECOND);
  if (second && secondCounts(words, second)) return second;
  if (/\bbetween\b/.test(words)) return null;
  const data = firstOf(words, TWO_DATA);
  if (data) return data;
  return asks === 'yes-no' ? firstOf(words, [TWO_ADJECTIVES]) : null;
}

/** A question word behind a comma may be the first one, behind a preamble. */
function secondCounts(words: string, second: Found): boolean {
  const before = words.slice(0, second.from);
  if (/^what about\b/.test(before)) return false;
  if (new RegExp(`\\b${QUESTION_WORD}\\b|\\bwhen (?:do|does|did|is|are|will)\\b`).test(before))
    return !/\bwhen$/.test(before);
  if (words.slice(second.from, second.to).startsWith(',')) return false;
  return (
    new RegExp(`^(?:\\w+ ){0,3}?(?:${AUX}|tell|explain|describe|walk|share|give|show)\\b`).test(before) &&
    !/^(?:i|we)\b/.test(before)
  );
}

const BAD =
  'slow|bad|poor|outdated|obsolete|old|ancient|broken|inefficient|painful|chaotic|messy|terrible|awful|horrible|failing|failed|unreliable|clunky|weak|disappointing|expensive|overpriced|frustrating|frustrated|unhappy|unhappy|dissatisfied|reluctant|high turnover|manual|constant|endless|recurring|repeated|frequent|faulty|low|lousy|sloppy|useless|dysfunctional|disorgani[sz]ed|stressed|overworked|overloaded|demotivated|unmotivated|incompetent|late|buggy|rigid|cumbersome|complicated|legacy|antiquated|archaic|wasteful|error-prone|insecure|declining|falling|shrinking|stagnant|stagnating|low|underperforming|lazy|negative|resistant|tired|fed up|long|costly|fragile|risky|behind|stuck|worried|afraid|scared';
const HARM =
  'los(?:e|ing|es|t)|wast(?:e|ing|es|ed)|struggl(?:e|es|ing|ed)|fail(?:s|ing|ed)?|suffer(?:s|ing|ed)?|overpay(?:ing|s)?|overcharg(?:e|ed|es|ing)|hurt(?:s|ing)?|hat(?:e|es)|dislikes?|complain(?:s|ing|ed)?|crash(?:es|ing|ed)?|break(?:s|ing)? down|miss(?:es|ing|ed)?|damag(?:e|es|ing|ed)|ignor(?:e|es|ing|ed)|neglect(?:s|ing|ed)?|tolerat(?:e|es|ing)|put(?:ting)? up with|miss out|slip|fall(?:s|ing)? behind|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|resist(?:s|ing)?|squander(?:ed|ing)?|give up|abandon(?:s|ed|ing)?|annoy(?:s|ing|ed)?|frustrat(?:e|es|ing|ed)';
const TROUBLE =
  'turnover|error|errors|mistake|mistakes|delay|delays|breakdowns?|outages?|downtime|complaints?|chaos|mess|failures?|losses|waste|inefficienc(?:y|ies)|problems|frustrations?|lack|shortage|shortcomings|bugs?|crashes|no-shows|drop|decline|poor \\w+|bad \\w+|backlogs?|bottlenecks?|conflicts?|stress|absenteeism|churn|overruns?|quality issues|penalties|missed \\w+|late \\w+|slow \\w+';

const PRESUMES_IN_TELLING = [
  // Why is it so …, why have you not …
  new RegExp(
    `\\bwhy\\b.{0,60}\\b(?:so(?! well)|such|too|(?:clients|customers|people|employees|staff|candidates|users|buyers|they)(?: \\w+){0,2} (?:leave|leaving|left|quit)|still|keep|keeps|always|never|yet|n't|not|nobody|no one|${BAD}|${HARM}|${TROUBLE}|a mess|a struggle|wrong|worse|let|trouble|wait(?:ed|ing)?)\\b`,
  ),
  new RegExp(
    `\\b(?:your|such an?|those|these|all the|all these|all those|this|so many|so much|the (?:constant|endless|poor|bad|lack|chaos|drop|decline|mess|many|recurring|repeated))(?: (?:current|own|present|last|many|company's|team's|very|rather|such))*(?: [a-z]+)? ?(?:${BAD}) \\w+`,
  ),
  new RegExp(
    `\\b(?:your|those|these|all the|all these|all those|such an?|so many|this|the constant|the endless|constant|endless|the lack of|the many)(?: \\w+){0,2}? (?:${TROUBLE})\\b`,
  ),
  /\b(?:the|such a) (?:lack of|chaos|mess|drop in|decline in|decline of|constant|endless|poor|frequent|fall in)\b/,
  new RegExp(
    `\\b(?:since|given that|given|knowing that|knowing|now that|seeing that|as|because|considering|with) (?:your|you|the|our)\\b.{0,60}\\b(?:${BAD}|${HARM}|${TROUBLE}|decided to|chosen us|going to (?:buy|sign))\\b`,
  ),
  /\b(?:what|how)\b.{0,30}\b(?:hate|dislike|most annoying|annoys you|disappoints you|frustrates you)\b.{0,20}\b(?:about|with) (?:your|their|it)\b/,
  /\bwhat (?:made|makes) (?:your|the|you)\b.{0,40}\b(?:fail|so \w+|lose|painful|unhappy|collapse|break|quit|leave)(?! well)\b/,
  /\b(?:stopping|preventing|keeping|holding) you (?:back )?(?:from )?(?:sign|buy|mov(?:e|ing) forward|switch|commit|choos|say|go)\w*/,
  /\b(?:put up with|cope with such|live with so|live with such|justify (?:paying|spending|such|keeping)|tolerate)\b/,
  /\bhow much (?:damage|harm)\b/,
  /\b(?:once|when|after|with) (?:our|we have|you have (?:signed|bought|switched|joined us)|you (?:sign|buy|switch to us|join us)|you are (?:on|using) our)\b/,
  /\b(?:will|would|are you going to) (?:you )?(?:use|do with|spend|roll out|deploy|implement|invest|introduce)\b.{0,40}\b(?:our|we save|saves? you|you save|you will save|you would save)\b/,
  /\b(?:time|money|savings) (?:that )?(?:our|we|you will|this will)\b.{0,20}\bsav/,
  new RegExp(
    `\\bhow (?:will|are|do|would|can) you(?: \\w+){0,2} (?:fix|repair|explain|recover from|get out of|stop|survive|solve)(?: \\w+){0,2} (?:your|this|these|the|such) (?:\\w+ )?(?:${BAD}|${TROUBLE})\\b`,
  ),
  new RegExp(
    `\\bhow (?:has|have|did|does|do|is|are) (?:your|the|this|that|these|those|such) (?:\\w+ )?(?:${BAD}) \\w+`,
  ),
] as const;

const PRESUMES_IN_DATUM = [
  new RegExp(
    `\\b(?:how (?:much|many|often|long|badly)|what (?:percentage|share|proportion)|when|who|which)\\b.{0,60}\\b(?:${HARM}|overpaid|slip through|because of|unhappy|dissatisfied|struggling|afford to (?:ignore|wait|lose)|get lost|wasted|inefficient|frustrated)\\b`,
  ),
  /\b(?:how (?:much|many|often))\b.{0,40}\b(?:errors?|mistakes?|complaints|breakdowns|outages|delays|bugs|problems|inefficienc(?:y|ies)|poor|bad|lack|downtime)\b(?! do you track)/,
  /\bhow (?:much|many|quickly|soon) (?:more|faster|better|less|further|time|money|higher|extra|longer)?\b.{0,50}\b(?:with|if|using|thanks to|once) (?:our|us|we|you (?:switched|used|had|could)|your \w+)\b/,
  /\bhow (?:much|many)\b.{0,30}\b(?:save|gain|earn|sell)\b.{0,30}\b(?:if|with|by|thanks to)\b/,
  /\bhow (?:much|many)\b.{0,40}\bour (?:\w+ ){0,2}(?:solution|product|platform|tool|system|software|service|offer)\b/,
  /\bwhen (?:will|would|can|shall|should|do|are|may) (?:you|we|i)\b.{0,20}\b(?:sign|start(?:ing)? with us|us to start|buy|stop (?:losing|wasting|ignoring)|replace that|get rid of|place (?:your|the) order|expect your|count on your|receive your (?:order|signature)|begin with us|switch to us|invoice you)\b/,
  /\bwhen would you like (?:us|me) to\b/,
  /\b(?:to blame|responsible for (?:the|all|this|these|those) (?:delay|delays|error|errors|mess|failure|mistake|mistakes|loss|losses|problem|problems)|(?:who|what) (?:caused|broke|messed)|pays for (?:all )?(?:those|these|the) (?:mistakes|errors|delays))\b/,
  /\byour (?:many|numerous|countless|various) (?:problems|issues|mistakes|troubles|difficulties)\b/,
] as const;

const PRESUMES_IN_YES_NO = [
  new RegExp(
    `\\b(?:are|is|do|does|were|you|they) (?:you |your (?:\\w+ ){1,2}|they )?still (?:${HARM}|spend(?:ing)? (?:hours|days|so much)|stuck|paying too|doing everything by hand|relying on (?:that|those|old|outdated)|having (?:trouble|problems|issues)|dealing with (?:all )?(?:those|these|that)|fighting|wrestling|using (?:that|those|such) (?:\\w+ )?(?:old|outdated|slow))\\b`,
  ),
  /\b(?:have|has|did|do|are|will) (?:you|your (?:\w+ ){1,2}?|they) (?:finally |already |ever )?(?:stopp?(?:ed)?|finished|quit|ceased|given up|going to stop) (?:\w+ing|los|wast|ignor)/,
  /\b(?:that|those|this) (?:old|outdated|slow|terrible|awful|ancient|clunky) \w+/,
] as const;

/** Words that take an unproved thing for granted; null where there are none. */
export function assumptive({ words, asks }: Questioned): Found | null {
  const hypothetical =
    /\b(?:if|suppose|imagine|say|assume|assuming|when (?:a|an|someone|somebody|something|things))\b/.test(words);
  const presumed = firstOf(words, PRESUMES_IN_DATUM);
  if (presumed && asks === 'datum' && !/^do (?:you|they) (?:know|track|measure)\b/.test(words)) return presumed;
  if (asks === 'yes-no') return firstOf(words, PRESUMES_IN_YES_NO);
  if (asks === 'telling' && !hypothetical) return firstOf(words, PRESUMES_IN_TELLING);
  return null;
}
