import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { CallDraft } from '../domain/call-draft.ts';
import type { Instant } from '../domain/clock.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Draft } from '../domain/draft.ts';
import type { Author, Event, RedactedEvent, UnknownEvent } from '../domain/event.ts';
import { failureOf, HistoryFailure } from '../domain/failure.ts';
import type { Id } from '../domain/identifier.ts';
import type { Job } from '../exchange/job.ts';
import type { SearchRow } from '../search/row.ts';
import type { RecordRow } from './held.ts';
import type { Rebuilding } from './rebuild.ts';
import type { Twin } from './twins.ts';
import type { Bucket } from './vocabulary.ts';

/** What lies in the browser: events, what is derived from them, and what is on its way out. */
export interface Schema extends DBSchema {
  events: { key: Id; value: Event | UnknownEvent | RedactedEvent; indexes: { account: [Id, string, Id] } };
  /** All that is derived, an account a row or a few, side by side (`record-key.ts`). */
  records: {
    key: string;
    value: RecordRow;
    indexes: { keys: string; agenda: [string, Id]; stage: [string, string, Id] };
  };
  /** A row an account: what it is found by, and what a list shows of it. In key order the newest come first. */
  search: { key: string; value: SearchRow; indexes: { words: string; account: Id } };
  /** The words of `search`, for what is spelt almost like one. */
  words: { key: string; value: Bucket };
  /** Likely duplicates, and why they are taken for such. */
  twins: { key: string; value: Twin; indexes: { account: string } };
  /** What takes longer than a worker may live: how far it has come. */
  jobs: { key: Id; value: Job | Rebuilding };
  /** Whom the history has forgotten (an account's or a contact's id), so that what arrives later is not kept. */
  erased: { key: Id; value: { subject: Id } };
  /** `due` is 0 for the rows that are over; `stuck` and `purge` hold only those that need the rep, and whose body goes. */
  outbox: {
    key: string;
    value: Delivery;
    indexes: { account: [Id, string]; due: number; state: [Id, Delivery['state'], string]; stuck: Id; purge: number };
  };
  destinations: { key: Id; value: Destination };
  /** Written by the surfaces themselves, so that no keystroke waits for a worker. */
  drafts: { key: string; value: Draft | CallDraft; indexes: { key: string } };
  /** One row: this browser's own author and the newest clock reading it holds. */
  self: { key: 'self'; value: { author: Author; clock?: Instant } };
}

export type Database = IDBPDatabase<Schema>;
export type Store = StoreNames<Schema>;
export type Readable = IDBPTransaction<Schema, Store[], IDBTransactionMode>;
export type Writable = IDBPTransaction<Schema, Store[], 'readwrite' | 'versionchange'>;

type Upgrade = typeof import('./upgrade.ts').upgrade;

const VERSION = 6;

/** How long an older version may take to finish what it is writing, milliseconds. */
const PATIENCE = 5_000;

/**
 * Opens the history, making it first where there is none. Another open page never holds up a newer version: it closes
 * its own. Rejects with a `HistoryFailure`.
 */
export async function openHistory(name = 'entente'): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new HistoryFailure('unavailable');
  const stopped = Promise.withResolvers<never>();
  try {
    const upgrade = await upgraderOf(name);
    const opening = openDB<Schema>(name, VERSION, {
      upgrade(db, before, _now, tx) {
        upgrade(db, before, tx).catch((error: unknown) => {
          stopped.reject(error);
          tx.done.catch(() => {});
          abort(tx);
        });
      },
      blocked: () => setTimeout(() => stopped.reject(new HistoryFailure('blocked')), PATIENCE),
      blocking: (_old, _new, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    // It may open when nobody waits for it any more.
    stopped.promise.catch(() => opening.then((db) => db.close())).catch(() => {});
    return await Promise.race([opening, stopped.promise]);
  } catch (error) {
    // A private window of Firefox: nothing may be made there.
    const closed = error instanceof DOMException && error.name === 'InvalidStateError';
    throw new HistoryFailure(closed ? 'unavailable' : (failureOf(error) ?? 'unavailable'), { cause: error });
  }
}

/**
 * What makes a history of this version. It derives all anew and weighs as much as a page: one that opens a history of
 * this version already goes without.
 */
async function upgraderOf(name: string): Promise<Upgrade> {
  const known = await indexedDB.databases().catch(() => []);
  if (!known.some((one) => one.name === name && one.version === VERSION)) return (await import('./upgrade.ts')).upgrade;
  // It has gone away since then: to open it again finds it missing.
  return async () => Promise.reject(new HistoryFailure('blocked'));
}

/**
 * One write: all of it or, where `write` throws, none. Strict: it is on disk when this returns (Chromium's default
 * may answer before; FACTS measured no torn row in 60 kills).
 */
export async function write<Result>(
  db: Database,
  stores: Store[],
  change: (tx: IDBPTransaction<Schema, Store[], 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const tx = begin(db, stores);
  // Watched from the start: an abort must be reported once, by the line that throws, not as an unhandled rejection.
  const done = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await change(tx);
    const failure = await done;
    if (failure) throw failure.error;
    return result;
  } catch (error) {
    abort(tx);
    const failure = await done;
    // What made the browser give the transaction up says more than the request that it took along.
    throw known(failureOf(failure?.error) ? failure?.error : error);
  }
}

function begin(db: Database, stores: Store[]) {
  try {
    return db.transaction(stores, 'readwrite', { durability: 'strict' });
  } catch (error) {
    throw known(error);
  }
}

function known(error: unknown): unknown {
  const kind = failureOf(error);
  return kind && !(error instanceof HistoryFailure) ? new HistoryFailure(kind, { cause: error }) : error;
}

function abort(tx: { abort(): void }) {
  try {
    tx.abort();
  } catch {
    // Already over: what ended it is the error being thrown.
  }
}
