import { domainOf, nameOf, ranked } from '../domain/best.ts';
import { type Changes, changedSince } from '../domain/changes.ts';
import { localDay } from '../domain/clock.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Contact } from '../domain/contact.ts';
import type { AccountFact, AccountField } from '../domain/fact.ts';
import type { Id } from '../domain/identifier.ts';
import type { Need } from '../domain/need.ts';
import type { Records } from '../domain/records.ts';
import type { Signal } from '../domain/signal.ts';
import { unasked } from './chain.ts';
import type { ProposedQuestion } from './playbook/proposed.ts';
import { HEARD, newest, type Stated, statedFact, statedNeed, statedPerson, statedSignal } from './stated.ts';

/** A promise that is open and whose day has passed is late. */
export type Promised = Commitment & { late: boolean };

/** A meeting, in either direction: the last touch or the last call. */
type LastContact = Records['touches'][number] | Records['calls'][number];

/** Words of theirs, and whose (null: not told). */
interface TheirWords {
  text: string;
  contact: Id | null;
}

/** A question to take along: one that waits in the plan (then `id`), or one proposed. */
interface BriefQuestion extends Pick<ProposedQuestion, 'text' | 'theme' | 'reason' | 'because' | 'tests'> {
  /** Null while it is not planned. */
  id: Id | null;
}

/** What one reads before meeting them: promises first. */
export interface Brief {
  name: string;
  promises: Stated<Promised>[];
  /** Of the promises that are settled, by us and by them, how many were kept. */
  trust: Record<Commitment['by'], { kept: number; settled: number }>;
  lastContact: Stated<LastContact> | null;
  /** What is different since then; since the account began where nobody met them yet. */
  changed: Changes & { since: string };
  stated: Stated<Need>[];
  supposed: Stated<Need>[];
  words: Stated<TheirWords>[];
  questions: BriefQuestion[];
  signals: Stated<Signal>[];
  people: Stated<Contact>[];
  facts: Stated<AccountFact>[];
}

/** What one can take in, of each. */
const MOST = { promises: 8, words: 3, questions: 7, signals: 5, people: 6 } as const;
const TELLING: readonly AccountField[] = [
  'industry',
  'description',
  'size.min',
  'size.max',
  'address.locality',
  'founded',
  'technologies',
  'phone',
];

/**
 * The brief of an account, from its records and the questions that are worth planning.
 *
 * @param now milliseconds since 1970
 */
export function briefOf(records: Records, proposed: readonly ProposedQuestion[], now: number): Brief {
  const { account, needs } = records;
  const lastContact = lastContactOf(records);
  const since = lastContact?.at ?? account.createdAt;
  const living = needs.filter(({ status }) => status !== 'dismissed').map((need) => statedNeed(need, now));
  return {
    name: nameOf(account.facts),
    promises: promisesOf(records, now),
    trust: { us: trustIn(records, 'us'), them: trustIn(records, 'them') },
    lastContact,
    changed: { ...changedSince(records, since), since },
    stated: newest(living.filter(({ what }) => what.status === 'confirmed')),
    supposed: newest(living.filter(({ what }) => what.status === 'hypothesis')),
    words: newest(wordsOf(records)).slice(0, MOST.words),
    questions: questionsOf(records, proposed),
    signals: newest(records.signals.map((signal) => statedSignal(signal, now))).slice(0, MOST.signals),
    people: newest(records.contacts.filter(({ leftOn }) => leftOn === null).map((one) => statedPerson(one, now))).slice(
      0,
      MOST.people,
    ),
    facts: TELLING.flatMap((field) => {
      const [best] = ranked(account.facts, field, domainOf(account.facts));
      // A size that is one number is said once.
      const [least] = field === 'size.max' ? ranked(account.facts, 'size.min', domainOf(account.facts)) : [];
      return best && best.value !== least?.value ? statedFact(best, now) : [];
    }),
  };
}

/** What waits comes first, late before due; then what was missed, then what was kept. */
function promisesOf({ commitments }: Records, now: number): Stated<Promised>[] {
  const today = localDay(now);
  const all = commitments.map((one) => ({
    ...HEARD,
    what: { ...one, late: one.status === 'open' && one.due !== null && one.due < today },
    at: one.settledAt ?? one.madeAt,
  }));
  const rank = ({ what: { status, late } }: Stated<Promised>) =>
    late ? 0 : status === 'open' ? 1 : status === 'missed' ? 2 : 3;
  return newest(all)
    .sort((a, b) => rank(a) - rank(b) || (rank(a) < 2 ? (dueOf(a) < dueOf(b) ? -1 : 1) : 0))
    .slice(0, MOST.promises);
}

function trustIn({ commitments }: Records, by: Commitment['by']): Brief['trust']['us'] {
  const settled = commitments.filter((one) => one.by === by && one.status !== 'open');
  return { kept: settled.filter(({ status }) => status === 'kept').length, settled: settled.length };
}

function dueOf({ what }: Stated<Promised>): string {
  return what.due ?? '9';
}

function lastContactOf({ touches, calls }: Records): Stated<LastContact> | null {
  const all: Stated<LastContact>[] = [
    ...touches.map((what) => ({ ...HEARD, what, at: what.happenedAt })),
    ...calls.map((what) => ({ ...HEARD, what, at: what.finishedAt })),
  ];
  return newest(all)[0] ?? null;
}

/** What they said: quotes kept, answers given, the words in which a need was confirmed. The same words once. */
function wordsOf({ quotes, questions, needs }: Records): Stated<TheirWords>[] {
  const all: Stated<TheirWords>[] = [
    ...quotes.map(({ text, contact, keptAt, url, title }) => ({
      ...{ what: { text, contact }, at: keptAt, stale: false },
      source: url === null ? null : { url, title },
    })),
    ...questions.flatMap(({ answer, contact, settledAt }) =>
      answer === null || settledAt === null ? [] : { ...HEARD, what: { text: answer, contact }, at: settledAt },
    ),
    ...needs.flatMap(({ quote, saidBy, saidAt }) =>
      quote === null || saidAt === null ? [] : { ...HEARD, what: { text: quote, contact: saidBy }, at: saidAt },
    ),
  ];
  return [...new Map(all.map((one) => [one.what.text, one])).values()];
}

/** What waits in the plan comes first, then what is worth planning. */
function questionsOf(records: Records, proposed: readonly ProposedQuestion[]): BriefQuestion[] {
  const planned = unasked(records).map(({ id, text, theme = 'world', because, tests }) => ({
    ...{ id, text, theme, because, tests, reason: reasonOf(because, records) },
  }));
  const planable = proposed.map(({ text, theme, reason, because, tests }) => ({
    ...{ id: null, text, theme, reason, because, tests },
  }));
  return [...planned, ...planable].slice(0, MOST.questions);
}

/** What called for a planned question: the words of its signal. */
function reasonOf(because: readonly Id[], { signals }: Records): string {
  return signals.find(({ id }) => because.includes(id))?.quote ?? '';
}
