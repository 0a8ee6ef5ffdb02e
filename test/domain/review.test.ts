import { expect, test } from 'vitest';
import { ranked } from '../../utils/domain/best.ts';
import type { AccountFact, Verdict } from '../../utils/domain/fact.ts';
import { forReview } from '../../utils/domain/review.ts';
import { aFact, january } from './facts.ts';

const judged = (fact: AccountFact, is: Verdict['is'], day: number): AccountFact => ({
  ...fact,
  verdict: { is, at: january(day), by: 'Sam' },
});
const shown = (facts: AccountFact[]) => ranked(facts, 'phone', 'acme.example').map(({ value }) => value);
const asked = (facts: AccountFact[]) => forReview(facts).map(({ said, seen }) => [said.value, seen.value]);

test('a confirmed value shows before what is read later, which surfaces for review', () => {
  const facts = [judged(aFact('phone', '+331'), 'confirmed', 3), aFact('phone', '+332', { day: 5 })];
  expect(shown(facts)).toEqual(['+331', '+332']);
  expect(asked(facts)).toEqual([['+331', '+332']]);
});

test('a rejected value is gone for good, however often it is read', () => {
  const facts = [judged(aFact('phone', '+331', { day: 9 }), 'rejected', 3), aFact('phone', '+332', { day: 2 })];
  expect(shown(facts)).toEqual(['+332']);
  expect(asked(facts)).toEqual([]);
});

test('the last word of a person counts', () => {
  const facts = [
    judged(aFact('phone', '+331'), 'confirmed', 3),
    aFact('phone', '+332', { url: null, method: 'typed', day: 4 }),
    judged(aFact('phone', '+333'), 'confirmed', 2),
  ];
  expect(shown(facts)).toEqual(['+332', '+331', '+333']);
});

test('nothing surfaces that was known before, is on no page any more, or may stand beside others', () => {
  const settled = judged(aFact('phone', '+331'), 'confirmed', 3);
  expect(asked([settled, aFact('phone', '+332', { day: 2 })])).toEqual([]);
  expect(asked([settled, { ...aFact('phone', '+332', { day: 5 }), goneSince: january(6) }])).toEqual([]);
  expect(asked([settled, aFact('phone', '+331', { day: 5, url: 'https://acme.example/contact' })])).toEqual([]);
  const profile = judged(aFact('profiles', 'https://a.example/'), 'confirmed', 3);
  expect(asked([profile, aFact('profiles', 'https://b.example/', { day: 5 })])).toEqual([]);
});
