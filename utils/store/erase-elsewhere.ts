import { unwrap } from 'idb';
import { type Forgotten, forgetting, isRedacted, type KeptEvent } from '../domain/erasure.ts';
import type { Id } from '../domain/identifier.ts';
import { readEvent } from '../domain/read-event.ts';
import { naming, type Traces, tracesOf, wholeTraces } from '../domain/traces.ts';
import type { Writable } from './database.ts';
import { forget } from './erase.ts';
import { forgetDeliveries } from './erase-outbox.ts';
import { rangeOf } from './ranges.ts';
import { membersHeld } from './records.ts';
import { results } from './requests.ts';

/**
 * Takes what tells of someone out of the texts of other accounts. Where somebody else of that name is known the name
 * stays: it is theirs.
 *
 * @param events where they may be named
 * @returns the accounts that changed, to be derived anew
 */
export async function forgetElsewhere(
  tx: Writable,
  { ids, traces }: Forgotten,
  besides: ReadonlySet<Id>,
  events: AsyncIterable<readonly KeptEvent[]>,
): Promise<Id[]> {
  // A name of one word is a word like any other where nobody of theirs is known.
  const whole = { ...wholeTraces(traces), names: traces.names.filter((name) => name.includes(' ')) };
  const changed: Id[] = [];
  const seen = new Set(besides);
  for (const account of await accountsNaming(events, { ids, traces: whole })) {
    if (seen.has(account)) continue;
    const members = await membersHeld(tx, account);
    for (const id of members) seen.add(id);
    // Accounts that were parted: what is known of them here is theirs as well.
    const isHere = (await rowsOf(tx, members)).some((row) => isAbout(row, ids));
    if (isHere) await forget(tx, ids, members, []);
    const rows = await rowsOf(tx, members);
    const told = { ids, traces: isNamesake(rows, whole) ? { ...whole, names: [] } : whole };
    const left = rows.map((row) => forgetting(row, told));
    const isNamed = left.some((row, n) => row !== rows[n]);
    for (const [n, row] of left.entries()) if (row !== rows[n]) unwrap(tx.objectStore('events')).put(row);
    if (isNamed) await forgetDeliveries(tx, told, members);
    if (isHere || isNamed) changed.push(account);
  }
  return changed;
}

async function rowsOf(tx: Writable, members: readonly Id[]): Promise<KeptEvent[]> {
  const byAccount = tx.objectStore('events').index('account');
  return (await Promise.all(members.map((id) => byAccount.getAll(rangeOf(id))))).flat();
}

function isAbout(event: KeptEvent, ids: ReadonlySet<Id>): boolean {
  return !isRedacted(event) && event.subject.contact !== undefined && ids.has(event.subject.contact);
}

/** Whether one of an account's own people has one of these names. */
function isNamesake(events: readonly KeptEvent[], { names }: Traces): boolean {
  const theirs = events.flatMap((row) => {
    const read = readEvent(row);
    if (read.is !== 'known') return [];
    const { event } = read;
    return event.type === 'contact.added' || event.type === 'contact.changed' ? event.data.facts : [];
  });
  const known = new Set(tracesOf(theirs.filter(({ field }) => field === 'name')).names);
  return names.some((name) => known.has(name));
}

async function accountsNaming(
  events: AsyncIterable<readonly KeptEvent[]>,
  { ids, traces }: Forgotten,
): Promise<Set<Id>> {
  const found = new Set<Id>();
  if ([traces.names, traces.addresses, traces.phones].every((known) => known.length === 0)) return found;
  const mayName = naming(traces);
  for await (const batch of events) {
    for (const event of batch) {
      const { account } = event.subject;
      if (!found.has(account) && (isAbout(event, ids) || mayName(event))) found.add(account);
    }
  }
  return found;
}

/** Events read at a time. */
const BATCH = 2_000;

/**
 * All events, for an erasure to look through: what is searched in is not all that names someone (the titles of pages, what
 * later code wrote, the older words of a long history). It takes some ten seconds for a million, and is done once.
 */
export async function* allEvents(tx: Writable): AsyncGenerator<KeptEvent[]> {
  const events = unwrap(tx.objectStore('events'));
  for (let range: IDBKeyRange | null = null; ; ) {
    const [batch = []] = await results<KeptEvent[]>([events.getAll(range, BATCH)]);
    if (batch.length > 0) yield batch;
    const last = batch[BATCH - 1];
    if (!last) return;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
