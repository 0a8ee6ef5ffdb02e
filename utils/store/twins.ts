import { unwrap } from 'idb';
import { account } from '../domain/account.ts';
import type { Id } from '../domain/identifier.ts';
import { type Likeness, likeness } from '../domain/likeness.ts';
import type { Records } from '../domain/records.ts';
import { sameContent } from '../domain/same.ts';
import { z } from '../domain/zod.ts';
import type { Database, Writable } from './database.ts';
import type { UpToDate } from './derive.ts';
import type { Group } from './groups.ts';
import type { Held, RecordRow } from './held.ts';
import { keysOf, membersOf } from './kinds.ts';
import { packed } from './packed.ts';
import { accountIn } from './record-key.ts';
import { results } from './requests.ts';

/** Two accounts that may be one, and why. `a` is the smaller id. */
export interface Twin extends Likeness {
  a: Id;
  b: Id;
  /** Both, packed, for the index. */
  accounts: readonly [string, string];
}

/** What more accounts than this share says nothing of one of them: a name that is common, a switchboard. */
export const COMMON = 5;

/** A group of accounts that change, with what they come to. */
export interface Changed extends Group, UpToDate {}

/** An account, as far as it tells who may be one with it. */
interface Face {
  id: Id;
  keys: readonly string[];
  /** The accounts that are one with it, its own id among them. */
  members: readonly Id[];
  /** Those that a person said are others. */
  apart: readonly Id[];
}

/**
 * Finds anew which accounts may be one with those that changed in what they are recognised by, and with those that share
 * a key with them which became common by that, or is so no longer: whoever came first, the same are found. The rows of
 * those that change are not written yet.
 */
export async function findTwins(tx: Writable, changed: readonly Changed[]): Promise<void> {
  const news = changed
    .map(({ ids, held, all }) => ({ ids, was: held.flatMap(faceHeld), now: all.map(faceOf) }))
    .filter(({ was, now }) => !sameContent(was, now));
  const [was, now] = [news.flatMap((one) => one.was), news.flatMap((one) => one.now)];
  const known = new Map(now.map((face) => [face.id, face]));
  const holders = await holdersOf(tx, keysIn([...was, ...now]), was, now);
  const turned = [...holders.values()].flatMap(({ before, after }) =>
    isTelling(before) === isTelling(after) ? [] : after.filter((id) => !known.has(id)),
  );
  const others = await facesOf(tx, [...new Set(turned)]);
  const theirs = keysIn(others).filter((key) => !holders.has(key));
  for (const [key, of] of await holdersOf(tx, theirs, was, now)) holders.set(key, of);

  const stale = [...news.filter((one) => one.was.length > 0).flatMap(({ ids }) => [...ids]), ...turned];
  await putTwins(tx, stale, await pairsOf(tx, [...now, ...others], holders));
}

/** Writes the pairs of accounts, and takes away what else is there of those that had some before. */
async function putTwins(tx: Writable, stale: readonly Id[], found: readonly Twin[]): Promise<void> {
  const twins = unwrap(tx.objectStore('twins'));
  const byAccount = twins.index('account');
  const held = await results<Twin[]>([...new Set(stale)].map((id) => byAccount.getAll(packed(id))));
  const before = new Map(held.flat().map((pair) => [twinKey(pair), pair]));
  const after = new Map(found.map((pair) => [twinKey(pair), pair]));
  for (const [key, pair] of after) if (!sameContent(before.get(key), pair)) twins.put(pair, key);
  for (const key of before.keys()) if (!after.has(key)) twins.delete(key);
}

/** Where a pair lies. */
export function twinKey({ a, b }: Pick<Twin, 'a' | 'b'>): string {
  return packed(a) + packed(b);
}

function faceOf(records: Records): Face {
  const { id, apart } = records.account;
  return { id, keys: keysOf(records), members: membersOf(records), apart };
}

function faceHeld(held: Held): Face[] {
  if (held.is === 'sound') return [faceOf(held.records)];
  return held.is === 'stale' ? held.rows.filter(({ kind }) => kind === 'account').map(faceIn) : [];
}

function faceIn({ account: id, keys = [], record }: RecordRow): Face {
  const read = z.safeParse(account, record);
  return read.success
    ? { id, keys, members: membersOf({ account: read.data }), apart: read.data.apart }
    : { id, keys, members: [id], apart: [] };
}

/** Accounts as they lie in the store. */
async function facesOf(tx: Writable, ids: readonly Id[]): Promise<Face[]> {
  const records = unwrap(tx.objectStore('records'));
  const rows = await results<RecordRow | undefined>(ids.map((id) => records.get(packed(id))));
  return rows.flatMap((row) => (row ? [faceIn(row)] : []));
}

/** In order: neighbours on disk are found together. */
function keysIn(faces: readonly Face[]): string[] {
  return [...new Set(faces.flatMap(({ keys }) => keys))].sort();
}

/** Who has a key, before a change and after it; of a key that is common, no more than tells that it is. */
interface Holders {
  before: readonly Id[];
  after: readonly Id[];
}

/** @param was accounts that change, as they lie in the store, and `now` as they are to lie there */
async function holdersOf(
  tx: Writable,
  keys: readonly string[],
  was: readonly Face[],
  now: readonly Face[],
): Promise<Map<string, Holders>> {
  const byKey = unwrap(tx.objectStore('records')).index('keys');
  const [leaving, coming] = [idsByKey(was), idsByKey(now)];
  const found = await results(keys.map((key) => byKey.getAllKeys(key, COMMON + 1 + (leaving.get(key)?.length ?? 0))));
  return new Map(
    keys.map((key, n) => {
      const before = (found[n] ?? []).map((key) => accountIn(String(key)));
      const gone = leaving.get(key) ?? [];
      return [key, { before, after: [...before.filter((id) => !gone.includes(id)), ...(coming.get(key) ?? [])] }];
    }),
  );
}

function idsByKey(faces: readonly Face[]): Map<string, Id[]> {
  const all = new Map<string, Id[]>();
  for (const { id, keys } of faces) {
    for (const key of keys) {
      const ids = all.get(key);
      if (ids) ids.push(id);
      else all.set(key, [id]);
    }
  }
  return all;
}

function isTelling(holders: readonly Id[]): boolean {
  return holders.length <= COMMON;
}

/** The pairs of accounts of which one is among these. */
async function pairsOf(tx: Writable, faces: readonly Face[], holders: ReadonlyMap<string, Holders>): Promise<Twin[]> {
  const like = (face: Face) => {
    const shared = new Map<Id, string[]>();
    for (const key of face.keys) {
      const ids = holders.get(key)?.after ?? [];
      if (isTelling(ids)) for (const id of ids) if (id !== face.id) shared.set(id, [...(shared.get(id) ?? []), key]);
    }
    return [...shared].map(([other, keys]) => ({ face, other, reason: likeness(keys, keys) }));
  };
  const pairs = faces.flatMap(like);
  const others = await facesOf(tx, [...new Set(pairs.map(({ other }) => other))]);
  const known = new Map([...others, ...faces].map((face) => [face.id, face]));
  return pairs.flatMap(({ face, other, reason }) => {
    const its = known.get(other);
    return reason && its && !isApart(face, its) && !isApart(its, face) ? [twin(face.id, other, reason)] : [];
  });
}

function isApart({ apart }: Face, { members }: Face): boolean {
  return members.some((id) => apart.includes(id));
}

function twin(one: Id, other: Id, reason: Likeness): Twin {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { a, b, accounts: [packed(a), packed(b)], ...reason };
}

/** The accounts that may be one with this one. */
export async function twinsOf(db: Database, account: Id): Promise<Twin[]> {
  return db.getAllFromIndex('twins', 'account', packed(account));
}

/** All likely duplicates, a page at a time. @param after the last one of the page before */
export function likelyDuplicates(db: Database, after: Pick<Twin, 'a' | 'b'> | null, limit: number): Promise<Twin[]> {
  return db.getAll('twins', after ? IDBKeyRange.lowerBound(twinKey(after), true) : null, limit);
}
