import { expect, test } from 'vitest';
import type { Command } from '../../utils/commands/command.ts';
import { exampleId } from '../domain/examples.ts';
import { ada, after, happens, history, met, own, project, subject } from './run.ts';

type Finish = Command & { do: 'finish-call' };
const known = history(
  met,
  { type: 'opportunity.opened', subject: { ...subject, opportunity: project }, data: aProject() },
  { type: 'touch.made', subject, data: { ...aTouch(), id: exampleId(60) } },
);
const call = {
  startedAt: '2026-11-25T09:15:00.000Z',
  minutes: 35,
  with: [ada],
  summary: 'They plan by hand and grow.',
  noNextStep: '',
};
const nextStep = { by: 'us', text: 'Show the planning', due: '2026-12-03' } as const;

function finish(change: Partial<Finish> = {}): Finish {
  return { do: 'finish-call', ...own, opportunity: project, direction: 'outgoing', call, nextStep, ...change };
}

test('a call becomes its summary, a touch and, where the next step is ours, a promise', () => {
  const { calls, touches, commitments } = after(finish(), known);
  expect(calls).toMatchObject([
    { ...call, nextStep: { text: 'Show the planning', due: '2026-12-03' }, opportunity: project },
  ]);
  expect(touches).toHaveLength(2);
  expect(touches).toContainEqual(
    expect.objectContaining({
      direction: 'outgoing',
      channel: 'call',
      minutes: 35,
      with: [ada],
      happenedAt: call.startedAt,
      opportunity: project,
    }),
  );
  expect(commitments).toMatchObject([{ ...nextStep, contact: ada, status: 'open', opportunity: project }]);
});

test('what they do next is no promise of ours', () => {
  expect(happens(finish({ nextStep: { ...nextStep, by: 'them' } }), known)).toEqual(['call.finished', 'touch.made']);
});

test('a promise that was noted during the call is not made twice', () => {
  const promised = [
    ...known,
    ...history({
      type: 'commitment.made',
      subject,
      data: { ...nextStep, id: exampleId(61), contact: null },
    }).map((event) => ({ ...event, id: exampleId(62) })),
  ];
  expect(happens(finish(), promised)).toEqual(['call.finished', 'touch.made']);
});

test('without a next step it says why there is none', () => {
  const none = finish({ nextStep: null });
  expect(happens(none, known)).toBe('no-next-step');
  const told = after({ ...none, call: { ...call, noNextStep: ' Budget closed until May ' } }, known);
  expect(told.calls).toMatchObject([{ nextStep: null, noNextStep: 'Budget closed until May' }]);
  expect(told.commitments).toEqual([]);
});

test('a call with strangers, about an unknown project, or still to come is refused', () => {
  expect(happens(finish({ call: { ...call, with: [exampleId(99)] } }), known)).toBe('unknown-contact');
  expect(happens(finish({ opportunity: exampleId(99) }), known)).toBe('unknown-opportunity');
  expect(happens(finish({ call: { ...call, startedAt: '2027-01-01T00:00:00.000Z' } }), known)).toBe('not-yet');
});

function aProject() {
  const stage = { stage: 'qualification', owner: 'sales' } as const;
  return { name: 'Fleet planning', origin: '', amount: null, goal: '', ...stage };
}

function aTouch() {
  const made = { direction: 'incoming', channel: 'email', minutes: null, origin: '', brought: '' } as const;
  return { ...made, with: [ada], happenedAt: '2026-11-20T09:00:00.000Z' };
}
