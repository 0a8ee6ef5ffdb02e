import type { Asks, Opening } from '../grammar.ts';
import { DATUM, TOLD } from './nouns.ts';

const AUX = 'do|does|did|is|are|am|was|were|have|has|had|will|would|can|could|should|shall|may|might|must';
const DEGREE =
  'many|much|bad|serious|severe|often|long|old|far|big|large|small|soon|quickly|fast|late|early|tall|high|low|deep|wide|heavy|likely|satisfied|happy|confident|frequently|close|near|recent|recently|regularly|full|expensive|great|nice|probable|thick|strong|hot|cold|warm|loud|steep|narrow|broad|bright|hard is the|full';

/** What a verb of telling is followed by before what it is about: "me", "a bit more". */
const TO_WHOM =
  '(?: (?:me|us|with me|with us|to me|to us))?(?: (?:please|a bit|a little|a little bit|more|briefly|quickly|just|exactly))*';
const TELLING_VERB =
  'describe|explain|walk|talk|run|take|share|elaborate|expand|outline|summari[sz]e|paint|speak|shed|fill|recount|detail|illustrate|unpack|clarify|guide|lead|help|show|teach|enlighten|go over|go through|dive into|dig into|discuss|tell|give|start with|begin with|recall|relate|open up|touch on|say (?:more|a bit more|something)';
const GIVING_VERB =
  'send|forward|confirm|name|provide|list|remind|specify|state|indicate|let|email|mail|pass|put|introduce|point|connect|get|have|ask|call|book|meet|schedule|add|invite';

const POLITE =
  "(?:(?:could|can|would|will|might|may) (?:you|we|i|one)|would it be (?:ok|okay|possible|all right|alright) (?:if you|for you to|to)|would you mind|do you mind|mind|any chance you could|would you be (?:comfortable|willing|happy|ok|okay|able|open|up for|so kind as)(?: to| with)?|is it possible to|are you able to|you (?:can|could|may|might)|i would (?:ask|invite) you to|i (?:want|need) you to|i would (?:like|love|want) you to|i would appreciate it if you could|it would be (?:great|helpful|good|nice|useful) if you could|be so kind as to|feel free to|do not hesitate to|do n't hesitate to|do|why do n't you|let is|let me|perhaps you|maybe you|please|care to|happy to|i (?:was|am) hoping (?:that )?you (?:could|might|would|can)|i hope you (?:can|could|will))";
const SOFTLY =
  '(?: (?:please|perhaps|maybe|possibly|kindly|also|just|quickly|briefly|first|then|at all|be able to|be willing to|be so kind as to|care to|like to|have to|be open to|be happy to|mind|could|can|start by|begin by|start with|try to))*';

const TELL_ME = new RegExp(
  `^(?:${POLITE}${SOFTLY} )?(?:(?<giving>${GIVING_VERB})|(?<telling>${TELLING_VERB})(?:ing)?|(?<going>walking|talking|describing|explaining|sharing|telling|giving|showing|taking|running|helping|outlining|elaborating|explained|described|told|walked|talked|shared|showed))\\b${TO_WHOM}`,
);
const CURIOUS =
  /^(?:(?:my|our|the) \w+ (?:asked|wants|wanted|told) (?:me|us)|(?:would )?(?:love|like)|it would be (?:great|good|nice|lovely|useful|interesting|helpful)|(?:i|we)(?: (?:am|are|was|were|would|do|just|really|also|be|very|quite|always|have been))* (?:love|like|curious|wondering|wonder|wondered|interested|keen|want|wanted|eager|intrigued|fascinated|happy|glad|grateful|appreciate|value|welcome|trying|hoping|need|looking)|curious|wondering|keen|interested)(?: (?:to|in|about|for|by|as|so|of|a bit|more|better|also|really))*(?: (?:ask|hear|hearing|know|knowing|understand|understanding|learn|learning|find out|see|explore|discuss|get|grasp|figure out|figuring out))?(?: (?:you|from you|your side of|more|better|a better|a bit|about|on|out|to|me|us|whether))*(?: |$)/;
const NOUN_PHRASE =
  /^(?:(?:about|through|on|of|for|into|over|to|by|with|around|regarding) )?(?:(?:a|an|the|your|their|this|that|its|our|any|some) )?/;
const OPEN_NP =
  /\b(?:example|examples|overview|sense|idea|picture|feel|insight|insights|story|background|context|glimpse|flavour|flavor|rundown|summary|tour|light|day|typical|way|moment|occasion|last time|time when)\b/;

function found(words: string, asks: Asks, to: number): Opening {
  return { asks, from: 0, to: Math.min(to, words.length) };
}

/** How a clause opens, in English; null where it asks for nothing. */
export function openingOf(words: string): Opening | null {
  return echo(words) ?? asked(words) ?? requested(words) ?? wondered(words) ?? yesNo(words) ?? last(words);
}

/** One or two words that only say: go on. */
function echo(words: string): Opening | null {
  const match =
    /^(?:meaning|meaning what|such as|like what|for example|for instance|as in|which means|in what sense|because) ?\??$/.exec(
      words,
    );
  if (match) return found(words, 'telling', words.length);
  const noun = /^(?:the|your) (?<noun>\w+) ?\??$/.exec(words)?.groups?.noun ?? '';
  return TOLD.has(noun) ? found(words, 'telling', words.length) : null;
}

/** A question word, at the start or behind a preposition. */
function asked(words: string): Opening | null {
  return how(words) ?? why(words) ?? what(words) ?? which(words) ?? who(words);
}

function how(words: string): Opening | null {
  if (!/^(?:and )?how\b/.test(words)) return null;
  const degree = new RegExp(`^how (?:(?:very|really|well and) )?(?:${DEGREE})\\b`).exec(words);
  if (degree) return found(words, 'datum', degree[0].length);
  if (/^how (?:about|are you(?: doing)?(?: today)? [?]?$)/.test(words)) return found(words, 'yes-no', 9);
  if (/^how (?:would|do) you (?:rate|score|grade)\b/.test(words)) return found(words, 'datum', 17);
  return found(words, 'telling', 3);
}

function why(words: string): Opening | null {
  if (/^why do n't (?:we|i|you (?:let|give|try|come))\b/.test(words)) return found(words, 'yes-no', 12);
  return /^(?:why|what for|for what reason)\b/.test(words) ? found(words, 'telling', 3) : null;
}

/** The words of a noun phrase up to what hangs on them. */
function headOf(phrase: string): string {
  return (
    phrase.split(
      / (?:of|for|to|in|on|with|that|when|at|behind|when|where|about|from|if|like|you|do|is|are|have|as|per|,|:|-|and|or|right|today|currently|now|this|these|we|i|since|before|after|during|by|between|he|she|they|it) /,
      1,
    )[0] ?? ''
  );
}

/** Whether a noun phrase, from its determiner on, names one datum or something to tell. */
function nounAsks(phrase: string, otherwise: Asks): Asks {
  const own = headOf(phrase);
  const nouns = own
    .replace(/ (?:today|currently|now|at the moment|right now|here|please|again|exactly|then)$/, '')
    .split(' ');
  const head = nouns.at(-1) ?? '';
  if (/^(?:kind|sort|type|kinds|sorts|types)$/.test(head)) {
    const of = phrase.slice(own.length).replace(/^ of /, '');
    return nounAsks(of, 'datum');
  }
  if (/^(?:point|line|piece|level|degree|range|list)$/.test(head) && / of (?:view|thinking|thought)/.test(phrase))
    return 'telling';
  if (TOLD.has(head)) return 'telling';
  if (DATUM.has(head)) return 'datum';
  if (nouns.some((noun) => TOLD.has(noun))) return 'telling';
  if (nouns.some((noun) => DATUM.has(noun))) return 'datum';
  return otherwise;
}

/** "what CRM do …": a noun between the question word and its verb. */
const NOUN_ASKED = new RegExp(
  `^(?<noun>(?!(?:happens|makes|made|if|about|else|when|keeps|you|your|we|they|i|it|the|a|an|this|that|${AUX}) )[a-z0-9&]+ (?:(?!(?:you|your|the|if|when|we|they|in|on|at|for|to|with|means?|${AUX}) )[a-z0-9&]+ ){0,3}?)(?<next>${AUX}|works?|suits?|fits?|best|you|your|the|they|we|[?]|$)(?: |$)`,
);
const SUBJECTS = /^(?:you|your|the|they|we)$/;
const VERB =
  /^(?:[a-z]+ed|works|matters|counts|changes|helps|hurts|feels|sounds|looks|stands|takes|causes|leaves|makes|gets|pushes|pulls|motivates|inspires|bothers|bugs|annoys|worries|frustrates|excites|surprises|strikes|distinguishes|sets|separates|attracts|convinces|slows|holds|stops|prevents|lies|remains|weighs|defines|determines|influences|shapes|triggers|prompts|follows|comes|happens|goes|went|comes|came|led|drew|brought|became|gives|brings|drives|draws|leads) /;

function what(words: string): Opening | null {
  const start = /^(?:(?:in|at|on|by|to|from|for|with|of|under|since|until|against|within|through) )?what\b ?/.exec(
    words,
  );
  if (!start) return null;
  const rest = words.slice(start[0].length);
  if (/^to what (?:extent|degree)|^in what (?:way|ways|sense|respect|respects|manner)/.test(words))
    return found(words, 'telling', 14);
  if (
    /^(?:if we|about (?:we|next|meeting|a|monday|tuesday|wednesday|thursday|friday))\b/.test(rest) &&
    !/^about a(?:n)? \w+ like/.test(rest)
  )
    return found(words, 'yes-no', start[0].length + 5);
  const being =
    /^(?:is|are|was|were|would be|will be|'s) (?:(?:the|your|their|its|his|her|a|an|our|this|that|my|in your opinion|in your view|currently|now|today) ){0,3}/.exec(
      rest,
    );
  if (being) return whatIs(words, rest, being[0], start[0].length);
  if (
    /^(?:do|does|did|would|will|have|has|should|can) (?:you|it|they|that|this|the (?:\w+ ){1,3})(?: (?:currently|typically|usually|now|actually))? ?(?:pay|spend|charge|cost(?! you)|earn|weigh|owe|invoice|call (?:it|this|that))\b/.test(
      rest,
    )
  )
    return found(words, 'datum', words.length);
  if (/^(?:it|this|that|they|one|a \w+|the \w+) (?:would )?(?:costs?|pays?|charges?|weighs?|earns?)\b/.test(rest))
    return found(words, 'datum', words.length);
  if (/^(?:then|next|of it|exactly)? ?\??$/.test(rest)) return found(words, 'telling', words.length);
  const noun = NOUN_ASKED.exec(`${rest} `)?.groups;
  if (noun?.noun && noun.next !== undefined) {
    const asks = nounAsks(noun.noun.trim(), VERB.test(noun.noun) || SUBJECTS.test(noun.next) ? 'telling' : 'datum');
    return found(words, asks, start[0].length + noun.noun.length);
  }
  return found(words, 'telling', start[0].length + (/^\w+/.exec(rest)?.[0].length ?? 0));
}

function whatIs(words: string, rest: string, being: string, start: number): Opening {
  const phrase = rest.slice(being.length);
  const to = start + being.length + (/^[a-z0-9 ]{0,30}/.exec(phrase)?.[0].length ?? 0);
  if (
    /^(?:you|they|we|it|i|there|(?:people|others|customers|clients|competitors) \w+ing|(?!going rate|closing|opening|starting|billing|shipping|meeting|building|hosting|training|asking|selling|mailing|landing|operating)\w+ing\b)/.test(
      phrase,
    )
  )
    return found(words, 'telling', to);
  if (/^(?:\w+ ){1,4}like\b/.test(phrase)) return found(words, 'telling', to);
  // A title, unless it is a role in something.
  if (/^(?:exact |current )?role ?(?:\?|$|and\b|here\b|at\b)/.test(phrase)) return found(words, 'datum', to);
  if (!/\bideal\b/.test(phrase) && DATUM.has(headOf(phrase).split(' ').at(-1) ?? '')) return found(words, 'datum', to);
  if (/\b(?:hardest|biggest|toughest|worst|greatest|trickiest|favou?rite|ideal)\b/.test(phrase))
    return found(words, 'telling', to);
  if (
    /^(?:average|total|current|exact|maximum|minimum|annual|usual|monthly|actual|official|closing|expected)\b/.test(
      phrase,
    )
  )
    return found(words, nounAsks(phrase, 'datum'), to);
  const plural = /^(?:are|were)/.test(rest);
  const own = /\byour\b|\bits\b|\btheir\b/.test(being);
  return found(words, nounAsks(phrase, plural || !own ? 'telling' : 'datum'), to);
}

function which(words: string): Opening | null {
  const start = /^(?:(?:in|at|on|by|to|from|for|with|of|under|since) )?which\b ?/.exec(words);
  if (!start) return null;
  if (/^in which (?:way|ways|sense|respect)/.test(words)) return found(words, 'telling', 12);
  const [noun = ''] = words
    .slice(start[0].length)
    .split(
      / (?:do|does|did|is|are|was|were|have|has|will|would|can|could|should|you|come|came|matter|of|\?)(?: |$)/,
      1,
    );
  const asks =
    noun === '' || noun === 'of' || noun.startsWith('of ')
      ? 'datum'
      : nounAsks(noun.split(' ').slice(0, 4).join(' '), 'datum');
  return found(words, asks, start[0].length + noun.length);
}

function who(words: string): Opening | null {
  if (/^who does what\b/.test(words)) return found(words, 'telling', 13);
  if (
    /^where (?:(?:do|would|did|could) you (?:see|want|go|feel|stand|think|believe|struggle|get stuck|lose)|does (?:it|that|this|the \w+|your \w+) (?:hurt|fit|break|stand|get stuck|go wrong|slow down|stall)|do (?:things|they|people|projects|orders) (?:tend to |usually |often )*(?:break|fall|get stuck|go wrong|slow|stall|jam|get lost)|is the (?:pain|friction|problem|room)|should we start|are (?:you|things) (?:headed|heading|going|at|stuck|struggling))/.test(
      words,
    )
  )
    return found(words, 'telling', 5);
  const match = new RegExp(
    `^(?:(?:by|to|from|for|with|of|since|until|at|about) )?(?:(?:who|whom|whose|where)\\b|when (?:exactly )?(?:${AUX})\\b|when\\b ?\\??$)`,
  ).exec(words);
  return match && found(words, 'datum', match[0].length);
}

/** A request to tell: what it is about decides. */
function requested(words: string): Opening | null {
  const match = TELL_ME.exec(words);
  if (!match) return null;
  const verb = match[0];
  const about = words.slice(verb.length).trimStart();
  // "do" + subject: a yes-no question and no request.
  if (/^(?:let me know|please confirm)\b/.test(words)) return found(words, 'yes-no', verb.length);
  if (
    /^take (?:a|care|the|part)\b|^help (?:is|from)|^(?:show|run|share|talk|lead|start)\w* (?:is|are|was)\b/.test(words)
  )
    return null;
  if (/^,/.test(about) || / as (?:an? )?\w+(?: ,.{1,60})? or /.test(about)) return null;
  if (/^(?:more|further)?\s?\??$/.test(about) || /^(?:more|further)\b/.test(about))
    return match.groups?.giving ? found(words, 'yes-no', verb.length) : found(words, 'telling', verb.length);
  const embedded = complement(about);
  if (embedded) return found(words, embedded, verb.length);
  const phrase = about.replace(NOUN_PHRASE, '');
  if (match.groups?.giving) return found(words, 'yes-no', verb.length);
  if (OPEN_NP.test(phrase)) return found(words, 'telling', verb.length);
  const tells =
    /\b(?:tell|give|telling|giving|share|sharing|show|say|state)\b/.test(verb) &&
    !/^(?:about|of|through)\b/.test(about);
  if (tells) return found(words, nounAsks(phrase, tells && /\bgiv/.test(verb) ? 'datum' : 'telling'), verb.length);
  return found(words, 'telling', verb.length);
}

/** What hangs on a verb of telling or asking: a question in a question. */
function complement(about: string): Asks | null {
  const bare = about.replace(
    /^(?:(?:me|us|you|understand|see|exactly|about|on|to|know|get|through|into|of|first|grasp|learn|hear|a bit|from you|into|out)\s)+/,
    '',
  );
  if (/^(?:if|whether)\b/.test(bare)) return 'yes-no';
  if (/^when\b/.test(bare)) return 'datum';
  return asked(bare)?.asks ?? null;
}

/** "I'd love to hear …", "curious whether …". */
function wondered(words: string): Opening | null {
  const match = CURIOUS.exec(words);
  if (!match) return null;
  if (/ whether\b/.test(match[0])) return found(words, 'yes-no', match[0].length);
  const about = words.slice(match[0].length);
  if (about === '' || /^[?,]/.test(about)) return null;
  const embedded = complement(about);
  if (embedded) return found(words, embedded, match[0].length);
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
    return found(words, nounAsks(about.replace(NOUN_PHRASE, ''), 'telling'), match[0].length);
  return null;
}

const SUBJECT =
  "(?:n't )?(?:not )?(?:you|your|we|i|it|he|she|they|there|this|that|these|those|the|our|their|his|her|its|my|a|an|any|anyone|anybody|anything|everyone|everybody|everything|someone|somebody|something|nobody|all|most|some|each|both|one|people|who|[a-z]+)\\b";
const YES_NO = new RegExp(`^(?:${AUX}) ${SUBJECT}`);

function yesNo(words: string): Opening | null {
  if (/^(?:do|does|did) n't (?:matter|worry|mind|get me wrong)\b/.test(words)) return null;
  const match = YES_NO.exec(words);
  return match && found(words, 'yes-no', match[0].length);
}

/** A question word that ends what was said: "and you do that how?" */
function last(words: string): Opening | null {
  const match =
    /^(?:and |so )?(?:you|they|we|it|that|this|he|she|your \w+) (?:[a-z]+ ){1,6}(how|why|what|who|when|where)(?: exactly)? ?\??$/.exec(
      words,
    );
  if (!match?.[1]) return null;
  return found(words, /how|why|what/.test(match[1]) ? 'telling' : 'datum', words.length);
}
