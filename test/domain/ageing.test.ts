import { expect, test } from 'vitest';
import { freshness, isStale, signalFreshness } from '../../utils/domain/ageing.ts';
import { aSignal, daysAgo, NOW } from '../discovery/an-account.ts';
import { aFact } from './facts.ts';

test('what was just seen is fresh; after its half-life it is as likely as not', () => {
  expect(freshness('hiring', daysAgo(0), NOW)).toBe(1);
  expect(freshness('hiring', daysAgo(120), NOW)).toBeCloseTo(0.5);
  expect(freshness('hiring', daysAgo(240), NOW)).toBeCloseTo(0.25);
  expect(freshness('name', daysAgo(240), NOW)).toBeGreaterThan(0.9);
  expect(freshness('hiring', daysAgo(-30), NOW)).toBe(1);
});

test('a fact ages from its last sighting, or from the word of the person who confirmed it', () => {
  const title = aFact('jobTitle', 'Head of operations');
  const later = Date.UTC(2028, 0, 1);
  expect(isStale(title, Date.UTC(2026, 6, 1))).toBe(false);
  expect(isStale(title, later)).toBe(true);
  const verdict = { is: 'confirmed' as const, at: new Date(later).toISOString(), by: 'Sam' };
  expect(isStale({ ...title, verdict }, later)).toBe(false);
});

test('a signal ages from the day it speaks of, unless that is still to come', () => {
  const old = aSignal('launch', 'a line', { date: '2025-01' });
  const coming = aSignal('launch', 'a line', { date: '2027-03' });
  expect(signalFreshness(old, NOW)).toBeLessThan(0.25);
  expect(signalFreshness(coming, NOW)).toBeGreaterThan(0.9);
});
