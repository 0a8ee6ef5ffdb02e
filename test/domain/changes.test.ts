import { expect, test } from 'vitest';
import { changedSince } from '../../utils/domain/changes.ts';
import type { AccountFact, Verdict } from '../../utils/domain/fact.ts';
import { aContact, aFact, january, recordsOf } from './facts.ts';

function changesOf(facts: AccountFact[], date = january(5)) {
  return changedSince(recordsOf(facts), date).facts.map(({ is, before, now }) => [is, before?.value, now?.value]);
}

test('a value that came, one that took another’s place, one that left', () => {
  expect(changesOf([aFact('phone', '+331', { day: 6 })])).toEqual([['new', undefined, '+331']]);
  expect(changesOf([aFact('name', 'Acme'), aFact('name', 'Acme Group', { day: 6 })])).toEqual([
    ['changed', 'Acme', 'Acme Group'],
  ]);
  expect(changesOf([{ ...aFact('phone', '+331'), goneSince: january(6) }])).toEqual([['gone', '+331', undefined]]);
});

test('what was known, or was gone, by then is no change', () => {
  const known = [aFact('name', 'Acme'), { ...aFact('phone', '+331'), goneSince: january(3) }];
  expect(changesOf(known)).toEqual([]);
  const seenElsewhere = aFact('name', 'Acme', { day: 6, url: 'https://acme.example/contact' });
  expect(changesOf([...known, seenElsewhere])).toEqual([]);
});

test('of a field that has many values, each comes and goes by itself', () => {
  const facts = [
    { ...aFact('profiles', 'https://a.example/'), goneSince: january(6) },
    aFact('profiles', 'https://b.example/'),
    aFact('profiles', 'https://c.example/', { day: 6 }),
  ];
  expect(changesOf(facts)).toEqual([
    ['gone', 'https://a.example/', undefined],
    ['new', undefined, 'https://c.example/'],
  ]);
});

test('a correction since then is a change; what a person said is not gone with its page', () => {
  const verdict = (is: Verdict['is'], day: number) => ({ verdict: { is, at: january(day), by: 'Sam' } }) as const;
  const rejected = { ...aFact('name', 'Acme', { day: 4 }), ...verdict('rejected', 6) };
  expect(changesOf([aFact('name', 'Acne'), rejected])).toEqual([['changed', 'Acme', 'Acne']]);
  expect(changesOf([{ ...aFact('phone', '+331'), ...verdict('confirmed', 2), goneSince: january(6) }])).toEqual([]);
});

test('people met, people who left, a new role, new signals', () => {
  const role = aContact([aFact('jobTitle', 'Head of sales'), aFact('jobTitle', 'CEO', { day: 6 })], {
    addedAt: january(2),
  });
  const newcomer = aContact([aFact('name', 'Ada Brook', { day: 6 })], { id: 'new', addedAt: january(6) });
  const leaver = aContact([], { id: 'left', leftOn: '2026-01-06' });
  const changes = changedSince(recordsOf([], [role, newcomer, leaver]), january(5));
  expect(changes.facts.map(({ contact, now }) => [contact, now?.value])).toEqual([[role.id, 'CEO']]);
  expect(changes.met).toEqual([newcomer]);
  expect(changes.left).toEqual([leaver]);
});
