import { type Delivery, type DeliveryReason, delivery } from '../domain/delivery.ts';
import type { Id } from '../domain/identifier.ts';
import type { Database, Readable } from './database.ts';
import type { Page } from './lists.ts';
import { soundRows } from './rows.ts';

/** Which deliveries are meant; what is not named does not matter. */
export interface OutboxFilter {
  state?: Delivery['state'] | undefined;
  destination?: Id | undefined;
  reason?: DeliveryReason | undefined;
  account?: Id | undefined;
}

/** A delivery as a list shows it: what was sent is read when one is opened. */
export type OutboxLine = Omit<Delivery, 'body' | 'calls'>;
/** Order and id of the last line of a page. */
export type OutboxKey = readonly [order: string, id: string];

const STATES = ['queued', 'sending', 'waiting', 'accepted', 'parked'] as const;
/** How many rows are looked at for one page, where most of them are not meant. */
const LOOKED_AT = 1_000;

/** The deliveries that are meant, newest first. A page may hold fewer lines than asked for where few of many are meant. */
export async function readOutbox(
  db: Database,
  { state, destination, reason, account }: OutboxFilter,
  after: OutboxKey | null,
  limit: number,
): Promise<Page<OutboxLine, OutboxKey>> {
  const tx = db.transaction(['outbox']);
  const places = destination === undefined ? await placesIn(tx) : [destination];
  const sources = places.flatMap((place) =>
    (state === undefined ? STATES : [state]).map((one) => [place, one] as const),
  );
  const heads = await Promise.all(sources.map(([place, one]) => newestOf(tx, place, one, after)));
  const lines: OutboxLine[] = [];
  for (let n = 0; n < LOOKED_AT; n++) {
    const newest = heads.reduce((a, b) => (b && (!a || isBefore(a, b)) ? b : a), null);
    if (newest === null) return { lines, next: null };
    const [row] = soundRows(delivery, 'outbox', [await tx.objectStore('outbox').get(newest.primaryKey)]);
    const last = keyOf(newest);
    heads[heads.indexOf(newest)] = await newest.continue();
    if (!row || (reason && row.reason !== reason) || (account && row.account !== account)) continue;
    const { body: _, calls: __, ...line } = row;
    lines.push(line);
    if (lines.length === limit) return { lines, next: last };
    if (n === LOOKED_AT - 1) return { lines, next: last };
  }
  return { lines, next: null };
}

/** One delivery whole, with what was sent. Undefined where there is none. */
export async function deliveryOf(db: Database, id: string): Promise<Delivery | undefined> {
  const row = await db.get('outbox', id);
  return soundRows(delivery, 'outbox', row ? [row] : [])[0];
}

/** Every destination that anything was ever sent to, those that were removed since included. */
async function placesIn(tx: Readable): Promise<Id[]> {
  const places: Id[] = [];
  const byState = tx.objectStore('outbox').index('state');
  let cursor = await byState.openKeyCursor();
  while (cursor) {
    const [place] = cursor.key;
    places.push(place);
    // An array comes after every text.
    cursor = await byState.openKeyCursor(IDBKeyRange.lowerBound([place, []]));
  }
  return places;
}

type Cursor = NonNullable<Awaited<ReturnType<typeof newestOf>>>;

async function newestOf(tx: Readable, place: Id, state: Delivery['state'], after: OutboxKey | null) {
  const last = after === null ? [place, state, []] : [place, state, after[0]];
  const range = IDBKeyRange.bound([place, state], last);
  let cursor = await tx.objectStore('outbox').index('state').openKeyCursor(range, 'prev');
  // Those of one event, to several destinations, have one order.
  while (cursor && after && cursor.key[2] === after[0] && cursor.primaryKey >= after[1])
    cursor = await cursor.continue();
  return cursor;
}

function keyOf({ key, primaryKey }: Cursor): OutboxKey {
  return [key[2], primaryKey];
}

function isBefore(a: Cursor, b: Cursor): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one[0] === other[0] ? one[1] < other[1] : one[0] < other[0];
}
