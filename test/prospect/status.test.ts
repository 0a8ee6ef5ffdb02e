import { expect, test } from 'vitest';
import { fold } from '../../utils/domain/derive.ts';
import type { EventOf } from '../../utils/domain/event.ts';
import { saveStatus } from '../../utils/prospect/status.ts';
import { acme } from '../crm/acme.ts';
import { aDestination, aRow, iso, NOW } from '../crm/rows.ts';
import { exampleId, examples } from '../domain/examples.ts';

const crm = aDestination(0);
const receipt = {
  destination: crm.id,
  name: 'Former name',
  at: iso(NOW),
  remoteId: '7',
  link: 'https://crm.example/7',
};
const known = { ...acme, account: { ...acme.account, savedAt: iso(NOW), receipts: [receipt] } };

test('a record that a destination is known to have can be opened, whoever sent it', () => {
  expect(saveStatus(known, [], [crm]).links).toEqual([{ destination: 'CRM 0', href: 'https://crm.example/7' }]);
  expect(saveStatus(known, [], []).links).toEqual([{ destination: 'Former name', href: 'https://crm.example/7' }]);
  expect(saveStatus(acme, [], [crm]).links).toEqual([]);
  // It leads to another receiver by now.
  expect(saveStatus(known, [], [{ ...crm, since: iso(NOW + 1) }]).links).toEqual([]);
});

test('how far a save got is not what became of a smaller thing told since', () => {
  const save = aRow(1, { destination: crm.id, state: 'accepted', acceptedAt: iso(NOW), dueAt: 0 });
  const since = aRow(2, { destination: crm.id, type: 'stage.moved', state: 'parked', dueAt: 0 });
  expect(saveStatus(known, [save, since], [crm]).progress).toEqual([
    { destination: 'CRM 0', state: 'accepted', reason: null, at: NOW },
  ]);
});

test('an answer that names no record leaves the one that is known', () => {
  const created = examples.filter(({ type }) => type === 'account.created');
  const accepted = (n: number, remoteId: string | null, link: string | null): EventOf<'delivery.accepted'> => {
    const at = `2026-11-24T10:00:00.000Z-00000${n}`;
    const [first] = created;
    if (!first) throw new Error('No example');
    const { author, command, subject } = first;
    const data = { destination: crm.id, name: 'CRM', remoteId, link, delivery: `d-${n}` };
    return { id: exampleId(900 + n), type: 'delivery.accepted', version: 1, at, author, command, subject, data };
  };
  const records = fold([...created, accepted(1, '7', 'https://crm.example/7'), accepted(2, null, null)]);
  expect(records?.account.receipts).toMatchObject([
    { remoteId: '7', link: 'https://crm.example/7', at: '2026-11-24T10:00:00.000Z' },
  ]);
  // Another record is not where the first one was.
  const other = fold([...created, accepted(1, '7', 'https://crm.example/7'), accepted(2, '8', null)]);
  expect(other?.account.receipts).toMatchObject([{ remoteId: '8', link: null }]);
});
