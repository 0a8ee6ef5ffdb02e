import { unwrap } from 'idb';
import { account } from '../domain/account.ts';
import type { Id } from '../domain/identifier.ts';
import { type Likeness, likeness } from '../domain/likeness.ts';
import type { Records } from '../domain/records.ts';
import { z } from '../domain/zod.ts';
import type { Database, Writable } from './database.ts';
import type { Group } from './groups.ts';
import { keysOf, membersOf } from './kinds.ts';
import { results } from './requests.ts';
import { sameContent } from './same.ts';

/** Two accounts that may be one, and why. `a` is the smaller id. */
export interface Twin extends Likeness {
  a: Id;
  b: Id;
  /** Both, for the index. */
  accounts: readonly [Id, Id];
}

/** What more accounts than this share says nothing of one of them: a name that is common, a switchboard. */
export const COMMON = 5;

/** A group of accounts that changed, with its records as they are now. */
export interface Changed extends Group {
  after: readonly Records[];
}

/** Finds anew which accounts may be one with those that changed in what they are recognised by. */
export async function findTwins(tx: Writable, changed: readonly Changed[]): Promise<void> {
  const told = changed.filter((one) => !isAlike(one));
  const known = told.filter(({ held }) => held.some(({ is }) => is !== 'nothing')).flatMap(({ ids }) => [...ids]);
  const twins = unwrap(tx.objectStore('twins'));
  for (const keys of await results<IDBValidKey[]>(known.map((id) => twins.index('account').getAllKeys(id)))) {
    for (const key of keys) twins.delete(key);
  }
  const now = told.flatMap(({ after }) => after);
  const shared = await sharedBy(tx, now);
  const others = await apartOf(tx, [...new Set([...shared.values()].flatMap((keys) => [...keys.keys()]))]);
  for (const one of now) {
    const apart = new Set(one.account.apart);
    for (const [other, keys] of shared.get(one) ?? []) {
      const reason = likeness(keys, keys);
      const isApart = apart.has(other) || membersOf(one).some((id) => others.get(other)?.has(id));
      if (reason && !isApart) twins.put(twin(one.account.id, other, reason));
    }
  }
}

/** Whether nothing changed that says who it is. */
function isAlike({ held: [before, ...others], after: [after, ...more] }: Changed): boolean {
  if (before?.is !== 'sound' || !after || others.length + more.length > 0) return false;
  const telling = (records: Records) => [keysOf(records), records.account.apart, membersOf(records)];
  return sameContent(telling(before.records), telling(after));
}

/** For each account the others that have keys of its own, with those keys. */
async function sharedBy(tx: Writable, all: readonly Records[]): Promise<Map<Records, Map<Id, string[]>>> {
  const byKey = unwrap(tx.objectStore('records')).index('keys');
  const asked = all.flatMap((records) => keysOf(records).map((key) => ({ records, key })));
  const found = await results(asked.map(({ key }) => byKey.getAllKeys(key, COMMON + 1)));
  const shared = new Map<Records, Map<Id, string[]>>();
  for (const [n, { records, key }] of asked.entries()) {
    const keys = found[n] ?? [];
    if (keys.length < 2 || keys.length > COMMON) continue;
    const others = shared.get(records) ?? new Map<Id, string[]>();
    shared.set(records, others);
    for (const primary of keys) {
      const other = Array.isArray(primary) ? String(primary[0]) : '';
      if (other !== records.account.id) others.set(other, [...(others.get(other) ?? []), key]);
    }
  }
  return shared;
}

/** The accounts that each was told apart from. */
async function apartOf(tx: Writable, ids: readonly Id[]): Promise<Map<Id, Set<Id>>> {
  const records = unwrap(tx.objectStore('records'));
  const rows = await results<{ record?: unknown } | undefined>(ids.map((id) => records.get([id, 'account', id])));
  return new Map(
    ids.map((id, n) => {
      const read = z.safeParse(account, rows[n]?.record);
      return [id, new Set(read.success ? read.data.apart : [])];
    }),
  );
}

function twin(one: Id, other: Id, reason: Likeness): Twin {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { a, b, accounts: [a, b], ...reason };
}

/** The accounts that may be one with this one. */
export async function twinsOf(db: Database, account: Id): Promise<Twin[]> {
  return db.getAllFromIndex('twins', 'account', account);
}

/** All likely duplicates, a page at a time. @param after the last one of the page before */
export function likelyDuplicates(db: Database, after: Pick<Twin, 'a' | 'b'> | null, limit: number): Promise<Twin[]> {
  return db.getAll('twins', after ? IDBKeyRange.lowerBound([after.a, after.b], true) : null, limit);
}
