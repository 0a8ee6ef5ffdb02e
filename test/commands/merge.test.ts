import { expect, test } from 'vitest';
import type { Command } from '../../utils/commands/command.ts';
import { nameOf, personOf } from '../../utils/domain/best.ts';
import { fold } from '../../utils/domain/derive.ts';
import type { Happened } from '../../utils/domain/gesture.ts';
import { exampleId } from '../domain/examples.ts';
import { account, ada, after, happens, history, met, own, run, subject } from './run.ts';

const other = exampleId(4);
const named = (account: string, value: string, n: number): Happened => ({
  type: 'account.described',
  subject: { account },
  data: { facts: [{ id: exampleId(n), field: 'name', value, method: 'imported', confidence: 0.9 }] },
});
const both = history(named(account, 'Acme', 50), named(other, 'Acme Group', 51));
const ours = both.filter((one) => one.subject.account === account);
const theirs = both.filter((one) => one.subject.account === other);
const merge: Command & { do: 'merge-accounts' } = {
  do: 'merge-accounts',
  ...own,
  other,
  choices: [{ field: 'name', value: 'Acme Group' }],
};

/** All events after the merge; the merging side decides by its own records. */
function merged() {
  const outcome = run(merge, ours);
  if ('refusal' in outcome) throw new Error(outcome.refusal);
  return [...both, ...outcome.events];
}

test('two accounts become one, with the values that were chosen', () => {
  const records = fold(merged());
  expect(records?.account.id).toBe(account);
  expect(nameOf(records?.account.facts ?? [])).toBe('Acme Group');
  expect(records?.account.merges).toHaveLength(1);
});

test('they are parted again, each with its own, and not suggested any more', () => {
  const events = merged();
  const [edge] = fold(events)?.account.merges ?? [];
  const outcome = run({ do: 'unmerge-accounts', ...own, merge: edge?.id ?? '' }, events);
  if ('refusal' in outcome) throw new Error(outcome.refusal);
  const all = [...events, ...outcome.events];
  const apart = fold(all.filter((one) => one.subject.account === account));
  expect(nameOf(apart?.account.facts ?? [])).toBe('Acme');
  expect(apart?.account.apart).toEqual([other]);
  expect(apart?.account.merges).toEqual([]);
  expect(nameOf(fold(all.filter((one) => one.subject.account === other))?.account.facts ?? [])).toBe('Acme Group');
});

test('what is one already, or was never merged, is refused', () => {
  expect(happens(merge, merged())).toBe('already-so');
  expect(happens({ ...merge, other: account }, ours)).toBe('already-so');
  expect(happens({ do: 'unmerge-accounts', ...own, merge: exampleId(99) }, theirs)).toBe('unknown-merge');
});

test('accounts told apart are remembered as such, once', () => {
  const tell = { do: 'tell-apart', ...own, other } as const;
  expect(after(tell, ours).account.apart).toEqual([other]);
  expect(happens(tell, history({ type: 'accounts.told-apart', subject, data: { other } }))).toBe('already-so');
});

test('two contacts become one person and are parted again', () => {
  const twin = exampleId(5);
  const facts = [{ id: exampleId(52), field: 'name', value: 'A. Brook', method: 'text', confidence: 0.9 } as const];
  const before = history(met, { type: 'contact.added', subject: { account, contact: twin }, data: { facts } });
  const chosen: Command & { do: 'merge-contacts' } = {
    do: 'merge-contacts',
    ...own,
    contact: twin,
    other: ada,
    choices: [{ field: 'name', value: 'A. Brook' }],
  };
  const records = after(chosen, before);
  expect(records.contacts.map(({ id, facts }) => [id, personOf(facts, null)])).toEqual([[ada, 'A. Brook']]);
  const outcome = run(chosen, before);
  const events = 'events' in outcome ? [...before, ...outcome.events] : [];
  expect(happens(chosen, events)).toBe('already-so');
  expect(happens({ ...chosen, other: exampleId(99) }, before)).toBe('unknown-contact');
  const [edge] = records.account.merges;
  expect(happens({ do: 'unmerge-contacts', ...own, merge: edge?.id ?? '' }, events)).toEqual(['contacts.unmerged']);
});
