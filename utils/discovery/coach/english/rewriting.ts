import type { Rewriting, Rule } from '../rewrite.ts';
import { troubleIn } from './trouble.ts';

const PLURAL = /(?:[^su]s|people|criteria|data)$/i;

/** "does" or "do", by the noun phrase that acts: by its head, before any "of" or "for". */
function does(phrase: string): string {
  const [head = ''] = phrase.split(/ (?:of|for|in|on|with|to|from|at|that|who|which|when) /, 1);
  return PLURAL.test(head) || / and /.test(head) ? 'do' : 'does';
}

const IRREGULAR: Readonly<Record<string, string>> = {
  thought: 'thinking',
  had: 'having',
  run: 'running',
  bought: 'buying',
  sold: 'selling',
  done: 'doing',
  made: 'making',
  hired: 'hiring',
  planned: 'planning',
  switched: 'switching',
  outsourced: 'outsourcing',
  used: 'using',
  tried: 'trying',
  changed: 'changing',
  organised: 'organising',
  dealt: 'dealing',
  worked: 'working',
  looked: 'looking',
  considered: 'considering',
  tested: 'testing',
};

const SOON =
  '(?: (?:currently|already|still|also|ever|now|usually|typically|generally|really|regularly|actually|just))*';
const OBJECTLESS =
  'know|see|agree|mind|happen|remember|realise|realize|understand|care|think|believe|feel|guess|suppose|say|mean|get|have|want|need|like|enjoy|prefer|plan|intend|hope|wish|own|love|expect|accept|recall|find|guys|all|obviously|clearly|surely|really';
const LOGISTIC =
  /\b(?:minute|minutes|second|moment|time to|time for|chance|slot|availability|free|idea|doubt|any of)\b/i;
const THING = 'tool|tools|software|system|solution|app|application|platform|process|procedure|method';

const RULES: readonly Rule[] = [
  [
    new RegExp(`^do you${SOON} (?:have|use|own|run|rely on|work with|need)\\b.{0,20}\\bcrm$`, 'i'),
    () => 'How do you keep track of your customers today',
  ],
  [
    /^(?:do you have|is there|have you got|have you set aside|is there already)(?: an?| any| the| already)* budget\b.*$/i,
    () => 'How do you set the budget for this',
  ],
  [
    new RegExp(
      `^(?:do you${SOON} (?:have|use|run)|have you got) (?:an? |any |some )?(?<what>(?!good|new|dedicated|real|specific|clear|formal|proper|better|modern|different)[a-z-]+(?: [a-z-]+)?) (?:${THING})(?: in place)?$`,
      'i',
    ),
    ({ what }) => `How do you handle ${what} today`,
  ],
  [
    /^(?:do you have|have you got) (?:any )?(?<what>questions|comments|concerns|ideas|plans|priorities|goals|objectives|expectations|worries|doubts|reservations|suggestions|problems|issues|difficulties|challenges)(?<rest>\b.*)$/i,
    ({ what, rest = '' }) => (/ or /.test(rest) ? null : `What ${what} do you have${rest}`),
  ],
  [
    /^(?:do you(?: currently| already| still)? have|have you got) (?<what>(?:an? |your own |any |some )?[a-z].{1,60})$/i,
    ({ what = '' }) =>
      LOGISTIC.test(what) || /^to | (?:or|and|to) /.test(what)
        ? null
        : `What role ${/^an? /i.test(what) ? 'does' : does(what)} ${what.replace(/^(?:any|some) /i, '').replace(/ (?:today|now|currently)$/i, '')} play for you today`,
  ],
  [
    /^do(?:es)? (?<who>you|they|your (?:[a-z]+ ){0,2}?[a-z]+?)(?: really)? (?:like|enjoy|love) (?<what>.+)$/i,
    ({ who = '', what }) => `What ${/^your/.test(who) ? does(who) : 'do'} ${who} like about ${what}`,
  ],
  [
    /^do you(?: still| really| also)* (?:need|want) (?<what>(?!to\b).+)$/i,
    ({ what = '' }) => (/ (?:or|to) |^(?:me|us)\b/.test(what) ? null : `What would you expect from ${what}`),
  ],
  [
    /^(?:do|would|did) you(?: really| also| still)* (?:want|need|like|love|wish|prefer|hope|care) to (?<act>.+)$/i,
    ({ act = '' }) => (/ or /.test(act) ? null : `What would it change for you to ${act}`),
  ],
  [
    /^do you(?: currently| also)? (?:plan|intend|expect) to (?<act>.+)$/i,
    ({ act = '' }) => (/ or /.test(act) ? null : `How do you plan to ${act}`),
  ],
  [
    new RegExp(
      `^do (?<who>you|they|your (?:[a-z]+ ){0,2}?[a-z]+s|we|people)${SOON} (?<act>(?!(?:${OBJECTLESS})\\b)[a-z]+\\b.*)$`,
      'i',
    ),
    ({ who, act = '' }) => (/ or /.test(act) ? null : `How do ${who} ${act.replace(/^(\w+) any /i, '$1 ')}`),
  ],
  [
    new RegExp(
      `^does (?<who>(?:your|the|their|everyone)\\b(?: [a-z-]+){0,3}?)${SOON} (?<act>(?!(?:${OBJECTLESS}|on|of|in|for|team|department)\\b)(?:handle|work|manage|run|cover|deal|support|track|affect|use|plan|make|take|give|help|fit|meet|depend|include|integrate|scale|allow|sell|buy|train|measure|report|cost|cause|bring|change|go)\\b.*)$`,
      'i',
    ),
    ({ who, act }) => `How does ${who} ${act}`,
  ],
  [
    /^(?:are|were) you(?: really| quite| fully| generally| still| all)* (?:happy|satisfied|pleased|content|comfortable|ok|okay|fine|delighted|unhappy) with (?<what>.+)$/i,
    ({ what }) => `How do you feel about ${what}`,
  ],
  [
    /^how (?:happy|satisfied|pleased|content|comfortable) are you with (?<what>.+)$/i,
    ({ what }) => `How do you feel about ${what}`,
  ],
  [
    /^are you(?: currently| still| also| actively)* (?:looking|searching) for (?<what>.+)$/i,
    ({ what }) => `What are you looking for in ${what}`,
  ],
  [
    /^are you(?: currently| still| also| actively| already)* (?<act>(?!asking|expecting|waiting|talking|kidding|joining|going on|coming|saying|speaking|telling|getting)[a-z]+ing\b.*)$/i,
    ({ act }) => (/ or /.test(act ?? '') ? null : `How are you ${act}`),
  ],
  [
    /^(?<be>is|are) (?<rest>(?:your|the|their|that|this|these|those|it|everyone|everybody)\b.{0,60}?\b(?:[a-z]{2,}(?:ed|able|ible|ive|ful|ous|ent|ant)|easy|fast|safe|clear|simple|secure|ready|happy|good|useful|important|frustrating|tiring|efficient|up to date|done|run|made|set|known|written|met|shared)\b.*)$/i,
    ({ be, rest }) =>
      / or /.test(rest ?? '') ? null : `To what extent ${be?.toLowerCase()} ${rest?.replace(/ not\b/, '')}`,
  ],
  [
    /^have you(?: ever| already| also| yet| previously)* (?<did>[a-z]+)(?<rest>\b.*)$/i,
    ({ did = '', rest = '' }) => {
      const doing = IRREGULAR[did.toLowerCase()];
      return doing === undefined || / or /.test(rest)
        ? null
        : `What experience do you have of ${doing}${rest.replace(/ (?:yet|before|already|so far)$/i, '')}`;
    },
  ],
  [/^did (?<what>.+) go (?:well|smoothly|as planned|ok|okay|fine|badly)$/i, ({ what }) => `How did ${what} go`],
  [/^did you (?:like|enjoy|love) (?<what>.+)$/i, ({ what }) => `What did you like about ${what}`],
  [
    /^did you (?<act>(?:choose|pick|select|decide|build|organi[sz]e|set up|manage|train|recruit|hire|plan|start|switch|change|solve|handle|roll out|prepare)\b.*)$/i,
    ({ act }) => `How did you ${act}`,
  ],
  [/^can (?<who>your [a-z]+(?: [a-z]+)?) (?<act>[a-z]+ .+)$/i, ({ who = '', act }) => `How ${does(who)} ${who} ${act}`],
  [/^would you (?:ever )?consider (?<what>.+)$/i, ({ what }) => `What would make you consider ${what}`],
  // One datum.
  [
    /^how much do you(?: currently)? (?:spend|invest|pay) (?:on|in|for) (?<what>.+)$/i,
    ({ what }) => `How do you decide what to spend on ${what}`,
  ],
  [
    /^how many (?<what>[a-z]+(?: [a-z]+){0,2}?) (?:do|does) (?:you|your company|the group|your group)(?: currently)? (?:have|own|run|employ|manage|operate|use)\b.*$/i,
    ({ what }) => `How do you manage your ${what}`,
  ],
  [/^how (?:often|frequently|many times)(?: a \w+)? do you (?<act>.+)$/i, ({ act }) => `How do you ${act}`],
  [
    /^(?:how long|since when) have you been (?:working |a client |customers? )?(?:with|of) (?<what>.+)$/i,
    ({ what }) => `How has it been to work with ${what}`,
  ],
  [/^how long does (?<what>.+) take$/i, ({ what }) => `How does ${what} unfold`],
  [
    /^when does (?<what>.+) (?<act>end|expire|run out|finish|stop|start|begin)$/i,
    ({ what, act = '' }) =>
      `What happens when ${what} ${act.replace(/^(\w+)/, (verb) => (verb === 'finish' ? 'finishes' : `${verb}s`))}`,
  ],
  [
    /^when (?:will you|are you going to|are you planning to|do you plan to|do you expect to|do you want to|would you like to) (?<act>.+)$/i,
    ({ act }) => `What needs to happen before you ${act}`,
  ],
  [
    /^(?:who|which of you|who else) (?:decides|makes the decision|makes decisions|has the (?:final|last) (?:say|word))(?: (?:on|about) (?<what>.+))?$/i,
    ({ what }) => (what ? `How do you decide on ${what}` : 'How do you come to a decision'),
  ],
  [
    /^who (?<act>signs|approves|validates|checks|chooses|picks|negotiates|reviews|pays)(?<rest>\b.*)$/i,
    ({ act, rest = '' }) => (/ or /.test(rest) ? null : `What happens before someone ${act}${rest}`),
  ],
  [
    /^who(?:'s| is)? (?:in charge of|responsible for|looking after|taking care of|handles|manages|runs|leads|maintains|looks after|takes care of|oversees) (?<what>.+)$/i,
    ({ what = '' }) => `How ${does(what) === 'do' && !/^sales$/.test(what) ? 'are' : 'is'} ${what} organised`,
  ],
  [
    /^(?:what|which|who)(?:'s| is| are) your (?<what>(?:current |main |present |usual )?(?:provider|supplier|vendor|carrier|insurer|agency|partner|tool|crm|erp|software|system|platform|bank)s?)$/i,
    ({ what }) => `How did you choose your ${what}`,
  ],
  [
    /^(?:what|which) (?<what>[a-z-]+(?: [a-z-]+){0,2}?) (?:do you|are you)(?: currently)? (?<act>use|using|work with|working with|rely on|buy from|run on|on)(?<rest>\b.*)$/i,
    ({ what, act = '', rest }) =>
      `How did you choose the ${what} that you ${{ using: 'use', 'working with': 'work with', on: 'use', 'run on': 'use' }[act.toLowerCase()] ?? act}${rest}`,
  ],
  [
    /^(?:what(?:'s| is)|tell me|give me|what would be) (?<own>your|the) (?<what>(?:\w+ ){0,2}budget)(?<rest> .*)?$/i,
    ({ own, what, rest = '' }) => `How do you set ${own} ${what}${rest}`,
  ],
  [
    /^(?:what(?:'s| is)|tell me|give me) (?<own>your|the) (?<what>deadline|timeline|timeframe|closing date|go-live date|time frame)(?<rest> .*)?$/i,
    ({ own, what, rest = '' }) => `What makes ${own} ${what} matter${rest}`,
  ],
  [
    /^what(?:'s| is) your (?<what>(?:\w+ ){0,3}(?:turnover|headcount|size|revenue|margin|churn|churn rate|growth rate|spend|volume|volumes|market share|fleet size|team size|rate|score))$/i,
    ({ what }) => `How has your ${what} changed over the last few years`,
  ],
  // A push.
  [
    /^(?:would|wo)n't it be (?:\w+ )?(?:great|nice|good|better|easier|wonderful|amazing|smarter|simpler|a relief|useful|helpful|wiser|safer|cheaper) (?:to|for you to) (?<act>.+)$/i,
    ({ act }) => `What would it change for you to ${act}`,
  ],
  [
    /^(?:would(?:n't)? it be|how (?:great|nice|good) would it be) (?:\w+ )?(?:great|nice|good|better|easier|wonderful|simpler )?\s?if (?<what>.+)$/i,
    ({ what }) => `What would change for you if ${what}`,
  ],
  [
    /^(?:would|do)n't you (?:rather|want to|like to|love to|prefer to) (?<act>.+)$/i,
    ({ act }) => `What would it change for you to ${act}`,
  ],
  [
    /^(?:you(?:'d| would) (?:really |surely )?(?:like|love|want|prefer) to|you (?:do |surely |obviously )?(?:want|need|wish|hope) to|i'm sure you(?:'d| would)? (?:like|want|love) to) (?<act>.+)$/i,
    ({ act }) => `What would it change for you to ${act}`,
  ],
  [/^(?:is|isn't) it (?:about |high |not )?time to (?<act>.+)$/i, ({ act }) => `What would it take to ${act}`],
  [
    /^(?:do(?:n't)?|would(?:n't)?) you (?:not )?(?:think|agree|feel|say|believe|find) (?:that )?(?<what>.{3,40}) (?:would|could|might|will) (?:really )?(?:help|be (?:better|easier|useful|helpful|good)|make sense)\b.*$/i,
    ({ what }) => `What difference would ${what} make`,
  ],
  [
    /^(?:do(?:n't)?|would(?:n't)?|can we|we) (?:you )?(?:not )?(?:can )?(?:all )?(?:think|agree|feel|say|believe|find)(?: with me)? (?:that )?(?<what>(?!it\b|you\b|we\b|they\b|this\b|that\b)(?:[a-z-]+ ){1,3}?)(?:is|are|costs?|matters?|saves?|wastes?|takes?|deserves?|comes?) .*$/i,
    ({ what = '' }) => `How do you see ${what}`,
  ],
  [/^isn't (?<rest>(?:it|that|this|your|the) .+)$/i, ({ rest }) => `To what extent is ${rest}`],
  [/^aren't (?<rest>(?:they|those|these|your|you|the) .+)$/i, ({ rest }) => `To what extent are ${rest}`],
  [/^doesn't (?<rest>(?:it|that|this|your|the) .+)$/i, ({ rest }) => `To what extent does ${rest}`],
  // Answers that it offers.
  [
    /^(?:is|was) it .{1,80} or .{1,40} (?:that|which) (?<act>(?:matters|counts|worries|bothers|holds|drives|slows|comes|weighs)\b.*)$/i,
    ({ act }) => `What ${act}`,
  ],
  [
    /^(?:do|would|did|will) you(?: currently| usually)? (?:prefer|use|choose|favou?r|buy|sell|have|want|take|pick|hire|recruit) (?<one>(?:an? |the )?[a-z0-9-]+(?: [a-z-]+)?) or (?:only |rather |more of )?(?<other>(?:an? |the )?[a-z0-9-]+(?: [a-z-]+)?)$/i,
    ({ one = '', other = '' }) =>
      /^(?:to|on|by|in|with|now|more)\b/i.test(one) ? null : `How do you choose between ${one} and ${other}`,
  ],
  [
    /^(?:are you|is your concern|is it) (?:more |most |mainly )?(?:worried|concerned) about (?<one>.+) or (?:more )?(?:about )?(?<other>.+)$/i,
    () => 'What worries you most',
  ],
  // What it takes for granted.
  [
    /^why (?<be>is|are) (?<what>(?:your|the) (?:[a-z-]+ ){1,3}?)(?:so|such|too|still) .*$/i,
    ({ what = '' }) => `How are things with ${what} today`,
  ],
  [
    /^why (?:do|are) you still (?<act>[a-z]+)(?<rest>\b.*)$/i,
    ({ act = '', rest }) => `How did you come to ${act.replace(/ing$/, '').replace(/^us$/, 'use')}${rest}`,
  ],
  [
    /^why (?:do|ca)n't (?<who>you|they|your (?:[a-z]+ )?(?!its\b)[a-z]{2,}s) (?<act>(?!trust|believe|have|want|like|know|feel).+)$/i,
    ({ who, act }) => `How do ${who} ${act} today`,
  ],
  [
    /^how (?:much time|much money|many hours|much) (?:do|does) (?:you|your \w+|they) (?:lose|waste|spend|burn)(?: (?:every|each|per|a) \w+)? (?:on|because of|with|to|in|through|over) (?<what>.+?)(?: (?:every|each|per|a|in a) \w+)?$/i,
    ({ what = '' }) => `How ${does(what)} ${what} affect your work`,
  ],
  [
    /^how much (?:do|does|are|is) (?<what>.+?) cost(?:ing)? you\b.*$/i,
    ({ what = '' }) => `How ${does(what)} ${what} affect you`,
  ],
  [
    /^are you still (?:struggling|having trouble|having problems|dealing) with (?<what>.+)$/i,
    ({ what }) => `How do you handle ${what} today`,
  ],
  [
    /^(?<all>(?:how|what) .+)$/i,
    ({ all = '' }) => {
      const kept = all
        .replace(
          /\b(your|the|their|those|these|such an?|so many|many) (\w+) (?=[a-z]+\b)/gi,
          (words, own: string, word: string) => (troubleIn(word.toLowerCase()) === 'bad' ? `${own} ` : words),
        )
        .replace(/\bsuch an? /i, 'your ')
        .replace(/\bso many /i, 'the ')
        .replace(/\b(?:those|these|all the|all these) (?=[a-z]+s\b)/i, 'the ');
      return kept === all ? null : kept;
    },
  ],
];

const PLAINER: readonly Rule[] = [
  // A tag.
  [
    /^(?<rest>.+?),? (?:right|correct|no|yes|yeah|eh|huh|ok|okay|i see|i think|i believe|i guess|am i right|do(?:n't)? you (?:think|agree|find)|would(?:n't)? you (?:say|agree))$/i,
    ({ rest = '' }) => rest,
  ],
  [
    /^(?<rest>.+),? (?:is|are|do|does|did|was|were|have|has|will|would|can|could|should|wo|ca)(?:n't)? (?:it|you|they|he|she|we|that|there|this)$/i,
    ({ rest = '' }) => rest,
  ],
  [
    /^(?:surely|obviously|of course|clearly|certainly|honestly|i (?:guess|assume|imagine|suppose|take it)(?: that)?|i'm sure(?: that)?|i bet|let's be honest),? (?<rest>.+)$/i,
    ({ rest = '' }) => rest,
  ],
  // A wrapper around one datum, or around whether.
  [
    /^(?:(?:could|can|would|will) you (?:please |just )?(?:tell|give) me|may i ask|could i ask|can i ask|please tell me|just tell me|tell me|i(?:'d| would) (?:like|love) to know|i was wondering|i wanted to (?:ask|know)|do you know|would you mind telling me|i need to know|let me ask you this:?) (?<rest>(?:how|what|which|who|when|where) .+)$/i,
    ({ rest = '' }) => inverted(rest),
  ],
  [
    /^(?:(?:could|can|would|will) you (?:please |just )?tell me|i was wondering|i wanted to (?:ask|know)|i(?:'d| would) (?:like|love) to know|i need to know|can i ask|could i ask) (?:if|whether) (?<rest>you .+)$/i,
    ({ rest = '' }) => asked(rest),
  ],
  [
    /^(?:(?:could|can|would|will) you (?:please |just )?(?:tell|give) me|would you mind telling me|just tell me|please tell me) (?<rest>(?:your|the) .+)$/i,
    ({ rest = '' }) => `what is ${rest}`,
  ],
  // A statement.
  [/^(?:so )?(?<rest>(?:you|your|it|this|that)\b.+)$/i, ({ rest = '' }) => asked(rest)],
  // The first of two questions, and the question without its answers.
  [
    /^(?<first>.{8,}?),? (?:and|but)(?: also| then)?,?(?: if so,| if yes,)? (?:how|what|why|who|when|where|which|by when|at what|do|does|did|is|are|was|were|have|has|will|would|can|could|tell|explain|describe)\b.*$/i,
    ({ first = '' }) => first,
  ],
  [/^(?<first>.{8,}?)[?.] .{3,}$/i, ({ first = '' }) => first],
  [
    /^(?<first>what (?:are|were) (?:your|the) [a-z]+) and (?:your |the )?[a-z]+(?<rest> .*)?$/i,
    ({ first = '', rest = '' }) => `${first}${rest}`,
  ],
  [/^(?<first>(?:are|is|were|do|does|did) .{4,60}?) and .{3,60}$/i, ({ first = '' }) => first],
  [/^(?<first>(?:how|what|who|which|when|where|why) .{4,80}?)(?:,|:| -| –) .{1,80}$/i, ({ first = '' }) => first],
];

/** An embedded question as one asks it: "how many trucks you own" → "how many trucks do you own". */
function inverted(embedded: string): string | null {
  const own = /^(?<head>.+?) you (?<verb>(?!are\b)[a-z]+)(?<rest>\b.*)$/i.exec(embedded)?.groups;
  if (own) return `${own.head} do you ${own.verb}${own.rest}`;
  const thing = /^(?<head>what|which|who|when|where) (?<what>(?:your|the) .+) is$/i.exec(embedded)?.groups;
  if (thing) return `${thing.head} is ${thing.what}`;
  // "who signs", "how many are there": said as one asks it.
  return /^(?:who|which) (?!you\b)|^(?:\w+ ){1,3}(?:is|are|do|does|did|was|will|can)\b/i.test(embedded) &&
    !/^(?:how|what|when|where) (?:the|your|it)\b/i.test(embedded)
    ? embedded
    : null;
}

/** A statement as a question: "you use Excel" → "do you use Excel". */
function asked(statement: string): string | null {
  const be =
    /^(?<who>you|it|this|that|your (?:[a-z-]+ ){0,2}?[a-z-]+)(?: (?<be>is|are)|'(?<short>re|s)) (?<rest>.+)$/i.exec(
      statement,
    )?.groups;
  if (be) return `${be.be ?? (be.short === 're' ? 'are' : 'is')} ${be.who?.toLowerCase()} ${be.rest}`;
  const have = /^you(?:'ve| have) (?<rest>[a-z]+(?:ed|t)\b.*)$/i.exec(statement)?.groups;
  if (have) return `have you ${have.rest}`;
  const act =
    /^you(?: do| only| just| still| probably| surely)* (?<rest>(?![a-z]+ed\b|said\b|went\b|told\b|can\b|could\b|would\b|will\b|must\b|should\b|may\b|might\b|had\b|did\b|were\b|wouldn|don|didn|won)[a-z]+\b.*)$/i.exec(
      statement,
    )?.groups;
  return act ? `do you ${act.rest}` : null;
}

export const rewriting: Rewriting = {
  opener:
    /^(?:(?:so|well|ok|okay|and|but|um|uh|also|now|then|quick question|quick one|just curious|hi|hello|hey|actually|honestly)[,:]? )+(?=[a-z])/i,
  spelled: [
    [/\bu\b/gi, 'you'],
    [/\bur\b/gi, 'your'],
    [/\br\b/gi, 'are'],
    [/\b(do|does|is|are|would|did|could|should|wo|ca)nt\b/gi, "$1n't"],
    [/\b(what|who)s\b/gi, "$1's"],
  ],
  plainer: PLAINER,
  rules: RULES,
  request: /^(?:tell|walk|talk|describe|explain|share|help|give|show|take|paint)\b/i,
  mark: '',
};
