import { expect, test } from 'vitest';
import { importedKeys, importingRow } from '../../utils/commands/import-row.ts';
import { fold } from '../../utils/domain/derive.ts';
import { event } from '../../utils/domain/event.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { ImportedRow } from '../../utils/domain/imported-row.ts';
import type { Records } from '../../utils/domain/records.ts';
import { z } from '../../utils/domain/zod.ts';

const circumstance = {
  author: { id: mint(), name: 'Ada', device: 'test' },
  at: '2026-11-23T10:00:00.000Z-000000',
};
const acme: ImportedRow = {
  account: [
    { field: 'name', value: 'Acme SAS', confidence: 0.8 },
    { field: 'domain', value: 'acme.example', text: 'www.acme.example', confidence: 0.8 },
  ],
  contact: [
    { field: 'name', value: 'Ada Byron', confidence: 0.8 },
    { field: 'email', value: 'ada@acme.example', confidence: 0.8 },
  ],
  response: { name: 'Webinar on planning', said: 'Please call' },
  note: 'Met at the fair',
};
const run = (row: ImportedRow, records?: Records) => importingRow(row, mint(), records, circumstance);

test('a row is an account with its facts, a person, a response and a note, all imported', () => {
  const events = run(acme);
  for (const one of events) expect(z.safeParse(event, one).success).toBe(true);
  expect(events.map(({ type }) => type)).toEqual([
    'account.created',
    'account.described',
    'contact.added',
    'probe.answered',
    'note.written',
  ]);
  const records = fold(events);
  expect(records?.account.facts.map(({ source }) => source.method)).toEqual(['imported', 'imported']);
  expect(records?.responses[0]?.contact).toBe(records?.contacts[0]?.id);
});

test('the same row again is nothing new; a longer one adds what is', () => {
  const records = fold(run(acme));
  expect(run(acme, records)).toEqual([]);
  const longer = { ...acme, contact: [...acme.contact, { field: 'jobTitle' as const, value: 'CEO', confidence: 0.8 }] };
  const [changed, ...others] = run(longer, records);
  expect(others).toEqual([]);
  expect(changed).toMatchObject({ type: 'contact.changed', subject: { contact: records?.contacts[0]?.id } });
});

test('an account is found by its numbers and domains, and by its name last', () => {
  expect(importedKeys(acme)).toEqual(['domain:acme.example', 'name:acme']);
  expect(importedKeys({ ...acme, account: [] })).toEqual([]);
});
