import { expect, test } from 'vitest';
import { chromium } from '../built/output.ts';
import { kill } from '../kills/kill.ts';

test('nothing acknowledged is lost and nothing half-done is seen, whenever the worker or the browser is killed', async () => {
  const killed = await kill(chromium, 40, 1);
  expect(killed).toMatchObject({ kills: 40, missing: 0, torn: 0, wrong: 0, examples: [] });
  // Kills that come when all is done prove nothing.
  expect(killed.midway).toBeGreaterThan(20);
}, 300_000);
