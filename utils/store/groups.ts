import { unwrap } from 'idb';
import type { Event } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import { components } from '../domain/merge.ts';
import type { Writable } from './database.ts';
import { type Held, heldIn, type RecordRow } from './held.ts';
import { membersIn } from './kinds.ts';
import { packed } from './packed.ts';
import { rowsWithin } from './record-key.ts';
import { results } from './requests.ts';

type Reading = (rows: readonly RecordRow[]) => Held;

/** Accounts that are one, or that fresh events make one or take apart. */
export interface Group {
  /** The accounts' ids, those merged into them included. */
  ids: ReadonlySet<Id>;
  held: readonly Held[];
  fresh: readonly Event[];
}

/**
 * The accounts that events are about, with what is held of each: those that belong together in one group. In the order
 * of their ids, in which they lie on disk: at random a large history opens a file for each.
 *
 * @param touched all events that arrived
 * @param fresh those of them that nothing is derived from yet
 * @param read what rows amount to
 */
export async function groupsOf(
  tx: Writable,
  touched: readonly { subject: { account: Id } }[],
  fresh: readonly Event[],
  read: Reading = heldIn,
): Promise<Group[]> {
  const joins = fresh.flatMap(joined);
  const all = [...touched.map(({ subject }) => subject.account), ...joins.flatMap(({ one, other }) => [one, other])];
  const ids = new Set(all.sort());
  const heads = await headsOf(tx, [...ids], read);
  const together = components([...joins, ...[...heads].map(([one, { id: other }]) => ({ one, other }))]);
  const eventsBy = Map.groupBy(fresh, ({ subject }) => together.get(subject.account));
  const idsBy = Map.groupBy(ids, (id) => together.get(id));
  return [...idsBy].map(([root, some]) => {
    const held = new Map(some.map((id) => heads.get(id)).flatMap((head) => (head ? [[head.id, head.held]] : [])));
    const members = [...held.values()].flatMap(membersIn);
    return { ids: new Set([...some, ...members]), held: [...held.values()], fresh: eventsBy.get(root) ?? [] };
  });
}

/** The accounts that an event makes one or takes apart. */
function joined({ type, subject, data }: Event): { one: Id; other: Id }[] {
  const joins = type === 'accounts.merged' || type === 'accounts.unmerged';
  return joins ? [{ one: subject.account, other: data.other }] : [];
}

interface Head {
  id: Id;
  held: Exclude<Held, { is: 'alias' }>;
}

/** For each account the one that it goes by now, and what is held of that. */
async function headsOf(tx: Writable, ids: readonly Id[], read: Reading): Promise<Map<Id, Head>> {
  const found = await heldOf(tx, ids, read);
  const elsewhere = [...new Set(found.flatMap((held) => (held.is === 'alias' ? [held.of] : [])))];
  const others = await heldOf(tx, elsewhere, read);
  const heads = new Map<Id, Head>();
  const note = (id: Id, head: Id, held: Held | undefined) => {
    if (held && held.is !== 'alias') heads.set(id, { id: head, held });
  };
  for (const [n, id] of ids.entries()) {
    const held = found[n];
    if (held?.is === 'alias') note(id, held.of, others[elsewhere.indexOf(held.of)]);
    else note(id, id, held);
  }
  return heads;
}

/** Most accounts that an import meets are new, or are one row: what an exact read tells costs less than a range. */
async function heldOf(tx: Writable, ids: readonly Id[], read: Reading): Promise<Held[]> {
  const store = unwrap(tx.objectStore('records'));
  const own = await results<RecordRow | undefined>(ids.map((id) => store.get(packed(id))));
  const several = ids.filter((_, n) => own[n]?.kind === 'account' && !own[n]?.isAll);
  const rows = await results<RecordRow[]>(several.map((id) => store.getAll(rowsWithin(id))));
  const whole = new Map(several.map((id, n) => [id, rows[n] ?? []]));
  return ids.map((id, n) => read(whole.get(id) ?? (own[n] ? [own[n]] : [])));
}
