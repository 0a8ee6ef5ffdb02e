import type { Event } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import { readEvent } from '../domain/read-event.ts';
import type { Readable } from './database.ts';
import { rangeOf } from './ranges.ts';

/** The events of some accounts that this code knows. One that it does not is kept, and waits for newer code. */
export async function eventsOf(tx: Readable, accounts: readonly Id[]): Promise<Event[]> {
  const byAccount = tx.objectStore('events').index('account');
  const rows = await Promise.all(accounts.map((account) => byAccount.getAll(rangeOf(account))));
  return rows.flat().flatMap((row) => {
    const read = readEvent(row);
    return read.is === 'known' ? [read.event] : [];
  });
}

/** Every account that an event is about, in the order of their ids, from behind one of them (null: the first) on. */
export async function* accountsIn(tx: Readable, after: Id | null = null): AsyncGenerator<Id> {
  const byAccount = tx.objectStore('events').index('account');
  let cursor = await byAccount.openKeyCursor(after === null ? null : IDBKeyRange.lowerBound([after, []]));
  while (cursor) {
    const [account] = cursor.key;
    yield account;
    // An array comes after every text: the first event of the next account.
    cursor = await byAccount.openKeyCursor(IDBKeyRange.lowerBound([account, []]));
  }
}
