import { localDay } from '../domain/clock.ts';
import type { Id } from '../domain/identifier.ts';
import { type Move, movesIn, tellsMove } from '../domain/move.ts';
import { readEvent } from '../domain/read-event.ts';
import type { Records } from '../domain/records.ts';
import { stage } from '../domain/stage.ts';
import { keyBehind, telling, tellingIn } from '../search/key.ts';
import type { Database, Readable } from './database.ts';
import { membersOf } from './kinds.ts';
import { UNITS } from './packed.ts';
import { rangeOf } from './ranges.ts';
import { accountIn } from './record-key.ts';
import { readRecords } from './records.ts';

/** Keys read at a time. */
const KEYS = 20_000;

/**
 * The accounts to which anything may have happened since an instant (null: all), in the order in which they lie on disk: those
 * whose newest event is no older, those with a project under way, and those with something that was due since. Only keys are
 * read.
 *
 * @param since milliseconds since 1970
 */
export async function accountsSince(db: Database, since: number | null): Promise<Id[]> {
  const accounts = (await ownKeys(db)).map(accountIn);
  if (since === null) return accounts;
  const recent = await db.getAllKeys('search', IDBKeyRange.upperBound(keyBehind(since)));
  const [told, marked] = [new Set(recent.map(tellingIn)), await markedSince(db, since)];
  return accounts.filter((account) => marked.has(account) || told.has(telling(account)));
}

/** Where the own rows of accounts lie, and what leads to those that were merged. */
async function ownKeys(db: Database): Promise<string[]> {
  const own: string[] = [];
  for (let last: string | undefined; ; ) {
    const behind: IDBKeyRange | null = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const keys: string[] = await db.getAllKeys('records', behind, KEYS);
    own.push(...keys.filter((key) => key.length === UNITS));
    last = keys.at(-1);
    if (keys.length < KEYS) return own;
  }
}

/** Accounts that stand on the board, or that something was to be done for since. */
async function markedSince(db: Database, since: number): Promise<Set<Id>> {
  const records = db.transaction('records').store;
  const found = await Promise.all([
    ...stage.options.map((one) => records.index('stage').getAllKeys(IDBKeyRange.bound([one], [one, []]))),
    records.index('agenda').getAllKeys(IDBKeyRange.lowerBound([localDay(since)])),
  ]);
  return new Set(found.flat().map(accountIn));
}

/** An account's records, and which way its projects went, in order. */
interface AccountHistory {
  records: Records;
  moves: readonly Move[];
}

/** What is known of some accounts. One that was merged into another shows there, and one that was erased nowhere. */
export async function historiesOf(db: Database, accounts: readonly Id[]): Promise<AccountHistory[]> {
  const tx = db.transaction(['records', 'events']);
  const found = await Promise.all(accounts.map((account) => historyOf(tx, account)));
  return found.filter((one, n) => one?.records.account.id === accounts[n]).filter((one) => one !== undefined);
}

async function historyOf(tx: Readable, account: Id): Promise<AccountHistory | undefined> {
  const records = await readRecords(tx, account);
  // Records say where a project stands, its events which way it came: most accounts have none.
  return records && { records, moves: records.opportunities.length > 0 ? await movesOf(tx, records) : [] };
}

async function movesOf(tx: Readable, records: Records): Promise<Move[]> {
  const byAccount = tx.objectStore('events').index('account');
  const rows = await Promise.all(membersOf(records).map((account) => byAccount.getAll(rangeOf(account))));
  const events = rows
    .flat()
    .filter(tellsMove)
    .flatMap((row) => {
      const read = readEvent(row);
      return read.is === 'known' ? [read.event] : [];
    });
  return movesIn(events);
}
