import { expect, test } from 'vitest';
import { commandOf, gestureOf } from './gesture-id.ts';
import { Ledger } from './ledger.ts';

const idOf = (n: number, event = 2) => `${commandOf(n).slice(0, -4)}000${event}-0190-destination`;

function ledger(...came: readonly [n: number, body: string, isTaken: boolean][]): Ledger {
  const made = new Ledger(2);
  for (const [n, body, isTaken] of came) {
    made.came(idOf(n), body);
    if (isTaken) made.take(idOf(n));
  }
  return made;
}

test('a delivery names its gesture', () => {
  expect([0, 7, 9_999].map((n) => gestureOf(idOf(n)))).toEqual([0, 7, 9_999]);
  expect(gestureOf('something else')).toBeNull();
});

test('all taken in order, some of them twice, is as it must be', () => {
  const made = ledger([0, 'a', false], [1, 'b', true], [0, 'a', true], [0, 'a', true], [2, 'c', true]);
  expect(made.tally(3)).toEqual({ received: 3, lost: 0, conflicting: 0, misordered: 0, strange: 0 });
});

test('what never came, or was never taken, is lost', () => {
  expect(ledger([0, 'a', false], [1, 'b', true]).tally(3)).toMatchObject({ received: 1, lost: 2 });
});

test('two bodies under one id conflict', () => {
  expect(ledger([0, 'a', false], [0, 'b', true]).tally(1)).toMatchObject({ received: 1, conflicting: 1 });
});

test('what comes before an older one of its account was taken is out of order, also where it is refused', () => {
  expect(ledger([0, 'a', false], [2, 'c', false], [0, 'a', true], [2, 'c', true]).tally(3)).toMatchObject({
    misordered: 1,
  });
});

test('two deliveries of one gesture are one too many', () => {
  const made = ledger([0, 'a', true]);
  made.came(idOf(0, 3), 'a');
  made.take(idOf(0, 3));
  expect(made.tally(1)).toMatchObject({ received: 2, strange: 1 });
});
