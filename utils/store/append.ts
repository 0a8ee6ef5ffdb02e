import { unwrap } from 'idb';
import { type Forgotten, type KeptEvent, onEntry } from '../domain/erasure.ts';
import type { Event, RedactedEvent, UnknownEvent } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import { inNewestVersion } from '../domain/read-event.ts';
import type { Records } from '../domain/records.ts';
import type { Store, Writable } from './database.ts';
import { deriveAll } from './derive-all.ts';
import { erasedBy, erasedIn, forget } from './erase.ts';
import { forgetElsewhere } from './erase-elsewhere.ts';
import { type Group, groupsOf } from './groups.ts';
import { doubted } from './kinds.ts';
import { addNew, results } from './requests.ts';
import { sameContent } from './same.ts';

/** The stores that events go into, with all that is derived from them, and all out of which someone may be erased. */
export const HISTORY = [
  ...(['events', 'records', 'search', 'words', 'twins'] as const),
  ...(['erased', 'outbox', 'drafts', 'jobs'] as const),
] satisfies Store[];

/** What became of events that arrived. */
export interface Appended {
  added: number;
  /** How many were there before, with the same content. */
  known: number;
  /** Those whose id is that of an event with other content. What was there stays. */
  conflicting: Id[];
  /** The records of every account that an event is about, by that account's id, as they are now. */
  records: ReadonlyMap<Id, Records>;
}

/**
 * Adds events of any accounts to the history and brings their records up to date: newest on top are applied, an older
 * one folds its account anew, so that the order of arrival changes nothing. Events already known are passed over; those
 * about someone who was erased are redacted as they come in, and an erasure takes them out of all that is here.
 *
 * @param known events that this code knows, checked, in whatever version they were written
 * @param others what is kept and not derived from
 */
export async function append(
  tx: Writable,
  known: readonly Event[],
  others: readonly (UnknownEvent | RedactedEvent)[] = [],
): Promise<Appended> {
  const arrived = [...known, ...others];
  const events = unwrap(tx.objectStore('events'));
  const erased = await erasedIn(tx);
  for (const one of known) for (const id of erasedBy(one)) erased.add(id);
  const kept = erased.size === 0 ? arrived : arrived.map((one) => onEntry(one, erased));
  const isNew = await addNew(events, kept);
  const old = arrived.filter((_, n) => !isNew[n]);
  const conflicting = await conflictsAmong(events, old);
  const fresh = known.filter((one, n) => isNew[n] && kept[n] === one).map(inNewestVersion);
  const groups = await groupsOf(tx, arrived, fresh);
  const forgotten = await forgetAll(tx, groups, arrived);
  const records = await deriveAll(tx, groups);
  for (const { whom, ids } of forgotten) {
    const others = await forgetElsewhere(tx, whom, ids);
    await deriveAll(tx, await groupsOf(tx, others.map(about), [], doubted));
  }
  return { added: arrived.length - old.length, known: old.length - conflicting.length, conflicting, records };
}

/** Forgets whom fresh events say to, in their own accounts. */
async function forgetAll(tx: Writable, groups: readonly Group[], arrived: readonly KeptEvent[]) {
  const all: { whom: Forgotten; ids: ReadonlySet<Id> }[] = [];
  for (const { ids, fresh } of groups) {
    const erased = new Set(fresh.flatMap(erasedBy));
    if (erased.size === 0) continue;
    const told = arrived.filter(({ subject }) => ids.has(subject.account));
    all.push({ whom: await forget(tx, erased, [...ids], told), ids });
  }
  return all;
}

function about(account: Id) {
  return { subject: { account } };
}

/** Those that say something else than what is held under their id. What was redacted since is no conflict. */
async function conflictsAmong(events: IDBObjectStore, arrived: readonly { id: Id }[]): Promise<Id[]> {
  const held = await results<unknown>(arrived.map(({ id }) => events.get(id)));
  return arrived.filter((one, n) => !isRedacted(held[n]) && !sameContent(one, held[n])).map(({ id }) => id);
}

function isRedacted(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'redacted' in event;
}
