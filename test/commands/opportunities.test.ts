import { expect, test } from 'vitest';
import type { Command } from '../../utils/commands/command.ts';
import { exampleId } from '../domain/examples.ts';
import { account, after, happens, history, met, own, project } from './run.ts';

const amount = { value: 12_000, currency: 'EUR' };
const described = { name: 'Fleet planning', origin: 'probe', amount, goal: '', stage: 'detection' } as const;
const subject = { account, opportunity: project };
const known = history({ type: 'opportunity.opened', subject, data: { ...described, owner: 'marketing' } });
const onProject = { ...own, opportunity: project };
const close = (ending: (Command & { do: 'close-opportunity' })['ending']): Command => ({
  do: 'close-opportunity',
  ...onProject,
  ending,
});

test('a project is opened at a stage, in the hands of whom it belongs to', () => {
  const [opened] = after({ do: 'open-opportunity', ...own, project: described }, history(met)).opportunities;
  expect(opened).toMatchObject({ ...described, owner: 'marketing', outcome: null, closedAt: null });
});

test('it changes in what is said, and in nothing else', () => {
  const [changed] = after({ do: 'change-opportunity', ...onProject, changes: { amount: null } }, known).opportunities;
  expect(changed).toMatchObject({ ...described, amount: null });
});

test('moving it gives it to the side that owns the stage; a closed one lives again', () => {
  const move = { do: 'move-stage', ...onProject, stage: 'qualification' } as const;
  expect(after(move, known).opportunities[0]).toMatchObject({ stage: 'qualification', owner: 'sales' });
  expect(happens({ ...move, stage: 'detection' }, known)).toBe('already-so');
  const lost = [
    ...known,
    ...history(met, { type: 'opportunity.closed', subject, data: { outcome: 'lost', why: '' } }).slice(1),
  ];
  expect(after({ ...move, stage: 'detection' }, lost).opportunities[0]).toMatchObject({
    outcome: null,
    closedAt: null,
  });
});

test('it is signed, or lost, or ripens until a day', () => {
  expect(after(close({ outcome: 'signed', why: '' }), known).opportunities[0]).toMatchObject({ outcome: 'signed' });
  const ripe = after(close({ outcome: 'maturing', until: '2027-03-01', why: 'Budget' }), known).opportunities[0];
  expect(ripe).toMatchObject({ outcome: null, maturingUntil: '2027-03-01', why: 'Budget' });
});

test('a project that is not known is refused', () => {
  const move: Command = { do: 'move-stage', ...own, opportunity: exampleId(99), stage: 'closing' };
  expect(happens(move, known)).toBe('unknown-opportunity');
});
