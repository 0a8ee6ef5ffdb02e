import { unwrap } from 'idb';
import { type Forgotten, forgetting, type KeptEvent } from '../domain/erasure.ts';
import type { Event } from '../domain/event.ts';
import type { Fact } from '../domain/fact.ts';
import type { Id } from '../domain/identifier.ts';
import { readEvent } from '../domain/read-event.ts';
import { amongOthers, tracesOf } from '../domain/traces.ts';
import { z } from '../domain/zod.ts';
import { job } from '../exchange/job.ts';
import type { Writable } from './database.ts';
import { forgetDrafts } from './erase-drafts.ts';
import { forgetDeliveries } from './erase-outbox.ts';
import { rangeOf } from './ranges.ts';

/** Whom an event says to forget: a contact or a whole account; no one for all others. */
export function erasedBy({ type, subject }: Event): Id[] {
  if (type === 'contact.erased') return [subject.contact];
  return type === 'account.erased' ? [subject.account] : [];
}

/** Whom the history has forgotten until now. */
export async function erasedIn(tx: Writable): Promise<Set<Id>> {
  return new Set(await tx.objectStore('erased').getAllKeys());
}

/**
 * Forgets people or accounts, wherever they are told of: events about them become their redacted form; texts of the
 * same accounts, what waits to be sent and drafts lose what tells of them. What is derived is left to be folded anew.
 * DOMAIN: the one rewrite.
 *
 * @param ids whom: contacts or accounts
 * @param accounts where they are: accounts that are one
 * @param arrived events that came along and are about them, in full
 * @returns whom, and what told of them
 */
export async function forget(
  tx: Writable,
  ids: ReadonlySet<Id>,
  accounts: readonly Id[],
  arrived: readonly KeptEvent[],
): Promise<Forgotten> {
  const events = tx.objectStore('events');
  const held = await Promise.all(accounts.map((account) => events.index('account').getAll(rangeOf(account))));
  const rows = held.flat();
  const all = knownIn([...rows, ...arrived]);
  const theirs = tracesOf(all.filter((one) => isTheirs(one, ids)).flatMap(factsIn));
  const others = all.filter((one) => !isTheirs(one, ids)).flatMap(factsIn);
  const names = others.filter(({ field }) => field === 'name' || field === 'legalName').map(({ value }) => value);
  const forgotten: Forgotten = { ids, traces: amongOthers(theirs, names) };
  const raw = unwrap(events);
  for (const row of rows) {
    const left = forgetting(row, forgotten);
    if (left !== row) raw.put(left);
  }
  await forgetDeliveries(tx, forgotten, accounts);
  await forgetDrafts(tx, forgotten, accounts);
  for (const subject of ids) unwrap(tx.objectStore('erased')).put({ subject });
  return forgotten;
}

type Told = Pick<Fact, 'field' | 'value' | 'text'>;

function knownIn(rows: readonly KeptEvent[]): Event[] {
  return rows.flatMap((row) => {
    const read = readEvent(row);
    return read.is === 'known' ? [read.event] : [];
  });
}

function isTheirs({ subject }: Event, ids: ReadonlySet<Id>): boolean {
  return ids.has(subject.account) || ids.has(subject.contact ?? '');
}

/** All that an event says was observed, values that were rejected since too: what was wrong may still stand in a text. */
function factsIn(event: Event): Told[] {
  switch (event.type) {
    case 'contact.added':
    case 'contact.changed':
    case 'account.described':
    case 'page.captured':
      return event.data.facts;
    case 'fact.corrected':
      return corrected(event.data);
    default:
      return [];
  }
}

function corrected({ field, correct }: { field: string; correct: string }): Told[] {
  const known = (['name', 'email', 'phone', 'profiles'] as const).find((one) => one === field);
  return known ? [{ field: known, value: correct }] : [];
}

/** A file that was written before holds what is to be forgotten; it can be written again. */
export async function dropExports(tx: Writable): Promise<void> {
  const jobs = tx.objectStore('jobs');
  for (const row of await jobs.getAll()) {
    const read = z.safeParse(job, row);
    if (read.success && read.data.kind === 'export') await jobs.delete(read.data.id);
  }
}
