import { account } from '../domain/account.ts';
import { contact } from '../domain/contact.ts';
import { derive, fold } from '../domain/derive.ts';
import { type Event, event, orderOf, type UnknownEvent } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import { need } from '../domain/need.ts';
import { note } from '../domain/note.ts';
import { question } from '../domain/question.ts';
import { quote } from '../domain/quote.ts';
import type { Records } from '../domain/records.ts';
import { signal } from '../domain/signal.ts';
import { z } from '../domain/zod.ts';
import type { Readable, Writable } from './database.ts';

const PARTS = ['contacts', 'signals', 'questions', 'needs', 'quotes', 'notes'] as const;
/** The stores that hold an account's records. */
export const RECORD_STORES = ['accounts', ...PARTS] as const;

/** All records of an account, checked as they are read back. Undefined where the account is not known. */
export async function readRecords(tx: Readable, id: Id): Promise<Records | undefined> {
  const all = <Store extends (typeof PARTS)[number]>(store: Store) =>
    tx.objectStore(store).index('account').getAll(IDBKeyRange.only(id));
  const [row, contacts, signals, questions, needs, quotes, notes] = await Promise.all([
    tx.objectStore('accounts').get(id),
    all('contacts'),
    all('signals'),
    all('questions'),
    all('needs'),
    all('quotes'),
    all('notes'),
  ]);
  if (!row) return undefined;
  return {
    account: z.parse(account, row),
    contacts: z.parse(z.array(contact), contacts),
    signals: z.parse(z.array(signal), signals),
    questions: z.parse(z.array(question), questions),
    needs: z.parse(z.array(need), needs),
    quotes: z.parse(z.array(quote), quotes),
    notes: z.parse(z.array(note), notes),
  };
}

/** The account that has one of these exact keys; undefined where none has. */
export async function findAccount(tx: Readable, keys: readonly string[]): Promise<Id | undefined> {
  const byKey = tx.objectStore('accounts').index('keys');
  const found = await Promise.all(keys.map((key) => byKey.getKey(key)));
  return found.find((id) => id !== undefined);
}

/**
 * Adds events of one account to the history and brings its records up to date: newest on top are applied, an older
 * one folds the account anew, so that the order of arrival changes nothing. Events already known are passed over.
 */
export async function append(
  tx: Writable,
  id: Id,
  happened: readonly (Event | UnknownEvent)[],
  before: Records | undefined,
): Promise<Records | undefined> {
  const events = tx.objectStore('events');
  const distinct = [...new Map(happened.map((one) => [one.id, one])).values()];
  const known = await Promise.all(distinct.map((one) => events.getKey(one.id)));
  const fresh = distinct.filter((_, n) => known[n] === undefined);
  await Promise.all(fresh.map((one) => events.add(one)));
  const derivable = fresh.filter(isDerivable).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const first = derivable[0];
  if (!first) return before;
  const onTop = !before || orderOf(first) > before.account.newest;
  const after = onTop ? derivable.reduce<Records | undefined>(derive, before) : fold(await eventsOf(tx, id));
  if (after) await put(tx, before, after);
  return after;
}

async function eventsOf(tx: Writable, id: Id): Promise<Event[]> {
  const all = await tx
    .objectStore('events')
    .index('account')
    .getAll(IDBKeyRange.bound([id], [id, []]));
  return all.filter(isDerivable);
}

function isDerivable(one: Event | UnknownEvent): one is Event {
  return z.safeParse(event, one).success;
}

/** Writes what changed: records are immutable, so that what is the same object is the same row. */
async function put(tx: Writable, before: Records | undefined, after: Records): Promise<void> {
  const writes: Promise<unknown>[] = [tx.objectStore('accounts').put(after.account)];
  const changed = <Item>(old: readonly Item[] | undefined, now: readonly Item[]) => {
    const same = new Set(old);
    return now.filter((item) => !same.has(item));
  };
  for (const row of changed(before?.contacts, after.contacts)) writes.push(tx.objectStore('contacts').put(row));
  for (const row of changed(before?.signals, after.signals)) writes.push(tx.objectStore('signals').put(row));
  for (const row of changed(before?.questions, after.questions)) writes.push(tx.objectStore('questions').put(row));
  for (const row of changed(before?.needs, after.needs)) writes.push(tx.objectStore('needs').put(row));
  for (const row of changed(before?.quotes, after.quotes)) writes.push(tx.objectStore('quotes').put(row));
  for (const row of changed(before?.notes, after.notes)) writes.push(tx.objectStore('notes').put(row));
  await Promise.all(writes);
}
