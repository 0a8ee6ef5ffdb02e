import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Account } from '../domain/account.ts';
import type { Instant } from '../domain/clock.ts';
import type { Contact } from '../domain/contact.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Draft } from '../domain/draft.ts';
import type { Author, Event, UnknownEvent } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import type { Need } from '../domain/need.ts';
import type { Note } from '../domain/note.ts';
import type { Question } from '../domain/question.ts';
import type { Quote } from '../domain/quote.ts';
import type { Signal } from '../domain/signal.ts';

/** What lies in the browser: events, what is derived from them, and what is on its way out. */
interface Schema extends DBSchema {
  events: { key: Id; value: Event | UnknownEvent; indexes: { account: [Id, string, Id] } };
  accounts: { key: Id; value: Account; indexes: { keys: string } };
  contacts: { key: Id; value: Contact; indexes: { account: Id } };
  signals: { key: Id; value: Signal; indexes: { account: Id } };
  questions: { key: Id; value: Question; indexes: { account: Id } };
  needs: { key: Id; value: Need; indexes: { account: Id } };
  quotes: { key: Id; value: Quote; indexes: { account: Id } };
  notes: { key: Id; value: Note; indexes: { account: Id } };
  /** `due` is 0 for the rows that are over. */
  outbox: { key: string; value: Delivery; indexes: { account: Id; due: number } };
  destinations: { key: Id; value: Destination };
  /** Written by the surfaces themselves, so that no keystroke waits for a worker. */
  drafts: { key: string; value: Draft; indexes: { key: string } };
  /** One row: this browser's own author and the newest clock reading it holds. */
  self: { key: 'self'; value: { author: Author; clock?: Instant } };
}

export type Database = IDBPDatabase<Schema>;
export type Store = StoreNames<Schema>;
export type Readable = IDBPTransaction<Schema, Store[], IDBTransactionMode>;
export type Writable = IDBPTransaction<Schema, Store[], 'readwrite'>;

const VERSION = 2;

/** Opens the history, making it first where there is none. Another open page never holds up a newer version. */
export function openHistory(name = 'entente'): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db, before) {
      if (before < 1) makeFirst(db);
      if (before < 2) db.createObjectStore('signals', { keyPath: 'id' }).createIndex('account', 'account');
    },
    blocking: (_old, _new, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

function makeFirst(db: Database): void {
  db.createObjectStore('events', { keyPath: 'id' }).createIndex('account', ['subject.account', 'at', 'id']);
  db.createObjectStore('accounts', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
  for (const store of ['contacts', 'questions', 'needs', 'quotes', 'notes'] as const) {
    db.createObjectStore(store, { keyPath: 'id' }).createIndex('account', 'account');
  }
  const outbox = db.createObjectStore('outbox', { keyPath: 'id' });
  outbox.createIndex('account', 'account');
  outbox.createIndex('due', 'dueAt');
  db.createObjectStore('destinations', { keyPath: 'id' });
  db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('key', 'key');
  db.createObjectStore('self');
}

/**
 * One write: all of it or, where `write` throws, none. Strict: it is on disk when this returns (Chromium's default
 * may answer before; FACTS measured no torn row in 60 kills).
 */
export async function write<Result>(
  db: Database,
  stores: Store[],
  change: (tx: Writable) => Promise<Result>,
): Promise<Result> {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
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
    await done;
    throw error;
  }
}

function abort(tx: { abort(): void }) {
  try {
    tx.abort();
  } catch {
    // Already over: what ended it is the error being thrown.
  }
}
