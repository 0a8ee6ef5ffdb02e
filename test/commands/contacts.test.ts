import { expect, test } from 'vitest';
import { exampleId } from '../domain/examples.ts';
import { account, ada, after, happens, history, met, own, run } from './run.ts';

const known = history(met);
const typed = { do: 'add-contact', ...own, name: '', jobTitle: '', email: '', phone: '' } as const;
const onAda = { ...own, contact: ada };

test('a contact is added by hand, each value typed by the rep', () => {
  const records = after({ ...typed, name: 'Bo Lind', email: 'bo@acme.example' }, known);
  const [, bo] = records.contacts;
  expect(bo?.facts.map(({ field, value, source }) => [field, value, source.method])).toEqual([
    ['name', 'Bo Lind', 'typed'],
    ['email', 'bo@acme.example', 'typed'],
  ]);
});

test('someone who is known already is told more of, not added again', () => {
  const records = after({ ...typed, name: 'ada brook', jobTitle: 'CEO' }, known);
  expect(records.contacts).toHaveLength(1);
  expect(happens({ ...typed, name: 'ada brook', jobTitle: 'CEO' }, known)).toEqual(['contact.changed']);
});

test('a contact without a name or an e-mail, or with one that is none, is refused', () => {
  expect(happens({ ...typed, jobTitle: 'CEO' }, known)).toBe('no-name-nor-email');
  expect(happens({ ...typed, name: 'Bo', email: 'bo' }, known)).toBe('not-an-email');
});

test('what a person is told and asks for is kept with its day', () => {
  const on = '2026-11-25';
  expect(after({ do: 'contact-informed', ...onAda, channel: 'email', on }, known).contacts[0]?.informedOn).toBe(on);
  expect(after({ do: 'contact-objected', ...onAda, channel: 'call', on }, known).contacts[0]?.objectedOn).toBe(on);
  expect(after({ do: 'contact-left', ...onAda, on: null, why: '' }, known).contacts[0]?.leftOn).toBe(on);
  expect(happens({ do: 'erase-contact', ...onAda, contact: exampleId(99) }, known)).toBe('unknown-contact');
});

test('an erasure names every id that the person, or the account, went by', () => {
  const [twin, other] = [exampleId(5), exampleId(6)];
  const merged = history(
    met,
    { type: 'contacts.merged', subject: { account, contact: twin }, data: { other: ada } },
    { type: 'accounts.merged', subject: { account }, data: { other } },
  );
  const subjects = (asked: Parameters<typeof run>[0]) => {
    const outcome = run(asked, merged);
    return 'events' in outcome ? outcome.events.map(({ subject }) => subject) : outcome.refusal;
  };
  expect(subjects({ do: 'erase-contact', ...onAda })).toEqual([
    { account, contact: ada },
    { account, contact: twin },
    { account: other, contact: ada },
    { account: other, contact: twin },
  ]);
  expect(subjects({ do: 'erase-account', ...own })).toEqual([{ account }, { account: other }]);
});

test('that somebody left is taken back, once', () => {
  const left = { type: 'contact.left', subject: { account, contact: ada }, data: { on: null, why: '' } } as const;
  const back = { do: 'contact-returned', ...onAda } as const;
  expect(after(back, history(met, left)).contacts[0]?.leftOn).toBeNull();
  expect(happens(back, history(met))).toBe('already-so');
});
