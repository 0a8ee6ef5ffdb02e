import { unwrap } from 'idb';
import { derive, fold } from '../domain/derive.ts';
import { type Event, orderOf, type UnknownEvent } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Store, Writable } from './database.ts';
import { eventsOf, isDerivable } from './events.ts';
import { recordsFrom } from './kinds.ts';
import { putRecords } from './put.ts';
import { rangeOf } from './records.ts';
import { addNew, results } from './requests.ts';
import { sameContent } from './same.ts';

/** The stores that events go into, with all that is derived from them. */
export const HISTORY = ['events', 'records', 'search', 'words'] as const satisfies Store[];

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
 * one folds its account anew, so that the order of arrival changes nothing. Events already known are passed over.
 */
export async function append(tx: Writable, arrived: readonly (Event | UnknownEvent)[]): Promise<Appended> {
  const events = unwrap(tx.objectStore('events'));
  const isNew = await addNew(events, arrived);
  const added = arrived.filter((_, n) => isNew[n]);
  const known = arrived.filter((_, n) => !isNew[n]);
  const conflicting = await conflictsAmong(events, known);
  const fresh = Map.groupBy(added.filter(isDerivable), ({ subject }) => subject.account);
  const accounts = [...new Set(arrived.map(({ subject }) => subject.account))];
  const records = await recordsOf(tx, accounts);
  for (const [account, happened] of fresh) {
    const before = records.get(account);
    const after = await derived(tx, account, before, happened);
    if (!after) continue;
    records.set(account, after);
    putRecords(tx, before, after);
  }
  return { added: added.length, known: known.length - conflicting.length, conflicting, records };
}

async function conflictsAmong(events: IDBObjectStore, known: readonly { id: Id }[]): Promise<Id[]> {
  const held = await results<unknown>(known.map(({ id }) => events.get(id)));
  return known.filter((one, n) => !sameContent(one, held[n])).map(({ id }) => id);
}

/** The records of those accounts that are known. */
async function recordsOf(tx: Writable, accounts: readonly Id[]): Promise<Map<Id, Records>> {
  const store = unwrap(tx.objectStore('records'));
  const rows = await results(accounts.map((account) => store.getAll(rangeOf(account))));
  return new Map(
    accounts.flatMap((account, n) => {
      const records = recordsFrom(rows[n] ?? []);
      return records ? [[account, records]] : [];
    }),
  );
}

async function derived(tx: Writable, account: Id, before: Records | undefined, fresh: readonly Event[]) {
  const inOrder = fresh.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const [first] = inOrder;
  const onTop = !before || (first !== undefined && orderOf(first) > before.account.newest);
  return onTop ? inOrder.reduce<Records | undefined>(derive, before) : fold(await eventsOf(tx, account));
}
