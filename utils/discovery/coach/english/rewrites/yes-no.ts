import type { Rule } from '../../rewrite.ts';
import { does } from './number.ts';

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

/** What a yes or a no answers, opened. */
export const YES_NO: readonly Rule[] = [
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
];
