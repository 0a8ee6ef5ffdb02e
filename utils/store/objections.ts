import type { Forgotten } from '../domain/erasure.ts';
import type { Event } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import { contactIn, idsOf } from '../domain/merge.ts';
import type { Records } from '../domain/records.ts';
import { amongOthers, tracesOf } from '../domain/traces.ts';
import type { Writable } from './database.ts';
import { forgetDeliveries } from './erase-outbox.ts';
import { membersOf } from './kinds.ts';

/**
 * Leaves whoever objects to being prospected out of what is sent about their accounts: a body that waits is replaced by one
 * that does not name them, one that is over is gone, so that it cannot be sent again.
 *
 * @param fresh what has just happened
 * @param records the accounts after it
 */
export async function leaveOutObjectors(
  tx: Writable,
  fresh: readonly Event[],
  records: ReadonlyMap<Id, Records>,
): Promise<void> {
  for (const event of fresh) {
    const known = records.get(event.subject.account);
    if (event.type !== 'contact.objected' || !known) continue;
    await forgetDeliveries(tx, objector(known, event.subject.contact), membersOf(known));
  }
}

function objector({ account, contacts }: Records, named: Id): Forgotten {
  const id = contactIn(account.merges, named);
  const theirs = contacts.filter((contact) => contact.id === id).flatMap(({ facts }) => facts);
  const others = [...account.facts, ...contacts.filter((contact) => contact.id !== id).flatMap(({ facts }) => facts)];
  const names = others.filter(({ field }) => field === 'name' || field === 'legalName').map(({ value }) => value);
  return { ids: new Set(idsOf(account.merges, 'contacts', id)), traces: amongOthers(tracesOf(theirs), names) };
}
