import { expect, test } from 'vitest';
import type { Command } from '../../utils/commands/command.ts';
import { exampleId } from '../domain/examples.ts';
import { ada, after, happens, history, met, own, subject } from './run.ts';

type Touch = (Command & { do: 'add-touch' })['touch'];
const known = history(met);
const words = { by: 'us', text: 'Send the template', due: '2026-11-28', contact: ada } as const;
const make = { do: 'make-commitment', ...own, opportunity: null, promise: words } as const;
const commitment = exampleId(60);
const promised = history(met, { type: 'commitment.made', subject, data: { ...words, id: commitment } });

test('a promise is made, kept or missed', () => {
  expect(after(make, known).commitments).toMatchObject([{ ...words, status: 'open', settledAt: null }]);
  expect(after({ do: 'keep-commitment', ...own, commitment }, promised).commitments).toMatchObject([
    { status: 'kept' },
  ]);
  const missed = after({ do: 'miss-commitment', ...own, commitment, why: 'Ill' }, promised);
  expect(missed.commitments).toMatchObject([{ status: 'missed', why: 'Ill' }]);
});

test('what nobody promised, or is settled so already, is refused', () => {
  expect(happens({ do: 'keep-commitment', ...own, commitment: exampleId(99) }, promised)).toBe('unknown-commitment');
  const kept = history(
    { type: 'commitment.made', subject, data: { ...words, id: commitment } },
    { type: 'commitment.kept', subject, data: { id: commitment } },
  );
  expect(happens({ do: 'keep-commitment', ...own, commitment }, kept)).toBe('already-so');
  expect(happens({ ...make, promise: { ...words, contact: exampleId(99) } }, known)).toBe('unknown-contact');
  expect(happens({ ...make, opportunity: exampleId(99) }, known)).toBe('unknown-opportunity');
});

test('a touch is noted once it was made, with people who are known', () => {
  const touch: Touch = {
    direction: 'outgoing',
    channel: 'call',
    minutes: 20,
    origin: '',
    brought: 'How two like them plan',
    with: [ada],
    happenedAt: '2026-11-24T14:00:00.000Z',
  };
  const add = (change: Partial<Touch> = {}): Command => ({
    do: 'add-touch',
    ...own,
    opportunity: null,
    touch: { ...touch, ...change },
  });
  expect(after(add(), known).touches).toMatchObject([touch]);
  expect(happens(add({ happenedAt: '2027-01-01T00:00:00.000Z' }), known)).toBe('not-yet');
  expect(happens(add({ with: [exampleId(99)] }), known)).toBe('unknown-contact');
});

test('a note is what is written, and nothing is none', () => {
  expect(after({ do: 'write-note', ...own, text: ' Met at the fair. ' }, known).notes).toMatchObject([
    { text: 'Met at the fair.' },
  ]);
  expect(happens({ do: 'write-note', ...own, text: ' \n' }, known)).toBe('nothing-written');
});
