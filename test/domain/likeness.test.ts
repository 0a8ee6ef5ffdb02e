import { expect, test } from 'vitest';
import type { AccountFact, ContactFact } from '../../utils/domain/fact.ts';
import { likeKeys, likeness } from '../../utils/domain/likeness.ts';
import { aContact, aFact, recordsOf } from './facts.ts';

const keysOf = (facts: AccountFact[], people: ContactFact[] = []) => likeKeys(recordsOf(facts, [aContact(people)]));

test('an account is found by its exact keys, and by all that another may share with it', () => {
  const facts = [
    aFact('name', 'Kestrel Ltd.'),
    aFact('legalName', 'Kestrel Holdings Limited'),
    aFact('domain', 'kestrel.example'),
    aFact('registration.vat', 'GB123456789'),
    aFact('email', 'Hello@kestrel.example'),
    aFact('phone', '+44 20 7946 0000'),
    aFact('profiles', 'https://social.example/Kestrel/'),
  ];
  const people = [aFact('email', 'ada@kestrel.example'), aFact('name', 'Ada Brook')];
  expect(keysOf(facts, people)).toEqual([
    'domain:kestrel.example',
    'vat:GB123456789',
    'like-email:hello@kestrel.example',
    'like-email:ada@kestrel.example',
    'like-profile:https://social.example/kestrel',
    'like-phone:442079460000',
    'like-name:kestrel',
  ]);
});

test('the surest reason is given', () => {
  const one = keysOf([
    aFact('name', 'Kestrel Ltd.'),
    aFact('phone', '+442079460000'),
    aFact('domain', 'kestrel.example'),
  ]);
  const reason = (facts: AccountFact[]) => likeness(keysOf(facts), one);
  const name = aFact('name', 'KESTREL PLC');
  const phone = aFact('phone', '+44 2079 460000');
  expect(reason([name])).toEqual({ by: 'name', value: 'kestrel' });
  expect(reason([name, phone])).toEqual({ by: 'phone', value: '442079460000' });
  expect(reason([name, phone, aFact('domain', 'kestrel.example')])).toEqual({ by: 'domain', value: 'kestrel.example' });
  expect(reason([aFact('name', 'Kestrels')])).toBeNull();
});

test('a name of two letters, a rejected value and a person’s name prove no likeness', () => {
  const rejected = {
    ...aFact('name', 'Kestrel'),
    verdict: { is: 'rejected', at: '2026-01-02T00:00:00.000Z', by: 'Sam' },
  } as const;
  expect(keysOf([aFact('name', 'Ox'), rejected], [aFact('name', 'Ada Brook')])).toEqual([]);
});
