import { expect, test } from 'vitest';
import type { AccountField } from '../../utils/domain/fact.ts';
import { eventsOf, type Happened } from '../../utils/domain/gesture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { type Database, write } from '../../utils/store/database.ts';
import { likelyDuplicates, twinsOf } from '../../utils/store/twins.ts';
import { exampleId } from '../domain/examples.ts';
import { freshHistory } from './open.ts';

const [A, B, C] = [exampleId(1), exampleId(2), exampleId(3)];
const author = { id: mint(), name: '', device: '' };
let second = 0;

function happen(db: Database, ...happened: Happened[]) {
  const at = `2026-11-01T00:00:${String(++second).padStart(2, '0')}.000Z-000000`;
  return write(db, [...HISTORY], (tx) => append(tx, eventsOf(mint(), { author, at }, happened)));
}

function told(account: string, facts: Partial<Record<AccountField, string>>): Happened {
  const all = Object.entries(facts).map(([field, value]) => ({ field: field as AccountField, value }));
  const seen = all.map((fact) => ({ id: mint(), ...fact, method: 'typed', confidence: 1 }) as const);
  return { type: 'account.described', subject: { account }, data: { facts: seen } };
}

async function reasons(db: Database, account: string) {
  return (await twinsOf(db, account)).map(({ a, b, by, value }) => [a, b, by, value]);
}

test('accounts that look alike are noticed as they arise, with the surest reason, from both sides', async () => {
  const db = await freshHistory();
  await happen(db, told(A, { name: 'Acme Lifts SAS', domain: 'acme.example', phone: '+33123456789' }));
  await happen(db, told(B, { name: 'ACME LIFTS', domain: 'acme-lifts.example' }), told(C, { name: 'Boréal' }));
  expect(await reasons(db, A)).toEqual([[A, B, 'name', 'acme lifts']]);
  expect(await reasons(db, B)).toEqual(await reasons(db, A));
  expect(await reasons(db, C)).toEqual([]);

  await happen(db, told(B, { phone: '+33 1 23 45 67 89' }));
  expect(await reasons(db, A)).toEqual([[A, B, 'phone', '33123456789']]);
  await happen(db, {
    type: 'fact.rejected',
    subject: { account: B },
    data: { field: 'phone', value: '+33 1 23 45 67 89' },
  });
  expect(await reasons(db, A)).toEqual([[A, B, 'name', 'acme lifts']]);
  expect(await likelyDuplicates(db, null, 10)).toHaveLength(1);
});

test('those who were told apart, or merged, are suggested no more', async () => {
  const db = await freshHistory();
  await happen(db, told(A, { name: 'Acme' }), told(B, { name: 'Acme' }), told(C, { name: 'Acme' }));
  expect(await likelyDuplicates(db, null, 10)).toHaveLength(3);
  await happen(db, { type: 'accounts.told-apart', subject: { account: B }, data: { other: A } });
  expect((await reasons(db, B)).map(([a, b]) => [a, b])).toEqual([[B, C]]);
  await happen(db, told(A, { domain: 'acme.example' }));
  expect((await reasons(db, A)).map(([a, b]) => [a, b])).toEqual([[A, C]]);

  await happen(db, { type: 'accounts.merged', subject: { account: B }, data: { other: C } });
  expect(await reasons(db, C)).toEqual([]);
  const [first] = await likelyDuplicates(db, null, 1);
  expect(await likelyDuplicates(db, first ?? null, 1)).toEqual([]);
});

test('a name that many share says nothing', async () => {
  const db = await freshHistory();
  const many = Array.from({ length: 8 }, (_, n) => told(exampleId(n + 1), { name: 'Boulangerie' }));
  await happen(db, ...many);
  expect(await likelyDuplicates(db, null, 100)).toEqual([]);
});

test('it says nothing either where the sixth comes later, and does again where one of six leaves', async () => {
  const db = await freshHistory();
  const ids = [1, 2, 3, 4, 5, 6].map(exampleId);
  for (const id of ids.slice(0, 5)) await happen(db, told(id, { name: 'Boulangerie' }));
  expect(await likelyDuplicates(db, null, 100)).toHaveLength(10);
  await happen(db, told(exampleId(6), { name: 'Boulangerie' }));
  expect(await likelyDuplicates(db, null, 100)).toEqual([]);
  const data = { field: 'name', value: 'Boulangerie' } as const;
  await happen(db, { type: 'fact.rejected', subject: { account: C }, data });
  expect(await likelyDuplicates(db, null, 100)).toHaveLength(10);
});

test('an account told apart from one stays so when that is merged into another', async () => {
  const db = await freshHistory();
  await happen(db, told(A, { name: 'Acme' }), told(B, { name: 'Acme' }), told(C, { name: 'Acme' }));
  await happen(db, { type: 'accounts.told-apart', subject: { account: A }, data: { other: C } });
  await happen(db, { type: 'accounts.merged', subject: { account: B }, data: { other: C } });
  await happen(db, told(A, { domain: 'acme.example' }));
  expect(await likelyDuplicates(db, null, 100)).toEqual([]);
});
