import { signalFreshness } from '../../domain/ageing.ts';
import { domainOf, personOf, ranked } from '../../domain/best.ts';
import { changedSince } from '../../domain/changes.ts';
import { localDay } from '../../domain/clock.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Id } from '../../domain/identifier.ts';
import type { Records } from '../../domain/records.ts';
import { lastContactAt } from './last-contact.ts';

/** What a contact can bring them, what they wait for first. */
export const REASONS = [
  'callback',
  'promise',
  'question',
  'response',
  'ripe',
  'signal',
  'change',
  'need',
  'introduction',
] as const;
export type ReasonKind = (typeof REASONS)[number];

/** A reason to come back to them. */
export interface Reason {
  kind: ReasonKind;
  /** What it is about, in the words of its record. */
  text: string;
  /** Whom it concerns; null where nobody is named. */
  contact: Id | null;
  /** When it is due or has happened, a day or an instant of ISO 8601; null where that is not known. */
  at: string | null;
  /** The records that it rests on. */
  evidence: readonly Id[];
}

/** As many as one can choose from. */
const MOST = 6;
const SINCE_EVER = '0000';

/**
 * The reasons to come back to an account, computed from its records, the best first: what they wait for, then what is
 * new, then what we could do for a need or a colleague of theirs. None is about somebody who objected or left. An empty
 * list means: wait (`waitUntil`).
 *
 * @param now milliseconds since 1970
 */
export function reasons(records: Records, now: number): Reason[] {
  const since = lastContactAt(records) ?? SINCE_EVER;
  const all = [
    ...expected(records),
    ...owed(records, now),
    ...unanswered(records),
    ...ripe(records, now),
    ...news(records, since, now),
    ...untouchedNeeds(records),
    ...introductions(records),
  ];
  const away = new Set(records.contacts.filter(isAway).map(({ id }) => id));
  return all
    .filter(({ contact }) => contact === null || !away.has(contact))
    .sort((a, b) => REASONS.indexOf(a.kind) - REASONS.indexOf(b.kind))
    .slice(0, MOST);
}

/** They objected to being prospected, or are not there any more. */
export function isAway({ objectedOn, leftOn }: Contact): boolean {
  return objectedOn !== null || leftOn !== null;
}

/** The soonest due first; what has no day last. */
function bySoonest(a: Reason, b: Reason): number {
  return (a.at ?? '9').localeCompare(b.at ?? '9');
}

/** They expect a call, or came forward and nobody has turned to them since. */
function expected({ callbacks, responses, touches, calls }: Records): Reason[] {
  const open = callbacks.filter(({ status }) => status === 'open');
  const awaited = open.map(
    ({ id, about, contact, due, response }): Reason => ({
      kind: 'callback',
      text: about,
      contact,
      at: due,
      evidence: response === null ? [id] : [id, response],
    }),
  );
  const called = new Set(callbacks.map(({ response }) => response));
  const answers = responses
    .filter(({ id, answeredAt }) => !called.has(id) && !turnedToThem({ touches, calls }, answeredAt))
    .map(
      ({ id, name, said, contact, answeredAt, probe }): Reason => ({
        kind: 'response',
        text: said || name,
        contact,
        at: answeredAt,
        evidence: probe === null ? [id] : [id, probe],
      }),
    );
  return [...awaited.sort(bySoonest), ...answers];
}

/** Whether we turned to them since, with a call or with something that it brought. */
function turnedToThem({ touches, calls }: Pick<Records, 'touches' | 'calls'>, since: string): boolean {
  return (
    calls.some(({ finishedAt }) => finishedAt > since) ||
    touches.some(
      ({ direction, channel, brought, happenedAt }) =>
        direction === 'outgoing' && happenedAt > since && (channel === 'call' || brought.trim() !== ''),
    )
  );
}

/** How many days before its day a promise becomes a reason to write. */
const AHEAD = 14;
const DAY = 24 * 60 * 60 * 1000;

function owed({ commitments }: Records, now: number): Reason[] {
  const until = localDay(now + AHEAD * DAY);
  return commitments
    .filter(({ by, status, due }) => by === 'us' && status === 'open' && (due === null || due <= until))
    .map(({ id, text, contact, due }): Reason => ({ kind: 'promise', text, contact, at: due, evidence: [id] }))
    .sort(bySoonest);
}

/** Questions in their own words that nothing of ours has come after. */
function unanswered({ quotes, touches, calls }: Records): Reason[] {
  return quotes
    .filter(
      ({ text, url, keptAt }) => url === null && /\?["”»\s]*$/.test(text) && !turnedToThem({ touches, calls }, keptAt),
    )
    .map(({ id, text, contact, keptAt }): Reason => ({ kind: 'question', text, contact, at: keptAt, evidence: [id] }));
}

function ripe({ opportunities }: Records, now: number): Reason[] {
  const today = localDay(now);
  return opportunities.flatMap(({ id, name, why, outcome, maturingUntil }): Reason[] =>
    outcome !== null || maturingUntil === null || maturingUntil > today
      ? []
      : [{ kind: 'ripe', text: why ? `${name}: ${why}` : name, contact: null, at: maturingUntil, evidence: [id] }],
  );
}

/** What happened at theirs, and what is said otherwise, since we last met. */
function news(records: Records, since: string, now: number): Reason[] {
  const { facts, signals } = changedSince(records, since);
  const happened = signals
    .filter((signal) => signalFreshness(signal, now) >= 0.5)
    .toSorted((a, b) => b.observedAt.localeCompare(a.observedAt))
    .map(
      ({ id, quote, observedAt }): Reason => ({
        kind: 'signal',
        text: quote,
        contact: null,
        at: observedAt,
        evidence: [id],
      }),
    );
  const changed = facts.flatMap(({ contact, is, before, now: fact }): Reason[] =>
    is !== 'changed' || before === null || fact === null || !TELLING.has(fact.field)
      ? []
      : [
          {
            kind: 'change',
            text: `${before.value} → ${fact.value}`,
            contact,
            at: fact.firstSeenAt,
            evidence: [before.id, fact.id],
          },
        ],
  );
  return [...happened, ...changed];
}

/** Fields whose change says something about their days. */
const TELLING: ReadonlySet<string> = new Set([
  'jobTitle',
  'name',
  'address.locality',
  'industry',
  'size.min',
  'size.max',
]);

/** Needs that they confirmed, since when nothing was promised, sent or said. */
function untouchedNeeds({ needs, touches, calls, commitments }: Records): Reason[] {
  return needs.flatMap(({ id, status, statement, quote, saidBy, saidAt, notedAt, evidence }): Reason[] => {
    const at = saidAt ?? notedAt;
    const promised = commitments.some(({ by, madeAt }) => by === 'us' && madeAt >= at);
    if (status !== 'confirmed' || promised || turnedToThem({ touches, calls }, at)) return [];
    return [
      { kind: 'need', text: quote || statement, contact: saidBy, at, evidence: [id, ...evidence.map(({ id }) => id)] },
    ];
  });
}

/** Colleagues of theirs whom we know of and never met, where we met somebody: they could be brought in. */
function introductions({ account, contacts, touches, calls }: Records): Reason[] {
  const met = new Set([...touches, ...calls].flatMap((one) => one.with));
  if (met.size === 0) return [];
  const domain = domainOf(account.facts);
  return contacts
    .filter(({ id }) => !met.has(id))
    .map(({ id, facts, addedAt }): Reason => {
      const [title] = ranked(facts, 'jobTitle', domain);
      const name = personOf(facts, domain);
      return {
        kind: 'introduction',
        text: title ? `${name}, ${title.value}` : name,
        contact: id,
        at: addedAt,
        evidence: [id],
      };
    })
    .filter(({ text }) => text !== '');
}
