import { expect, test } from 'vitest';
import { bodyHere, FORMER, stepsHere } from '../../utils/crm/former.ts';
import { leftOf } from '../../utils/crm/left.ts';
import { mapped } from '../../utils/crm/mapping/mapped.ts';
import { replayed } from '../../utils/crm/replay.ts';
import { leasing, settling } from '../../utils/crm/settlement.ts';
import { aDestination, aRow, idOf, iso, NOW } from './rows.ts';

const record = { id: idOf(1), key: 'acme.example', known: '7', name: 'Acme', fields: [] };
const body = JSON.stringify(
  mapped.parse({
    type: 'prospect.saved',
    timestamp: iso(NOW),
    data: { mapping: 1, account: record, contacts: [record], opportunity: record, note: '', replaces: null },
  }),
);
const steps = [
  { name: 'account', record: '7', link: 'https://crm.example/7' },
  { name: 'contacts 1', record: null, link: null, people: [{ contact: idOf(2), record: '8', link: null, made: true }] },
];
const attempts = [{ at: iso(NOW), status: 500, milliseconds: 1, reason: null }];
const row = aRow(1, { body, steps, attempts, state: 'waiting', dueAt: NOW });
const same = aDestination();
const other = aDestination(0, { since: iso(NOW + 1) });

test('steps that the receiver before answered are done anew, and where it has the account is remembered', () => {
  expect(stepsHere(row, same)).toBe(steps);
  const here = stepsHere(row, other);
  expect(here).toEqual([{ name: FORMER, record: '7', link: 'https://crm.example/7' }]);
  expect(leasing({ row, destination: other, probe: false }, 'me', NOW + 2).change(row, other)?.row.steps).toEqual(here);
  // Whoever died in the first attempt there left steps and no attempt.
  expect(stepsHere({ ...row, attempts: [], queuedAt: iso(NOW + 1) }, other)).toBe(steps);
  // Led on once more.
  const third = { since: iso(NOW + 9) };
  expect(stepsHere({ ...row, steps: [...here, ...steps] }, third).map(({ name }) => name)).toEqual([FORMER, FORMER]);
});

test('ids that the receiver before gave are none here', () => {
  expect(bodyHere(row, same)).toBe(body);
  const { data } = mapped.parse(JSON.parse(bodyHere(row, other)));
  expect([data.account, ...data.contacts, data.opportunity].map((one) => one?.known)).toEqual([null, null, null]);
  expect({ ...data.account, known: '7' }).toEqual(record);
});

test('an answer that the receiver before gave names no record of this one', () => {
  const accepted = { id: '7', link: 'https://crm.example/7' };
  const delivery = aRow(1, { state: 'accepted', dueAt: 0, lease: null });
  const settled = { delivery, holder: 'me', startedAt: NOW, said: 'accepted', accepted } as const;
  const held = { ...row, lease: { holder: 'me', until: NOW + 30_000 } };
  expect(settling(settled, NOW + 2).change(held, same)?.accepted).toEqual(accepted);
  expect(settling(settled, NOW + 2).change(held, other)?.accepted).toEqual({ id: null, link: null });
});

test('who is erased may be left there too: the rep is told, whatever was sent here since', () => {
  const erased = new Set([idOf(2)]);
  const sent = { ...row, steps: stepsHere(row, other), attempts: [...attempts, { ...attempts[0], at: iso(NOW + 2) }] };
  const again = replayed(aRow(1, { ...sent, state: 'accepted', attempts }), NOW + 3);
  for (const steps of [sent.steps, again?.steps ?? []]) {
    const rows = [
      aRow(1, { body, steps, attempts: [{ at: iso(NOW + 2), status: 200, milliseconds: 1, reason: null }] }),
    ];
    expect(leftOf({ rows, receipt: null, erased }, other)).toEqual([
      { what: 'account', record: '7', link: 'https://crm.example/7', ours: false },
    ]);
  }
});
