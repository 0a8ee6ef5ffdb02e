/** What an indicator says: its name, what it means, what is counted, its parts, and what to do where there is nothing. */
interface IndicatorWords {
  title: string;
  means: string;
  /** What the figure is a number of, right behind it. */
  whole: string;
  parts: Readonly<Record<string, string>>;
  rows?: Readonly<Record<string, string>>;
  none: string;
}

const projects = { open: 'under way', signed: 'signed', lost: 'lost' };
const promises = { kept: 'kept', late: 'of these, late', missed: 'missed', overdue: 'past their day' };
const effort = { project: 'projects', contact: 'contacts from us', question: 'questions put' };

const indicators = {
  'new-projects': {
    title: 'New projects',
    means: 'Projects that were opened, and what became of them since.',
    whole: 'opened',
    parts: projects,
    none: 'No project was opened in this time. Open one on an account’s page when they speak of something to change.',
  },
  offered: {
    title: 'Ready for sales',
    means: 'Of the projects that began with marketing, those offered to sales since, or in their hands.',
    whole: 'new projects of marketing',
    parts: { offered: 'offered', accepted: 'in the hands of sales', kept: 'not offered yet' },
    none: 'No project began with marketing in this time: those do that are opened before qualification.',
  },
  handoffs: {
    title: 'Offers that sales accepted',
    means: 'Of the offers made to sales, those they took. One that they return says why.',
    whole: 'offers to sales',
    parts: { accepted: 'accepted', returned: 'returned', waiting: 'waiting for an answer' },
    none: 'Nothing was offered to sales in this time. Offer a project across the line of the board.',
  },
  stages: {
    title: 'From stage to stage',
    means:
      'Of the projects that came to a stage in this time, those that have gone further since. Those still there may yet.',
    whole: '',
    parts: { entered: 'came to it', further: 'went further', open: 'still there', lost: 'lost' },
    none: 'No project came to a stage in this time. Open projects, and move them on the board as they go on.',
  },
  origins: {
    title: 'From origin to signature',
    means: 'The projects opened in this time by how they came about: what became of them, and what they took of us.',
    whole: '',
    parts: { ...projects, ...effort },
    none: 'No project was opened in this time. Say how it came about when you open one: a probe, a referral, an event.',
  },
  effort: {
    title: 'Effort',
    means: 'What the projects that ended in this time took of us from their first day to their last.',
    whole: '',
    parts: effort,
    rows: { signed: 'Signed', lost: 'Lost' },
    none: 'No project ended in this time. Close those that are signed or lost, and say why.',
  },
  damage: {
    title: 'Damage',
    means: 'What costs trust: to be made good, or not done again.',
    whole: '',
    parts: {},
    rows: {
      missed: 'promises of ours missed',
      overdue: 'promises of ours past their day',
      empty: 'contacts from us that brought nothing',
      returned: 'hand-offs returned',
      lost: 'projects lost',
      objection: 'objections to being prospected',
    },
    none: 'Nothing of that kind happened in this time.',
  },
  'promises-us': {
    title: 'Promises we kept',
    means: 'Of our promises that were settled or whose day is past, those we kept.',
    whole: 'promises of ours',
    parts: promises,
    none: 'No promise of ours came due in this time. Note what you promise, with its day.',
  },
  'promises-them': {
    title: 'Promises they kept',
    means: 'The same of what they promised us.',
    whole: 'promises of theirs',
    parts: promises,
    none: 'No promise of theirs came due in this time. A next step that is theirs is one as well.',
  },
  'told-us': {
    title: 'What they told us',
    means: 'Answers to our questions, needs they said, and words of theirs that were kept.',
    whole: 'things they told us',
    parts: { answer: 'answers', need: 'needs', quote: 'quotes' },
    none: 'They told us nothing in this time that was noted. Take an open question into the next call.',
  },
  brought: {
    title: 'What we brought them',
    means: 'Of our contacts, those that brought them something. Finished calls are left out: they do not say it.',
    whole: 'contacts from us',
    parts: { brought: 'brought something', empty: 'brought nothing' },
    none: 'No contact from us was noted in this time. Note the next one with what it brings them.',
  },
  'both-ways': {
    title: 'Information both ways',
    means: 'Of the accounts we were in touch with, those where they told us something and we brought them something.',
    whole: 'accounts in touch',
    parts: { both: 'both ways', they: 'only they', we: 'only we', neither: 'neither' },
    none: 'We were in touch with nobody in this time. Today says who waits for a call.',
  },
  'own-words': {
    title: 'In their words',
    means: 'Of the needs they said, those kept with the words they said them in.',
    whole: 'needs they said',
    parts: { words: 'with their words', 'no-words': 'without' },
    none: 'They said no need in this time. Ask what makes it hard today, and keep the words of the answer.',
  },
  'open-questions': {
    title: 'Open questions',
    means: 'Of the questions we put, those that let them say what we could not have guessed.',
    whole: 'questions put',
    parts: { open: 'open', closed: 'closed' },
    none: 'No question was put in this time. Plan some on an account’s page, and mark them asked in call mode.',
  },
  'came-forward': {
    title: 'They came to us',
    means: 'Answers to probes, calls they asked for, and contacts that came from them: acts, never opens or clicks.',
    whole: 'acts of theirs',
    parts: { response: 'answers to probes', callback: 'calls asked for', incoming: 'contacts from them' },
    none: 'Nobody came forward in this time. Place a probe about one stake of theirs, where they are.',
  },
  several: {
    title: 'More than one of them',
    means: 'Of the accounts we were in touch with, those where more than one person took part.',
    whole: 'accounts in touch',
    parts: { several: 'several people', one: 'one person', nobody: 'nobody named' },
    none: 'We were in touch with nobody in this time. Ask who else this is a matter for.',
  },
  prepared: {
    title: 'Calls we prepared',
    means: 'Of the finished calls, those that a planned question waited for.',
    whole: 'calls',
    parts: { prepared: 'prepared', unprepared: 'not prepared' },
    none: 'No call was finished in this time. Plan two open questions, then call in call mode.',
  },
  'wins-told': {
    title: 'Success told',
    means: 'Of the signed projects, those that say why they were signed: what others can learn from.',
    whole: 'signed projects',
    parts: { told: 'say why', untold: 'do not' },
    none: 'No project was signed in this time. When one is, say why when you close it.',
  },
  'next-step': {
    title: 'A next step with a date',
    means: 'As of today, of the projects under way, those with a promise, a call or a day that lies ahead.',
    whole: 'projects under way',
    parts: { dated: 'with a date', undated: 'without' },
    none: 'No project is under way today.',
  },
  supposed: {
    title: 'Supposed needs they confirmed',
    means: 'Of the latent needs we supposed, those they have confirmed since.',
    whole: 'needs supposed',
    parts: { confirmed: 'confirmed', dismissed: 'dismissed', open: 'not asked about yet' },
    none: 'No need was supposed in this time. An account’s page proposes some from what happens there.',
  },
  'next-project': {
    title: 'The next project of a customer',
    means: 'Of the new projects, those of accounts that had signed one before.',
    whole: 'new projects',
    parts: { again: 'of customers', first: 'of others' },
    none: 'No project was opened in this time. Ask a customer what comes next.',
  },
} as const satisfies Record<string, IndicatorWords>;

/** What the page of indicators says, in English; `indicators-fr.ts` has the same shape. */
export const indicatorsEn = {
  title: 'Indicators',
  intro: 'They judge how we go about it. None of them scores a person. Each figure opens what it counts.',
  families: { results: 'Results', relations: 'Relations' },
  familiesHelp: {
    results: 'What came of it, and what it cost.',
    relations: 'How we and they get on: where results come from.',
  },
  groups: {
    projects: 'Projects',
    conversion: 'How far they come',
    price: 'What it takes',
    promises: 'Promises',
    information: 'Information shared both ways',
    language: 'A common language',
    engagement: 'Engagement',
    recognition: 'Recognition',
    future: 'What lies ahead',
  },
  period: 'Period',
  choices: {
    month: 'This month',
    quarter: 'This quarter',
    year: 'Last 12 months',
    all: 'All',
    dates: 'Own dates',
  },
  from: 'From',
  to: 'To',
  noDates: 'Choose two days, the first no later than the last.',
  beside: (before: string) => `set beside ${before}`,
  ever: 'From the first day on',
  counting: 'Counting…',
  counted: (done: string, total: string) => `Counting: ${done} of ${total} accounts`,
  stale: 'Something has changed since this was counted.',
  again: 'Count again',
  of: 'of',
  before: 'before',
  beforeNone: 'before: none',
  today: 'as of today, whatever the period',
  figure: (title: string, part: string, number: string) => `${title}, ${part}: ${number}`,
  perProject: (number: string) => `${number} each`,
  unknownOrigin: 'not told',
  emptyTitle: 'Nothing to count in this time',
  emptyHelp: 'Choose a longer time, or begin: note a promise with its day, open a project, ask an open question.',
  course: {
    week: (day: string) => `week of ${day}`,
    table: 'As a table',
    when: 'When',
    all: 'all',
    count: (most: string, number: string, last: string, lately: string) =>
      `Most: ${number} (${most}). Lately: ${lately} (${last}).`,
    share: (first: string, was: string, last: string, is: string) =>
      `First: ${was} (${first}). Lately: ${is} (${last}).`,
    once: (when: string) => `All of it: ${when}.`,
    ratio: (part: string, all: string) => `${part} of ${all}`,
    from: (ratio: string, stage: string) => `${ratio} from ${stage}`,
    stages: (told: string) => `Went further: ${told}.`,
  },
  list: {
    back: 'All indicators',
    title: (title: string, part: string) => (part === '' ? title : `${title}: ${part}`),
    count: (number: string) => (number === '1' ? '1 is counted' : `${number} are counted`),
    none: 'Nothing is counted here.',
    gone: 'Not kept any more.',
    further: 'Show more',
    rows: 'What is counted',
    why: (why: string) => `Why: ${why}`,
    offered: 'Offered to sales',
    objection: 'Somebody of theirs does not want to be prospected',
    met: 'In touch',
    answer: (answer: string) => `They: “${answer}”`,
    called: 'They expect a call',
    settled: (how: string, day: string) => `${how} ${day}`,
  },
  indicators,
};

/** The same in any language: what the code looks up by the name of an indicator. */
export type IndicatorsWords = Omit<typeof indicatorsEn, 'indicators'> & {
  indicators: Readonly<Record<keyof typeof indicators, IndicatorWords>>;
};
