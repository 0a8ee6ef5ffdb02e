import { tick } from '../domain/clock.ts';
import type { Delivery } from '../domain/delivery.ts';
import { type Destination, destination } from '../domain/destination.ts';
import type { Author, Event } from '../domain/event.ts';
import { eventId, type Gesture, type Refusal } from '../domain/gesture.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { append, HISTORY } from './append.ts';
import { type Database, type Store, type Writable, write } from './database.ts';
import { findAccount, readRecords } from './records.ts';
import { soundRows } from './rows.ts';
import { selfIn } from './self.ts';

/** What running a gesture came to. */
export type Performed = { ok: true; account: Id } | { ok: false; refusal: Refusal };

/** What a gesture is run with. */
export interface Means {
  /** Wall clock, milliseconds since 1970. */
  now: number;
  /** Who acts, where this browser does not know yet. */
  stranger: Author;
  /** The outbox rows of the events just recorded; called inside the transaction, so it must not wait for anything. */
  deliveries(events: readonly Event[], records: Records, destinations: readonly Destination[]): Delivery[];
}

const STORES = [...HISTORY, 'destinations', 'self'] satisfies Store[];

/**
 * Runs a gesture: its events, the records they change, its deliveries and the end of its draft, in one transaction.
 * A gesture that was run before changes nothing and answers the same.
 */
export function perform(db: Database, gesture: Gesture, means: Means): Promise<Performed> {
  return write(db, STORES, async (tx) => {
    await dropDraft(tx, gesture);
    const before = await tx.objectStore('events').get(eventId(gesture.id, 0));
    if (before) return { ok: true, account: before.subject.account };

    const known = gesture.account ?? (await findAccount(tx, gesture.keys));
    const records = known === undefined ? undefined : await readRecords(tx, known);
    const self = await selfIn(tx);
    const at = tick(self?.clock, means.now);
    const author = self?.author ?? means.stranger;
    const outcome = gesture.decide(records, { at, author });
    if (!outcome.ok) return outcome;

    await tx.objectStore('self').put({ author, clock: at }, 'self');
    const after = (await append(tx, outcome.events)).records.get(outcome.account);
    const destinations = soundRows(destination, 'destinations', await tx.objectStore('destinations').getAll());
    if (after) {
      const rows = means.deliveries(outcome.events, after, destinations);
      await Promise.all(rows.map((row) => tx.objectStore('outbox').add(row)));
    }
    return { ok: true, account: outcome.account };
  });
}

/** A draft that was changed after the gesture was sent stays: it holds what the gesture does not. */
async function dropDraft(tx: Writable, gesture: Gesture): Promise<void> {
  if (gesture.draft === null) return;
  const draft = await tx.objectStore('drafts').get(gesture.draft);
  if (draft?.command === gesture.id) await tx.objectStore('drafts').delete(gesture.draft);
}
