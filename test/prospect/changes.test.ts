import { expect, test } from 'vitest';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import type { Capture } from '../../utils/domain/capture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Records } from '../../utils/domain/records.ts';
import { changesSince } from '../../utils/prospect/changes.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { freshHistory } from '../store/open.ts';
import { acmeCapture, acmeSave, means } from '../store/samples.ts';

const read = { method: 'json-ld', confidence: 0.95 } as const;
const person = (name: string, jobTitle: string): Capture['contacts'][number] => ({
  id: mint(),
  facts: [
    { id: mint(), field: 'name', value: name, ...read },
    { id: mint(), field: 'jobTitle', value: jobTitle, ...read },
  ],
});
const fact = (field: Capture['facts'][number]['field'], value: string) => ({ id: mint(), field, value, ...read });

/** What is known after these captures were saved, one after the other. */
async function known(...captures: Capture[]): Promise<Records> {
  const db = await freshHistory();
  let account = '';
  for (const capture of captures) {
    const done = await perform(db, savingProspect(acmeSave({ capture })), means());
    if (done.ok) account = done.account;
  }
  const records = await recordsOf(db, account);
  if (!records) throw new Error('Nothing was saved');
  return records;
}

const capture = (change: Partial<Capture> = {}): Capture => ({ ...acmeCapture(), ...change });
const told = (records: Records, now: Capture) =>
  changesSince(records, now).map(({ sign, about, before, now }) => [sign, Object.values(about)[0], before, now]);

test('the same page again changes nothing, and neither does a page of an unknown account', async () => {
  expect(told(await known(capture()), capture())).toEqual([]);
  expect(changesSince(null, capture())).toEqual([]);
});

test('a signal that was not known came', async () => {
  const signals = acmeCapture().signals.map((one) => ({ ...one, summary: '9 drivers', quote: 'We hire 9 drivers.' }));
  expect(told(await known(capture()), capture({ signals }))).toEqual([['+', 'hiring', '', '9 drivers']]);
});

test('whoever has the role of somebody who is gone took their place', async () => {
  const before = await known(capture({ contacts: [person('Luc Martin', 'CEO'), person('Paul Roy', 'Head of Ops')] }));
  const after = capture({
    contacts: [person('Sana Benali', 'CEO'), person('Paul Roy', 'COO'), person('Ida Bo', 'CTO')],
  });
  expect(told(before, after)).toEqual([
    ['~', 'CEO', 'Luc Martin', 'Sana Benali'],
    ['~', 'Paul Roy', 'Head of Ops', 'COO'],
    ['+', true, '', 'Ida Bo, CTO'],
  ]);
  expect(told(before, capture({ contacts: [person('Paul Roy', 'Head of Ops')] }))).toEqual([
    ['-', true, 'Luc Martin', ''],
  ]);
});

test('a field changes, comes or goes on its own page alone', async () => {
  const facts = [...acmeCapture().facts, fact('phone', '+33100000000'), fact('technologies', 'Shopify')];
  const before = await known(capture({ facts }));
  const after = [...acmeCapture().facts, fact('phone', '+33200000000'), fact('technologies', 'Odoo')];
  expect(told(before, capture({ facts: after }))).toEqual([
    ['~', 'phone', '+33100000000', '+33200000000'],
    ['+', 'technologies', '', 'Odoo'],
    ['-', 'technologies', 'Shopify', ''],
  ]);
  expect(told(before, capture())).toEqual([
    ['-', 'phone', '+33100000000', ''],
    ['-', 'technologies', 'Shopify', ''],
  ]);
  const elsewhere = { ...acmeCapture().page, url: 'https://acme.example/contact' };
  expect(told(before, capture({ page: elsewhere, facts: after, contacts: [person('New One', 'CEO')] }))).toEqual([]);
});

test('what the end of a very large page may hold is not called gone', async () => {
  const before = await known(capture({ facts: [...acmeCapture().facts, fact('phone', '+33100000000')] }));
  const cut = { ...acmeCapture().page, partial: true };
  expect(told(before, capture({ page: cut, contacts: [] }))).toEqual([]);
});
