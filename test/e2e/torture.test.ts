import { expect, test } from 'vitest';
import { chromium } from '../built/output.ts';
import { endure } from '../torture/endure.ts';

test('all arrives once and in order, whatever the receiver does and whatever dies', async () => {
  const endured = await endure(chromium, { events: 300, seed: 1, scale: 40, pace: 500, say: () => {} });
  expect(endured).toMatchObject({ received: 300, lost: 0, conflicting: 0, misordered: 0 });
  expect(endured).toMatchObject({ strange: 0, unsigned: 0, unknown: 0 });
  expect(endured.crashes).toBe(2);
  expect(endured.kills).toBeGreaterThan(3);
}, 120_000);
