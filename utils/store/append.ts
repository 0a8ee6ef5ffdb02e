import { unwrap } from 'idb';
import { type Forgotten, forgetting, isRedacted, type KeptEvent, onEntry } from '../domain/erasure.ts';
import type { Event, RedactedEvent, UnknownEvent } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { sameContent } from '../domain/same.ts';
import type { Store, Writable } from './database.ts';
import { foresee } from './derive.ts';
import { deriveAll } from './derive-all.ts';
import { dropExports, erasedBy, erasedIn, forget } from './erase.ts';
import { allEvents, forgetElsewhere } from './erase-elsewhere.ts';
import { type Group, groupsOf } from './groups.ts';
import { doubted } from './held.ts';
import { inDoubt } from './kinds.ts';
import { leaveOutObjectors } from './objections.ts';
import { addNew, results } from './requests.ts';

/** The stores that events go into, with all that is derived from them, and all out of which someone may be erased. */
export const HISTORY = [
  ...(['events', 'records', 'search', 'words', 'twins'] as const),
  ...(['erased', 'outbox', 'drafts', 'jobs'] as const),
] satisfies Store[];

/** What became of events that arrived. */
export interface Appended {
  added: number;
  /** How many were there before, with the same content. */
  known: number;
  /** Those whose id is that of an event with other content. What was there stays. */
  conflicting: Id[];
  /** The records of every account that an event is about, by that account's id, as they are now. */
  records: ReadonlyMap<Id, Records>;
}

/**
 * Adds events of any accounts to the history and brings their records up to date: newest on top are applied, an older
 * one folds its account anew, so that the order of arrival changes nothing. Events already known are passed over; those
 * about someone who was erased are redacted as they come in, and an erasure takes them out of all that is here.
 *
 * @param known events that this code knows, as it reads them
 * @param others what is kept and not derived from
 * @param written how events of either kind are to be kept, where that is not as they are read
 */
export async function append(
  tx: Writable,
  known: readonly Event[],
  others: readonly (UnknownEvent | RedactedEvent)[] = [],
  written: ReadonlyMap<KeptEvent, unknown> = new Map(),
): Promise<Appended> {
  const arrived = [...known, ...others];
  const events = unwrap(tx.objectStore('events'));
  const erased = await erasedIn(tx);
  for (const one of known) for (const id of erasedBy(one)) erased.add(id);
  const asKept = (one: KeptEvent) => written.get(one) ?? one;
  const entered = known.map((one) => onEntry(one, erased));
  const kept = [...entered, ...others.map((one) => onEntry(one, erased))].map(asKept);
  // As nearly always all of it is new, what comes of it is made out while the disk takes it in.
  const hoped = await groupsOf(tx, arrived, entered.filter(isKnown));
  const [isNew, foreseen] = await Promise.all([addNew(events, kept), foresee(hoped)]);
  const fresh = entered.filter((_, n) => isNew[n]).filter(isKnown);
  const groups = isNew.every(Boolean) ? hoped : await groupsOf(tx, arrived, fresh);
  const { left, forgotten } = await forgetAll(tx, groups, arrived, erased);
  const old = arrived.filter((_, n) => !isNew[n]);
  const conflicting = await conflictsAmong(events, old, asKept);
  const records = await deriveAll(tx, left, foreseen);
  await leaveOutObjectors(tx, fresh, records);
  for (const { whom, ids, isNew } of forgotten) {
    const others = await forgetElsewhere(tx, whom, ids, isNew ? allEvents(tx) : once(arrived));
    await deriveAll(tx, await groupsOf(tx, others.map(about), [], doubted));
  }
  return { added: arrived.length - old.length, known: old.length - conflicting.length, conflicting, records };
}

/** What entered of an event that this code knows: it, or its redacted form. */
function isKnown(entered: KeptEvent): entered is Event {
  return !isRedacted(entered);
}

interface ForgottenThere {
  whom: Forgotten;
  /** The accounts that they were in. */
  ids: ReadonlySet<Id>;
  /** Whether they were not forgotten before: else it is only what arrived that may name them. */
  isNew: boolean;
}

async function* once<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}

/**
 * Forgets whom fresh events say to, in their own accounts; and again whom an event tells of in full who was forgotten
 * before: what came along with it may name them.
 */
async function forgetAll(
  tx: Writable,
  groups: readonly Group[],
  arrived: readonly KeptEvent[],
  erased: ReadonlySet<Id>,
): Promise<{ left: Group[]; forgotten: ForgottenThere[] }> {
  const forgotten: ForgottenThere[] = [];
  const left: Group[] = [];
  if (erased.size === 0) return { left: [...groups], forgotten };
  for (const group of groups) {
    const { ids, held, fresh } = group;
    const anew = fresh.flatMap(erasedBy);
    const told = arrived.filter((one) => ids.has(one.subject.account) && !isRedacted(one));
    const again = told.flatMap(({ subject: { account, contact = account } }) => [account, contact]);
    const whose = new Set([...anew, ...again.filter((id) => erased.has(id))]);
    if (whose.size === 0) {
      left.push(group);
      continue;
    }
    if (anew.length > 0) await dropExports(tx);
    const whom = await forget(tx, whose, [...ids], told);
    forgotten.push({ whom, ids, isNew: anew.length > 0 });
    const clean = fresh.map((one) => forgetting(one, whom)).filter(isKnown);
    left.push({ ids, held: held.map(inDoubt), fresh: clean });
  }
  return { left, forgotten };
}

function about(account: Id) {
  return { subject: { account } };
}

/** Those that say something else than what is held under their id. What was redacted, here or there, is no conflict. */
async function conflictsAmong(
  events: IDBObjectStore,
  arrived: readonly KeptEvent[],
  asKept: (one: KeptEvent) => unknown,
): Promise<Id[]> {
  const held = await results<KeptEvent>(arrived.map(({ id }) => events.get(id)));
  const isOther = (one: KeptEvent, known: KeptEvent | undefined) =>
    known !== undefined && !isRedacted(known) && !isRedacted(one) && !sameContent(asKept(one), known);
  return arrived.filter((one, n) => isOther(one, held[n])).map(({ id }) => id);
}
