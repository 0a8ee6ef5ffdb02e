import { derive, fold, isStructural } from '../domain/derive.ts';
import { type Event, orderOf } from '../domain/event.ts';
import { components, mergesIn } from '../domain/merge.ts';
import type { Records } from '../domain/records.ts';
import type { SearchRow } from '../search/row.ts';
import type { Writable } from './database.ts';
import { eventsOf } from './events.ts';
import type { Group } from './groups.ts';
import { rowsIn } from './kinds.ts';
import { derivedOf, putDerived, searchRowsOf } from './put.ts';

/** What came of bringing accounts up to date. */
interface UpToDate {
  all: Records[];
  /** The entries of the index of words that are new to them. */
  words: string[];
  /** Those by which they are found no more. */
  gone: string[];
}

/**
 * Brings the records of a group of accounts up to date with its fresh events. Events that are newer than all before are
 * applied on top; else the accounts are folded anew.
 */
export async function bringUpToDate(tx: Writable, group: Group): Promise<UpToDate> {
  return onTop(tx, group) ?? (await anew(tx, group));
}

/** Applies the fresh events to the records held; undefined where that is not how these come about. */
function onTop(tx: Writable, { held, fresh }: Group): UpToDate | undefined {
  const [one, ...others] = held;
  if (!one || others.length > 0 || one.is === 'stale' || one.is === 'alias' || fresh.some(isStructural))
    return undefined;
  const before = one.is === 'sound' ? [one.records] : [];
  const inOrder = fresh.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const [first] = inOrder;
  if (!first) return { all: before, words: [], gone: [] };
  if (before[0] && orderOf(first) < before[0].account.newest) return undefined;
  const after = inOrder.reduce<Records | undefined>(derive, before[0]);
  if (!after) return undefined;
  const [was, is] = [derivedOf(before), derivedOf([after])];
  return { all: [after], words: putDerived(tx, was, is), gone: lostWords(was.search, is.search) };
}

/** Folds all events of the accounts: as many records as there are accounts that are not one with another. */
async function anew(tx: Writable, { ids, held }: Group): Promise<UpToDate> {
  const search = await searchRowsOf(tx, [...ids]);
  const all = foldAll(await eventsOf(tx, [...ids]));
  const now = derivedOf(all);
  const words = putDerived(tx, { rows: held.flatMap(rowsIn), search }, now);
  return { all, words, gone: lostWords(search, now.search) };
}

/** A word that was rejected, or that newer ones made way for, is gone as well: nobody is to be found by it later. */
function lostWords(before: readonly SearchRow[], after: readonly SearchRow[]): string[] {
  const left = new Set(after.flatMap(({ words }) => words));
  return before.flatMap(({ words }) => words.filter((word) => !left.has(word)));
}

/** The records of accounts, from the events of all of them in any order. */
export function foldAll(events: readonly Event[]): Records[] {
  const together = components(mergesIn(events).filter(({ of }) => of === 'accounts'));
  const groups = Map.groupBy(events, ({ subject }) => together.get(subject.account) ?? subject.account);
  return [...groups.values()].map(fold).filter((records) => records !== undefined);
}
