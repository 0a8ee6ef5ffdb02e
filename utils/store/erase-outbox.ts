import { bodyWithout } from '../domain/body.ts';
import { type Delivery, replaced } from '../domain/delivery.ts';
import { type Forgotten, withoutTraces } from '../domain/erasure.ts';
import type { Event } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Writable } from './database.ts';
import { rangeOf } from './ranges.ts';

/**
 * Whether an event may change, besides what it queues, deliveries that wait already.
 *
 * @param records the account after it
 */
export function changesWaiting({ type, subject }: Event, { contacts }: Pick<Records, 'contacts'>): boolean {
  if (type === 'contact.erased' || type === 'account.erased' || type === 'contact.objected') return true;
  // Whom it is about and is not there may have been erased: what tells of them is taken out of what waits again.
  const whom = 'contact' in subject ? subject.contact : undefined;
  return whom !== undefined && !contacts.some(({ id }) => id === whom);
}

/**
 * Forgets people in what is sent about their accounts. A body that waits is replaced by one without them, under another
 * id; one that is over keeps its receipt, and no body.
 */
export async function forgetDeliveries(tx: Writable, forgotten: Forgotten, accounts: readonly Id[]): Promise<void> {
  const outbox = tx.objectStore('outbox');
  for (const account of accounts) {
    for (const row of await outbox.index('account').getAll(rangeOf(account))) {
      if (forgotten.ids.has(account)) {
        await outbox.delete(row.id);
        continue;
      }
      const body = bodyWithout(row, forgotten);
      const answer = row.answer === null ? null : String(withoutTraces(row.answer, forgotten.traces));
      const calls = withoutTraces(row.calls, forgotten.traces) === row.calls ? row.calls : [];
      if (body === row.body && answer === row.answer && calls === row.calls) continue;
      const clean = { ...row, answer, calls };
      if (body === row.body) await outbox.put(clean);
      else if (row.dueAt === 0) await outbox.put(emptied(clean));
      else {
        const { old, anew } = replaced(clean, body);
        await outbox.put(emptied(old));
        await outbox.put(anew);
      }
    }
  }
}

/** The row without what it sent; its receipt stays. */
function emptied(row: Delivery): Delivery {
  return { ...row, body: '', calls: [], purgeAt: null };
}
