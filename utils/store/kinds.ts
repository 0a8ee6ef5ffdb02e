import type { Account } from '../domain/account.ts';
import { DERIVATION } from '../domain/derive.ts';
import type { Id } from '../domain/identifier.ts';
import { likeKeys } from '../domain/likeness.ts';
import type { Part, Records } from '../domain/records.ts';
import { doubted, type Held, type Marks, parts, type RecordRow } from './held.ts';

/** What asks for attention or stands on the board says so here. */
const MARKS: { readonly [Name in Part]?: (record: Records[Name][number]) => Marks } = {
  commitments: ({ id, status, due }) => (status === 'open' && due !== null ? { agenda: [due, id] } : {}),
  callbacks: ({ id, status, due, requestedAt }) =>
    status === 'open' ? { agenda: [due ?? requestedAt.slice(0, 10), id] } : {},
  handoffs: ({ id, status, offeredAt }) => (status === 'offered' ? { agenda: [offeredAt.slice(0, 10), id] } : {}),
  probes: ({ id, placedAt }) => ({ stage: ['probe', placedAt, id] }),
  responses: ({ id, answeredAt }) => ({ stage: ['response', answeredAt, id] }),
  opportunities: ({ id, stage, stageSince, outcome, maturingUntil }) => ({
    ...(outcome === null && { stage: [stage, stageSince, id] }),
    ...(maturingUntil !== null && { agenda: [maturingUntil, id] }),
  }),
};

/** What an account is recognised by, for sure or perhaps (`like-…`). */
export function keysOf(records: Records): string[] {
  return [...new Set([...records.account.keys, ...likeKeys(records)])];
}

/** How many records of a list stand in the account's own row: so an account that changes is never much to write. */
export const IN_ONE = 20;

/**
 * The rows of an account's records: its own with the first of each list, by their ids, as every row costs as much as ten
 * entries of an index; one for each of the others, and for each that is found by itself.
 */
export function rowsOf(records: Records): RecordRow[] {
  const { id: account } = records.account;
  const others = membersOf(records).filter((id) => id !== account);
  const first = (part: Part) => byId<{ id: Id }>(records[part]).slice(0, IN_ONE);
  const inOne = parts().filter((part) => records[part].length > 0 && !MARKS[part]);
  const rows = [
    ...others.map((id) => ({ account, kind: 'member', id, record: null })),
    ...parts().flatMap((part) => rowsOfPart(records, part)),
  ];
  const own = {
    account,
    kind: 'account',
    id: account,
    record: records.account,
    lists: Object.fromEntries(inOne.map((part) => [part, first(part)])),
    isAll: rows.length === 0,
    keys: keysOf(records),
    derivation: DERIVATION,
  };
  return [own, ...rows, ...others.map((id) => aliasOf(id, account))];
}

/** The accounts that are one in these records: its own id and those merged into it. */
export function membersOf({ account }: { account: Pick<Account, 'id' | 'merges'> }): Id[] {
  const joined = account.merges.filter(({ of }) => of === 'accounts').flatMap(({ one, other }) => [one, other]);
  return [...new Set([account.id, ...joined])];
}

function rowsOfPart<Name extends Part>(records: Records, part: Name): RecordRow[] {
  const list: readonly Records[Name][number][] = records[part];
  const marks = MARKS[part];
  const alone = marks ? list : byId(list).slice(IN_ONE);
  return alone.map((record) => ({
    account: records.account.id,
    kind: part,
    id: record.id,
    record,
    ...marks?.(record),
  }));
}

function byId<Item extends { id: Id }>(list: readonly Item[]): readonly Item[] {
  return list.length < 2 ? list : list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same, not believed: its events are to be folded. */
export function inDoubt(held: Held): Held {
  return held.is === 'sound' ? doubted(rowsOf(held.records)) : held;
}

/** The accounts that went into what is held. */
export function membersIn(held: Held): Id[] {
  return held.is === 'sound' ? membersOf(held.records) : held.is === 'stale' ? held.members : [];
}

/** The rows that what is held consists of, in whichever account's place they lie. */
export function rowsIn(held: Held): readonly RecordRow[] {
  if (held.is === 'sound') return rowsOf(held.records);
  if (held.is !== 'stale') return [];
  const [account, ...others] = held.members;
  return account === undefined ? [] : [...held.rows, ...others.map((id) => aliasOf(id, account))];
}

function aliasOf(id: Id, account: Id): RecordRow {
  return { account: id, kind: 'alias', id: account, record: null };
}
