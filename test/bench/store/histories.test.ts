import { expect, test } from 'vitest';
import { nameOf } from '../../../utils/domain/best.ts';
import { fold } from '../../../utils/domain/derive.ts';
import { event } from '../../../utils/domain/event.ts';
import { z } from '../../../utils/domain/zod.ts';
import { EVENTS_AN_ACCOUNT, histories, historyOf } from './histories.ts';

test('makes events that are valid, each its own, ten an account', () => {
  const all = [...histories(200)].flat();
  for (const one of all) expect(z.safeParse(event, one).success).toBe(true);
  expect(new Set(all.map(({ id }) => id)).size).toBe(200 * EVENTS_AN_ACCOUNT);
  expect(new Set(all.map(({ subject }) => subject.account)).size).toBe(200);
});

test('makes an account of every history', () => {
  const records = fold(historyOf(7));
  expect(records?.contacts).toHaveLength(2);
  expect(records?.account.facts).toHaveLength(8);
  expect(records?.notes).toHaveLength(1);
  expect(nameOf(records?.account.facts ?? [])).not.toBe('');
});

test('makes the same histories again for the same seed, and others for another', () => {
  expect([...histories(20, 3)]).toEqual([...histories(20, 3)]);
  expect(historyOf(5, 3)).toEqual([...histories(6, 3)][5]);
  expect(historyOf(5, 3)).not.toEqual(historyOf(5, 4));
});

test('uses few words often and many words seldom', () => {
  const names = [...histories(1_000)].map((events) => nameOf(fold(events)?.account.facts ?? []).split(' ')[0] ?? '');
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeGreaterThan(30);
  expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(50);
});
