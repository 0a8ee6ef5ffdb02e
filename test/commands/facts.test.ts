import { expect, test } from 'vitest';
import type { Command } from '../../utils/commands/command.ts';
import { nameOf, ranked } from '../../utils/domain/best.ts';
import type { Happened } from '../../utils/domain/gesture.ts';
import { exampleId } from '../domain/examples.ts';
import { ada, after, happens, history, met, own, subject } from './run.ts';

const named = (value: string, n = 50): Happened => ({
  type: 'account.described',
  subject,
  data: { facts: [{ id: exampleId(n), field: 'name', value, method: 'imported', confidence: 0.9 }] },
});
const known = history(named('Acne'), met);
const about = { ...own, contact: null, field: 'name', value: 'Acne' } as const;

test('a correction rejects the named value and shows the right one, whatever is read later', () => {
  const correct: Command = { do: 'correct-fact', ...about, correct: ' Acme ' };
  const { account } = after(correct, known);
  expect(nameOf(account.facts)).toBe('Acme');
  expect(ranked(account.facts, 'name', null).map(({ value }) => value)).toEqual(['Acme']);
  expect(account.keys).toEqual(['name:acme']);
});

test('a rejected value shows no more, and can be confirmed again', () => {
  const reject: Command = { do: 'reject-fact', ...about };
  expect(nameOf(after(reject, known).account.facts)).toBe('');
  const rejected = history(named('Acne'), { type: 'fact.rejected', subject, data: { field: 'name', value: 'Acne' } });
  expect(happens(reject, rejected)).toBe('already-so');
  expect(nameOf(after({ do: 'confirm-fact', ...about }, rejected).account.facts)).toBe('Acne');
});

test('a contact’s value is judged as the account’s is', () => {
  const correct: Command = { ...about, do: 'correct-fact', contact: ada, value: 'Ada Brook', correct: 'Ada Brooks' };
  const [contact] = after(correct, known).contacts;
  expect(ranked(contact?.facts ?? [], 'name', null).map(({ value }) => value)).toEqual(['Ada Brooks']);
});

test('a value that is not known, or would not change, is refused', () => {
  expect(happens({ do: 'confirm-fact', ...about, value: 'Other' }, known)).toBe('unknown-fact');
  expect(happens({ do: 'reject-fact', ...about, contact: exampleId(77) }, known)).toBe('unknown-contact');
  expect(happens({ do: 'correct-fact', ...about, correct: 'Acne' }, known)).toBe('already-so');
  expect(happens({ do: 'correct-fact', ...about, correct: '  ' }, known)).toBe('nothing-written');
});
