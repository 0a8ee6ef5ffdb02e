import { accountKeys, plainName } from '../domain/account.ts';
import { samePerson } from '../domain/contact.ts';
import type { Event } from '../domain/event.ts';
import { type Circumstance, eventsOf, type Happened, thingId } from '../domain/gesture.ts';
import type { Id } from '../domain/identifier.ts';
import type { ImportedRow } from '../domain/imported-row.ts';
import type { Records } from '../domain/records.ts';

/**
 * The keys of the account that a row is about, surest first. A name counts after all others: it finds an account of
 * which no more than the name is known.
 */
export function importedKeys({ account }: ImportedRow): string[] {
  const names = account.filter(({ field }) => field === 'name').map(({ value }) => `name:${plainName(value)}`);
  return [...new Set([...accountKeys(account), ...names.filter((key) => key !== 'name:')])];
}

/**
 * The events of one row of somebody else's file: what it says that is not known yet. Without anything new there are
 * none, so that the same file taken in twice is taken in once.
 *
 * @param records those of the account that has one of the row's keys; undefined where none has
 */
export function importingRow(
  row: ImportedRow,
  command: Id,
  records: Records | undefined,
  circumstance: Circumstance,
): Event[] {
  let things = 0;
  const nextId = () => thingId(command, things++);
  const account = records?.account.id ?? nextId();
  const subject = { account };
  const happened: Happened[] = records ? [] : [{ type: 'account.created', subject, data: {} }];

  const facts = unknown(row.account, records?.account.facts).map((seen) => ({
    id: nextId(),
    ...seen,
    method: IMPORTED,
  }));
  if (facts.length > 0) happened.push({ type: 'account.described', subject, data: { facts } });

  const before = records?.contacts.find((known) => samePerson(row.contact, known.facts) !== null);
  const met = unknown(row.contact, before?.facts).map((seen) => ({ id: nextId(), ...seen, method: IMPORTED }));
  const contact = before?.id ?? (row.contact.length > 0 ? nextId() : null);
  if (contact !== null && met.length > 0) {
    const type = before ? 'contact.changed' : 'contact.added';
    happened.push({ type, subject: { account, contact }, data: { facts: met } });
  }
  if (row.response) {
    const { name, said } = row.response;
    const probe = records?.probes.find((placed) => placed.name === name)?.id ?? null;
    const known = records?.responses.some((one) => one.name === name && one.said === said && one.contact === contact);
    if (!known) happened.push({ type: 'probe.answered', subject, data: { id: nextId(), probe, name, contact, said } });
  }
  if (row.note !== '' && !records?.notes.some(({ text }) => text === row.note)) {
    happened.push({ type: 'note.written', subject, data: { id: nextId(), text: row.note } });
  }
  return eventsOf(command, circumstance, happened);
}

const IMPORTED = 'imported' as const;

function unknown<Seen extends { field: string; value: string }>(
  seen: readonly Seen[],
  known: readonly { field: string; value: string }[] = [],
): Seen[] {
  return seen.filter(({ field, value }) => !known.some((one) => one.field === field && one.value === value));
}
