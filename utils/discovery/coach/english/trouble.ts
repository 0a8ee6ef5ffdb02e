import { setOf } from '../grammar.ts';

/** What people call a thing when they find fault with it. */
const BAD = setOf(`
  slow slower bad badly worse worst poor poorly outdated obsolete ancient broken inefficient ineffective painful chaotic messy
  terrible terribly awful horrible failing failed unreliable clunky weak disappointing disappointed overpriced frustrating
  frustrated unhappy dissatisfied reluctant constant endless recurring repeated faulty lousy sloppy useless dysfunctional
  disorganized disorganised stressed overworked overloaded overwhelmed demotivated unmotivated incompetent buggy cumbersome
  antiquated archaic wasteful error-prone insecure declining falling shrinking stagnant stagnating underperforming lazy
  resistant fed costly fragile neglected mediocre shaky scattered fragmented untrained understaffed inaccurate incomplete
  wrong dated primitive inadequate insufficient patchy erratic inconsistent unsatisfied dismal rude toxic unproductive
  uncompetitive vulnerable leaky aging ageing disengaged disjointed siloed confusing confused expensive old complicated
  unclear outgrown negative damaged sluggish rigid ill worn bloated overdue unresponsive unsafe unresolved unfinished
  dirty filthy dull boring noisy cramped overcrowded unpleasant unfriendly angry furious anxious unprofessional careless
  dreadful appalling shoddy flawed defective outmoded rusty leaking crumbling shabby dangerous hazardous unstable
  unpredictable irregular incorrect misleading lacking unqualified inexperienced unskilled undertrained overstretched
  underpaid undervalued underused idle wasted excessive exorbitant inflated extortionate unprofitable loss-making bankrupt
  struggling ailing troubled problematic hectic frantic convoluted bureaucratic tedious laborious repetitive monotonous
  time-consuming glitchy laggy impersonal apathetic indifferent short-sighted stubborn inflexible clogged stalled botched
  bungled forgotten ignored mismanaged misaligned sceptical skeptical hostile worrying alarming shocking embarrassing
  pathetic miserable hopeless pointless irrelevant meagre unreasonable ridiculous crazy absurd unacceptable unbearable
  intolerable unsuitable unreadable untidy uncoordinated unsustainable burnt-out burned-out demoralised demoralized
  clumsy awkward ugly silly stupid lame slack lax flimsy wobbly creaky careless afraid scared worried hesitant disappointing disgruntled distrustful nonexistent non-existent half-baked makeshift amateurish
  deplorable dire woeful lacklustre lackluster substandard second-rate haphazard slapdash creaking crippled crippling tatty
  ropey dodgy naff rubbish crap crappy shitty junk lousy cluttered grim dreary soulless spotty sporadic unstructured stale
  tangled murky opaque porous threadbare rickety spiralling spiraling skyrocketing
  disastrous abysmal subpar rocky stuck tired rising soaring high low late manual paper-based legacy
  `);
/** What is done to somebody's harm. */
const HARM = setOf(`
  lose losing lost waste struggle fail suffer overpay overcharge hurt hate complain crash damage ignore neglect tolerate
  decline resist squander abandon annoy frustrate stagnate plummet collapse forget miss quit drop leak bleed
  slip erode deteriorate procrastinate underperform burn mishandle mismanage botch overspend underestimate stall
  harm undermine sabotage disappoint upset alienate jeopardise jeopardize worsen degrade fumble bungle sink backfire
  insist upset anger cheat hide mislead deceive misplace blunder stumble crumble shrink plunge tumble dwindle
  scare haemorrhage hemorrhage discard dodge evade overrun overwhelm overload confuse deter repel desert defect resign decay rot
  steal poach spoil malfunction lag trail fumble flop tank wreck ruin forgot forgotten broke stole infuriate discourage demotivate mistreat underpay misjudge mishandle
  embarrass avoid delay overlook disrupt penalise penalize drown
  `);
/** What nobody wants to have. */
const TROUBLE = setOf(`
  turnover error errors mistake mistakes delay delays breakdown breakdowns outage outages downtime complaint complaints chaos
  mess failure failures loss losses inefficiency inefficiencies frustration frustrations lack shortage shortages shortcoming
  shortcomings bug bugs crash crashes no-shows drop decline backlog backlogs bottleneck conflict conflicts absenteeism
  churn overrun overruns penalties penalty problems trouble troubles defects defect rework scrap
  misunderstandings disruption disruptions debt debts fines fine dropouts silos resistance disengagement burnout stress
  blunder blunders fiasco disaster disasters nightmare nightmares crisis scandal scandals excuse excuses setback setbacks
  mishap mishaps glitch glitches flaw flaws leaks slump dispute disputes grievances anger resentment mistrust distrust boredom
  apathy fatigue negligence carelessness incompetence mismanagement miscommunication disorder clutter turmoil instability
  stockouts stock-outs mishandling relapse shambles relic dinosaur spaghetti overspend deficit arrears lateness slowness wastage spoilage rudeness
  confusion attrition rejects inaccuracies inability unhappiness dissatisfaction incidents accidents injuries
  `);
/** Those that even "the" makes a fact of. */
const GRAVE = setOf(
  'blunder fiasco disaster nightmare incompetence mismanagement miscommunication lack chaos mess drop decline failure failures loss losses shortage inefficiencies fact',
);
/** After "the", these tell things apart and find no fault. */
const PLAIN = setOf('old high low late legacy manual wrong failed lost complicated expensive costly worst slow weak');
/** Everybody has some: to speak of theirs finds no fault. */
const COMMON = setOf(
  'scrap rework churn turnover absenteeism downtime attrition complaints rejects incidents accidents',
);
const THEY = setOf('you they your it everyone');

/** What its first letters make a fault: "irregular", "disconnected", "toothless". */
const NEGATED =
  /^(?:un(?!iq|it|iv|der|ion|il|if)|dis(?!cuss|tribut|tinct|tant|play|tingu|cipl|patch|pos|creet|trict|aster|ast|cover|counted|ab)|mis|ir|il(?!lustr)|mal|in(?:ad|ac|co(?!m)|compl|comp|ef|fl|suf|cap|secur|app|dec|exp|sip|opp|oper|hosp)|im(?:pr(?!ov|ess|int)|matur|balanc|practic|poss))[a-z]{3,14}(?:ed|able|ible|al|ar|ent|ant|ive|ous|ful|ate|ing|ic)$|^(?!wire|regard|price|end|count|seam|flaw|cash|cord|contact|touch|cable|paper)[a-z]{3,10}less$/;

export type Trouble = 'bad' | 'harm' | 'trouble';

/** The kinds of fault that a word finds, whatever its ending. */
export function troubleIn(word: string): Trouble | null {
  if (BAD.has(word) || NEGATED.test(word)) return 'bad';
  if (TROUBLE.has(word)) return 'trouble';
  return basesOf(word).some((base) => HARM.has(base)) ? 'harm' : null;
}

function basesOf(word: string): string[] {
  const stems = [word, word.replace(/(?:es|s|ed|d|ing)$/, ''), word.replace(/(?:s|ed|ing)$/, '')];
  return [...stems, ...stems.map((stem) => `${stem}e`), word.replace(/(.)\1(?:ed|ing)$/, '$1')];
}

/** Where a sentence speaks of a fault as theirs and as a fact: "your slow tool", "you lose"; the word's number, or -1. */
export function ownedTrouble(words: readonly string[]): number {
  return words.findIndex((word, at) => {
    const kind = troubleIn(word);
    if (kind === null) return false;
    const before = words.slice(Math.max(0, at - 4), at);
    if (kind === 'harm' || (kind === 'bad' && /^(?:you|they)$/.test(words[at - 1] ?? ''))) {
      const subject = before.findLastIndex((one) => THEY.has(one));
      return (
        subject >= 0 &&
        !(/^(?:about|of|on|in|for|with|into)$/.test(words[at - 1] ?? '') && !word.endsWith('ing')) &&
        !before
          .slice(Math.max(0, subject - 1))
          .some((one) =>
            /^(?:not|n't|if|when|would|might|could|may|to|or|never|should|a|an|who|which|that|from)$/.test(one),
          )
      );
    }
    return !isCommon(words, at) && isTheirs(words, at, kind);
  });
}

/** "what does your scrap tell you?", but "your constant complaints". */
function isCommon(words: readonly string[], at: number): boolean {
  return COMMON.has(words[at] ?? '') && /^(?:your|their|the|our)$/.test(words[at - 1] ?? '') && words[at - 2] !== 'all';
}

/** "your slow …", "such a slow …", "the lack …", "your … is so slow". */
function isTheirs(words: readonly string[], at: number, kind: Trouble): boolean {
  const near = words
    .slice(Math.max(0, at - 3), at)
    .join(' ')
    .replace(/\bsuch an?\b/, 'such');
  const own = /\b(?<own>your|their|these|those|this|such|all|ur|the)(?<between>(?: [a-z']+)*)$/.exec(near)?.groups;
  if (
    own?.own === 'the' &&
    kind === 'trouble' &&
    /^ (?:recent|latest|ongoing|current|sharp|sudden|steady|continued|last)$/.test(own.between ?? '')
  )
    return true;
  if (own && !/\b(?:a|an|any|some|no|of|for|by|in|about|on|with|to|from|as|is|are)\b/.test(own.between ?? '')) {
    if (own.own !== 'the') return true;
    if (own.between === '' && (GRAVE.has(words[at] ?? '') || (BAD.has(words[at] ?? '') && !PLAIN.has(words[at] ?? ''))))
      return true;
  }
  if (
    kind === 'bad' &&
    /\bthe(?: \w+ly)?$/.test(near) &&
    /^(?:\w+ ){1,2}(?:of|in|at|on|across|among|within) your\b/.test(words.slice(at + 1, at + 6).join(' '))
  )
    return !PLAIN.has(words[at] ?? '');
  if (kind === 'trouble' && /\b(?:another|yet another|one more)$/.test(near)) return true;
  const predicate =
    /\b(?:is|are|was|were|been|being|so|too|very|such) (?:a |so |too |very |such |constantly |always )*$/.test(
      `${near} `,
    );
  return predicate && words.slice(Math.max(0, at - 8), at).some((one) => /^(?:your|their|these|those|ur)$/.test(one));
}
