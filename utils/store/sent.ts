import type { Receipt } from '../domain/account.ts';
import { type Delivery, delivery } from '../domain/delivery.ts';
import type { Id } from '../domain/identifier.ts';
import type { Database, Readable } from './database.ts';
import { rangeOf } from './ranges.ts';
import { membersHeld, readRecords } from './records.ts';
import { soundRows } from './rows.ts';

/** What a destination was sent of an account. */
export interface Sent {
  /** Whatever was sent of the account or of those that are one with it, oldest first. */
  rows: Delivery[];
  /** Its last receipt, which may be of another computer's deliveries. */
  receipt: Receipt | null;
  /** Who was erased, in any account. */
  erased: ReadonlySet<Id>;
}

/** All that was sent of a delivery's account to its destination. */
export async function sentTo(
  db: Database,
  { account, destination }: Pick<Delivery, 'account' | 'destination'>,
): Promise<Sent> {
  const tx = db.transaction(['outbox', 'records', 'events', 'erased']);
  const [members, erased, records] = await Promise.all([
    membersHeld(tx, account),
    tx.objectStore('erased').getAllKeys(),
    readRecords(tx, account),
  ]);
  const rows = (await Promise.all(members.map((id) => rowsOf(tx, id, destination)))).flat();
  return {
    rows: rows.toSorted((a, b) => (a.order < b.order ? -1 : 1)),
    receipt: records?.account.receipts.find((one) => one.destination === destination) ?? null,
    erased: new Set(erased),
  };
}

async function rowsOf(tx: Readable, account: Id, to: Id): Promise<Delivery[]> {
  const rows = await tx.objectStore('outbox').index('account').getAll(rangeOf(account));
  return soundRows(
    delivery,
    'outbox',
    rows.filter(({ destination }) => destination === to),
  );
}
