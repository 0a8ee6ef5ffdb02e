import { type Event, event, type UnknownEvent } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import { z } from '../domain/zod.ts';
import type { Readable } from './database.ts';
import { rangeOf } from './records.ts';

/** The events of an account that this code knows, in their order. */
export async function eventsOf(tx: Readable, account: Id): Promise<Event[]> {
  const all = await tx.objectStore('events').index('account').getAll(rangeOf(account));
  return all.filter(isDerivable);
}

/** Whether records are derived from an event: one of an unknown kind or version is kept, and waits for newer code. */
export function isDerivable(one: Event | UnknownEvent): one is Event {
  return z.safeParse(event, one).success;
}

/** Every account that an event is about, in the order of their ids. */
export async function* accountsIn(tx: Readable): AsyncGenerator<Id> {
  const byAccount = tx.objectStore('events').index('account');
  let cursor = await byAccount.openKeyCursor();
  while (cursor) {
    const [account] = cursor.key;
    yield account;
    // An array comes after every text: the first event of the next account.
    cursor = await byAccount.openKeyCursor(IDBKeyRange.lowerBound([account, []]));
  }
}
