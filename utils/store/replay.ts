import { type Delivery, type DeliveryReason, delivery, nextId, withdrawn } from '../domain/delivery.ts';
import { type Database, type Writable, write } from './database.ts';
import { type OutboxFilter, type OutboxKey, type OutboxLine, readOutbox } from './outbox-list.ts';
import { soundRows } from './rows.ts';

/**
 * Why a delivery was not sent again: something newer of that account was accepted there since, or took its place; its body
 * is gone; it is on its way already. The first two offer the account as it is now instead.
 */
type Unsent = 'older' | 'gone' | 'under-way';

/** What came of sending deliveries again. */
export interface Replayed {
  sent: number;
  refused: { id: string; account: string; destination: string; why: Unsent }[];
}

/** Rows changed in one transaction. */
const BATCH = 100;

/**
 * Has deliveries sent again, oldest first.
 *
 * @param again the row to be sent; null where nothing can be
 */
export async function replayDeliveries(
  db: Database,
  which: { id: string } | OutboxFilter,
  again: (row: Delivery) => Delivery | null,
): Promise<Replayed> {
  const ids = 'id' in which ? [which.id] : await idsOf(db, which);
  const all: Replayed = { sent: 0, refused: [] };
  for (let at = 0; at < ids.length; at += BATCH) {
    const { sent, refused } = await replaySome(db, ids.slice(at, at + BATCH), again);
    all.sent += sent;
    all.refused.push(...refused);
  }
  return all;
}

/** Takes back a delivery that is not accepted yet, or that is parked: nobody need act on it any more. */
export function cancelDelivery(db: Database, id: string): Promise<Delivery | null> {
  return write(db, ['outbox'], async (tx) => {
    const [row] = soundRows(delivery, 'outbox', [await tx.objectStore('outbox').get(id)].filter(Boolean));
    if (!row || row.state === 'accepted' || row.reason === 'replaced') return null;
    // What the rep has erased there is known no more, not even by its id.
    const over =
      row.reason === 'by-hand' ? { ...withdrawn(row, 'done-by-hand'), steps: [] } : withdrawn(row, 'cancelled');
    await tx.objectStore('outbox').put(over);
    return over;
  });
}

function replaySome(
  db: Database,
  ids: readonly string[],
  again: (row: Delivery) => Delivery | null,
): Promise<Replayed> {
  return write(db, ['outbox', 'destinations'], async (tx) => {
    const done: Replayed = { sent: 0, refused: [] };
    const places = new Set(await tx.objectStore('destinations').getAllKeys());
    for (const id of ids) {
      const [row] = soundRows(delivery, 'outbox', [await tx.objectStore('outbox').get(id)].filter(Boolean));
      // To a destination that was removed it could never leave.
      if (!row || !places.has(row.destination)) continue;
      const { account, destination } = row;
      const anew = again(row);
      const why = await reasonAgainst(tx, row, anew);
      if (why !== null) done.refused.push({ id, account, destination, why });
      else if (anew) {
        await tx.objectStore('outbox').put(anew);
        done.sent++;
      }
    }
    return done;
  });
}

async function reasonAgainst(tx: Writable, row: Delivery, anew: Delivery | null): Promise<Unsent | null> {
  if (anew === null) return row.dueAt > 0 ? 'under-way' : 'gone';
  // Whom to forget is true for ever.
  if (row.type === 'contact.erased') return null;
  // Sent again it might have to be replaced once more, under an id that is in use.
  if ((await tx.objectStore('outbox').getKey(nextId(row.id))) !== undefined) return 'older';
  const { account, destination, order } = row;
  const newer = IDBKeyRange.bound([account, order], [account, []], true);
  let cursor = await tx.objectStore('outbox').index('account').openCursor(newer);
  while (cursor) {
    if (cursor.value.destination === destination && cursor.value.state === 'accepted') return 'older';
    cursor = await cursor.continue();
  }
  return null;
}

const PAGE = 500;

/** Nobody need act on these any more. */
const OVER: ReadonlySet<DeliveryReason> = new Set(['cancelled', 'replaced', 'done-by-hand']);

/** What is under way need not be sent again; what was taken back or replaced is meant only where that is asked for. */
function isMeant({ state, reason }: OutboxLine, filter: OutboxFilter): boolean {
  if (state === 'accepted') return true;
  return state === 'parked' && (filter.reason !== undefined || !(reason && OVER.has(reason)));
}

/** Oldest first. */
async function idsOf(db: Database, filter: OutboxFilter): Promise<string[]> {
  const ids: string[] = [];
  for (let after: OutboxKey | null = null; ; ) {
    const page: Awaited<ReturnType<typeof readOutbox>> = await readOutbox(db, filter, after, PAGE);
    ids.push(...page.lines.filter((line) => isMeant(line, filter)).map(({ id }) => id));
    if (page.next === null) return ids.reverse();
    after = page.next;
  }
}
