import { derive, fold, isStructural } from '../domain/derive.ts';
import { type Event, orderOf } from '../domain/event.ts';
import { components, mergesIn } from '../domain/merge.ts';
import type { Records } from '../domain/records.ts';
import type { Writable } from './database.ts';
import { eventsOf } from './events.ts';
import type { Group } from './groups.ts';
import { rowsIn } from './kinds.ts';
import { type Derived, derivedOf, searchRowsOf } from './put.ts';

/** What accounts come to: their records, what lies in the store of them, and what is to lie there. */
export interface UpToDate {
  all: Records[];
  was: Derived;
  is: Derived;
}

const NOTHING: Derived = { rows: [], search: [] };

/**
 * The records of a group of accounts up to date with its fresh events. Events that are newer than all before are applied
 * on top; else the accounts are folded anew. Nothing is written.
 */
export async function upToDate(tx: Writable, group: Group): Promise<UpToDate> {
  return onTop(group) ?? (await anew(tx, group));
}

/** What groups come to that nothing need be read for; of the others nothing. */
export async function foresee(groups: readonly Group[]): Promise<Map<Group, UpToDate>> {
  const all = new Map<Group, UpToDate>();
  for (const group of groups) {
    const now = onTop(group);
    if (now) all.set(group, now);
  }
  return all;
}

/** With the fresh events applied to the records held; undefined where that is not how these come about. */
function onTop({ held, fresh }: Group): UpToDate | undefined {
  const [one, ...others] = held;
  if (!one || others.length > 0 || one.is === 'stale' || one.is === 'alias' || fresh.some(isStructural))
    return undefined;
  const before = one.is === 'sound' ? [one.records] : [];
  const inOrder = fresh.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const [first] = inOrder;
  if (!first) return { all: before, was: NOTHING, is: NOTHING };
  if (before[0] && orderOf(first) < before[0].account.newest) return undefined;
  const after = inOrder.reduce<Records | undefined>(derive, before[0]);
  return after && { all: [after], was: derivedOf(before), is: derivedOf([after]) };
}

/** With all events of the accounts folded: as many records as there are accounts that are not one with another. */
async function anew(tx: Writable, { ids, held }: Group): Promise<UpToDate> {
  const search = await searchRowsOf(tx, [...ids]);
  const all = foldAll(await eventsOf(tx, [...ids]));
  return { all, was: { rows: held.flatMap(rowsIn), search }, is: derivedOf(all) };
}

/** The records of accounts, from the events of all of them in any order. */
export function foldAll(events: readonly Event[]): Records[] {
  const together = components(mergesIn(events).filter(({ of }) => of === 'accounts'));
  const groups = Map.groupBy(events, ({ subject }) => together.get(subject.account) ?? subject.account);
  return [...groups.values()].map(fold).filter((records) => records !== undefined);
}
