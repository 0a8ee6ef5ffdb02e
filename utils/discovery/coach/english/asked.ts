import { type Opening, opens } from '../grammar.ts';
import { DATUM, headOf, nounAsks } from './nouns.ts';
import { AUX } from './verbs.ts';
import { who } from './who.ts';

const DEGREE =
  'many|much|bad|serious|severe|often|long|old|far|big|large|small|soon|quickly|fast|late|early|tall|high|low|deep|wide|heavy|likely|satisfied|happy|confident|frequently|close|near|recent|recently|regularly|full|expensive|great|nice|probable|thick|strong|hot|cold|warm|loud|steep|narrow|broad|bright|hard is the|full';

/** A question word, at the start or behind a preposition. */
export function asked(words: string): Opening | null {
  return how(words) ?? why(words) ?? what(words) ?? which(words) ?? who(words);
}

function how(words: string): Opening | null {
  if (!/^(?:and )?how\b/.test(words)) return null;
  const degree = new RegExp(`^how (?:(?:very|really|well and) )?(?:${DEGREE})\\b`).exec(words);
  if (degree) return opens(words, 'datum', degree[0].length);
  if (/^how (?:about|are you(?: doing)?(?: today)? [?]?$)/.test(words)) return opens(words, 'yes-no', 9);
  if (/^how (?:would|do) you (?:rate|score|grade|spell|pronounce|write (?:that|your name))\b/.test(words))
    return opens(words, 'datum', 17);
  return opens(words, 'telling', 3);
}

function why(words: string): Opening | null {
  if (
    /^(?:wherein|whence|wherefore|whereby|whatever (?:did|does|do|is|was|made|makes|drove|possessed|brought|happened)|however did|why ever)\b/.test(
      words,
    )
  )
    return opens(words, 'telling', 8);
  if (/^why not (?!yet|then|more|before|earlier|sooner|now|just|simply)(?:\w+ ){0,2}\w+ ?\??$/.test(words))
    return opens(words, 'yes-no', 7);
  if (/^why do n't (?:we|i|you (?:let|give|try|come))\b/.test(words)) return opens(words, 'yes-no', 12);
  return /^(?:why|what for|for what reason)\b/.test(words) ? opens(words, 'telling', 3) : null;
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
  if (
    /^to what (?:extent|degree)|^(?:in|with|by) what (?:way|ways|sense|respect|respects|manner|fashion|light|spirit|form|shape|terms|regard|state|means|aim|view|logic|mindset)\b/.test(
      words,
    )
  )
    return opens(words, 'telling', 14);
  if (
    /^(?:if we|about (?:we|next|meeting|a|monday|tuesday|wednesday|thursday|friday))\b/.test(rest) &&
    !/^about a(?:n)? \w+ like/.test(rest)
  )
    return opens(words, 'yes-no', start[0].length + 5);
  const being =
    /^(?:is|are|was|were|would be|will be|'s) (?:(?:the|your|their|its|his|her|a|an|our|this|that|my|in your opinion|in your view|currently|now|today) ){0,3}/.exec(
      rest,
    );
  if (being) return whatIs(words, rest, being[0], start[0].length);
  if (
    /^(?:do|does|did|would|will|have|has|should|can) (?:you|it|they|that|this|the (?:\w+ ){1,3})(?: (?:currently|typically|usually|now|actually))? ?(?:pay|spend|charge|cost(?! you(?! (?:a|per|each|every|in total|all in|altogether)\b))|earn|weigh|owe|invoice|call (?:it|this|that))\b/.test(
      rest,
    )
  )
    return opens(words, 'datum', words.length);
  if (
    /^(?:it|this|that|they|you|one|a \w+|the \w+) (?:would |currently |now )?(?:costs?|pays?(?! attention)|charges?|weighs?|earns?)\b/.test(
      rest,
    )
  )
    return opens(words, 'datum', words.length);
  if (/^(?:then|next|of it|exactly)? ?\??$/.test(rest)) return opens(words, 'telling', words.length);
  if (
    /^(?:weight|importance|value|meaning|significance|credence|attention) (?:do|does|did|would) .{1,30} (?:give|attach|place|put|assign|carry|pay)\b/.test(
      rest,
    )
  )
    return opens(words, 'telling', words.length);
  if (/^would you say to\b|^do you say to\b/.test(rest)) return opens(words, 'yes-no', words.length);
  if (/^(?:it|that|this|they) (?:is|are) ?\??$/.test(rest)) return opens(words, 'datum', words.length);
  const owner = /^([a-z]+)'s (?:the|your|his|her|their|it|that|this|our)\b/.exec(rest);
  if (owner?.[1]) return opens(words, nounAsks(owner[1], 'datum'), start[0].length + owner[1].length);
  const share = /^(?:percent|percentage|proportion|share|fraction|portion|amount|number|volume) of\b/.exec(rest);
  if (share) return opens(words, 'datum', start[0].length + share[0].length);
  const noun = NOUN_ASKED.exec(`${rest} `)?.groups;
  if (noun?.noun && noun.next !== undefined) {
    const asks = nounAsks(noun.noun.trim(), VERB.test(noun.noun) || SUBJECTS.test(noun.next) ? 'telling' : 'datum');
    return opens(words, asks, start[0].length + noun.noun.length);
  }
  return opens(words, 'telling', start[0].length + (/^\w+/.exec(rest)?.[0].length ?? 0));
}

function whatIs(words: string, rest: string, being: string, start: number): Opening {
  const phrase = rest.slice(being.length);
  const to = start + being.length + (/^[a-z0-9 ]{0,30}/.exec(phrase)?.[0].length ?? 0);
  if (
    /^(?:you|they|we|it|i|there|(?:people|others|customers|clients|competitors) \w+ing)/.test(phrase) ||
    (!/\b(?:the|your|their|its|an?|our) /.test(being) && /^(?!going rate)\w+ing\b/.test(phrase))
  )
    return opens(words, 'telling', to);
  if (/^(?:(?:\w+ ){1,4}like|behind|wrong|missing|at stake|causing|driving)\b/.test(phrase))
    return opens(words, 'telling', to);
  if (
    /^what is (?:\w+ ){0,4}an? (?:good|bad|great|perfect|successful|typical|healthy|ideal|normal|real|true) (?!time|date|day|number|price|figure|email|address|rate)/.test(
      words,
    )
  )
    return opens(words, 'telling', to);
  if (/\babout ?\??$/.test(phrase)) return opens(words, 'telling', to);
  // A title, unless it is a role in something.
  if (/^(?:exact |current )?role ?(?:\?|$|and\b|here\b|at\b)/.test(phrase)) return opens(words, 'datum', to);
  if (!/\bideal\b/.test(phrase) && DATUM.has(headOf(phrase).split(' ').at(-1) ?? '')) return opens(words, 'datum', to);
  if (/\b(?:hardest|biggest|toughest|worst|greatest|trickiest|favou?rite|ideal)\b/.test(phrase))
    return opens(words, 'telling', to);
  if (
    /^(?:average|total|current|exact|maximum|minimum|annual|usual|monthly|actual|official|closing|expected)\b/.test(
      phrase,
    )
  )
    return opens(words, nounAsks(phrase, 'datum'), to);
  // "what's your line on …": whatever it is, it is about something.
  if (/\byour\b/.test(being) && /^\w+ (?:with|on|about|towards|against|behind)\b/.test(phrase))
    return opens(words, nounAsks(phrase, 'telling'), to);
  const plural = /^(?:are|were)/.test(rest);
  const own = /\byour\b|\bits\b|\btheir\b/.test(being);
  return opens(words, nounAsks(phrase, plural || !own ? 'telling' : 'datum'), to);
}

function which(words: string): Opening | null {
  const start = /^(?:(?:in|at|on|by|to|from|for|with|of|under|since) )?which\b ?/.exec(words);
  if (!start) return null;
  if (/^which way\b/.test(words)) return opens(words, 'datum', 9);
  if (/^in which (?:way|ways|sense|respect)/.test(words)) return opens(words, 'telling', 12);
  const [noun = ''] = words
    .slice(start[0].length)
    .split(
      / (?:do|does|did|is|are|was|were|have|has|will|would|can|could|should|you|your|the|their|our|a|an|to|in|for|come|came|matter|of|\?)(?: |$)/,
      1,
    );
  const asks =
    noun === '' || noun === 'of' || noun.startsWith('of ')
      ? 'datum'
      : nounAsks(noun.split(' ').slice(0, 4).join(' '), 'datum');
  return opens(words, asks, start[0].length + noun.length);
}
