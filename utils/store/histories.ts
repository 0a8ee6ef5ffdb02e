import { account } from '../domain/account.ts';
import { localDay } from '../domain/clock.ts';
import type { Id } from '../domain/identifier.ts';
import { type Move, movesIn, tellsMove } from '../domain/move.ts';
import { readEvent } from '../domain/read-event.ts';
import { PARTS } from '../domain/records.ts';
import { stage } from '../domain/stage.ts';
import { z } from '../domain/zod.ts';
import { keyBehind, telling, tellingIn } from '../search/key.ts';
import type { Database, Readable } from './database.ts';
import { unchecked } from './held.ts';
import { membersOf } from './kinds.ts';
import { UNITS } from './packed.ts';
import { rangeOf } from './ranges.ts';
import { accountIn } from './record-key.ts';
import { readRecords, rowsHeld } from './records.ts';

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

/**
 * What of an account's records tells how we and they go about it. Their facts are most of what is known, and to check them
 * takes ten times as long as all of this: here they are not looked at.
 */
const conduct = z.object({
  account: z.pick(account, { id: true, merges: true }),
  contacts: z.array(z.pick(PARTS.contacts, { id: true, account: true, objectedOn: true })),
  questions: z.array(PARTS.questions),
  needs: z.array(PARTS.needs),
  quotes: z.array(PARTS.quotes),
  opportunities: z.array(PARTS.opportunities),
  handoffs: z.array(PARTS.handoffs),
  commitments: z.array(PARTS.commitments),
  touches: z.array(PARTS.touches),
  responses: z.array(PARTS.responses),
  callbacks: z.array(PARTS.callbacks),
  calls: z.array(PARTS.calls),
});
type Conduct = z.infer<typeof conduct>;

/** The same, and which way its projects went, in order. */
interface AccountHistory {
  records: Readonly<Conduct>;
  moves: readonly Move[];
}

/** What is known of some accounts. One that was merged into another shows there, and one that was erased nowhere. */
export async function historiesOf(db: Database, accounts: readonly Id[]): Promise<AccountHistory[]> {
  const tx = db.transaction(['records', 'events']);
  const found = await Promise.all(accounts.map((account) => historyOf(tx, account)));
  return found.filter((one) => one !== undefined);
}

async function historyOf(tx: Readable, account: Id): Promise<AccountHistory | undefined> {
  const rows = await rowsHeld(tx, account);
  if (rows[0]?.kind !== 'account') return undefined;
  const read = z.safeParse(conduct, unchecked(rows));
  // Where rows are damaged, or other code made them, the events tell.
  const records = read.success ? read.data : z.safeParse(conduct, await readRecords(tx, account)).data;
  // Records say where a project stands, its events which way it came: most accounts have none.
  return records && { records, moves: records.opportunities.length > 0 ? await movesOf(tx, records) : [] };
}

async function movesOf(tx: Readable, records: Conduct): Promise<Move[]> {
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
