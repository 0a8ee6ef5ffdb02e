import { bodyWithout } from '../domain/body.ts';
import type { Delivery } from '../domain/delivery.ts';
import { type Forgotten, withoutTraces } from '../domain/erasure.ts';
import type { Id } from '../domain/identifier.ts';
import type { Writable } from './database.ts';
import { rangeOf } from './ranges.ts';

/**
 * Forgets people in what is sent about their accounts. A body that waits is queued anew without them, under another id
 * that names the one it replaces, so that one id never has two bodies; one that is over keeps its receipt, and no body.
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
      if (body === row.body && answer === row.answer) continue;
      if (row.dueAt === 0) await outbox.put({ ...row, answer, body: body === row.body ? body : '' });
      else {
        await outbox.delete(row.id);
        await outbox.put(anew(row, body, answer));
      }
    }
  }
}

function anew(row: Delivery, body: string, answer: string | null): Delivery {
  const [, base = row.id, time = '1'] = /^(.{1,400}?)(?:-r(\d{1,6}))?$/.exec(row.id) ?? [];
  return { ...row, id: `${base}-r${Number(time) + 1}`, body, answer, state: 'queued', lease: null, reason: null };
}
