import { expect, test } from 'vitest';
import { checkDestination, type TypedDestination } from '../../utils/crm/destination.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import { destination } from '../../utils/domain/destination.ts';
import { aDestination, idOf, iso, NOW } from './rows.ts';

const secret = generateSecret(new Uint8Array(24));
const typed: TypedDestination = { name: ' Our CRM ', url: ' https://crm.example/hook ', secret, confirmed: false };

function problemsOf(changes: Partial<TypedDestination>) {
  const checked = checkDestination({ ...typed, ...changes }, idOf(1), undefined, NOW);
  return checked.ok ? [] : checked.problems;
}

test('what a rep typed, made a destination', () => {
  const checked = checkDestination(typed, idOf(1), undefined, NOW);
  const expected = { id: idOf(1), name: 'Our CRM', url: 'https://crm.example/hook', secret, state: 'active' };
  expect(checked).toMatchObject({ ok: true, destination: { ...expected, addedAt: iso(NOW) } });
  expect(checked.ok && destination.parse(checked.destination)).toBeTruthy();
});

test('no secret where none was typed', () => {
  expect(checkDestination({ ...typed, secret: ' ' }, idOf(1), undefined, NOW)).toMatchObject({
    destination: { secret: null },
  });
});

test('all that is wrong at once, each at its field', () => {
  expect(problemsOf({ name: ' ', url: 'http://crm.example', secret: 'hunter2' })).toEqual([
    { field: 'name', problem: 'empty' },
    { field: 'url', problem: 'not-https' },
    { field: 'secret', problem: 'prefix' },
  ]);
});

test('an address of a private network wants a confirmation', () => {
  expect(problemsOf({ url: 'https://10.0.0.8/hook' })).toEqual([{ field: 'url', problem: 'private-address' }]);
  expect(problemsOf({ url: 'https://10.0.0.8/hook', confirmed: true })).toEqual([]);
});

test('one that is saved again starts anew and keeps its date', () => {
  const before = aDestination(0, { state: 'off', addedAt: iso(NOW - 5_000) });
  expect(checkDestination(typed, before.id, before, NOW)).toMatchObject({
    destination: { state: 'active', addedAt: before.addedAt },
  });
});
