import { expect, test } from 'vitest';
import { exampleId } from '../domain/examples.ts';
import { account, after, happens, history, own, project } from './run.ts';

const subject = { account, opportunity: project };
const described = { name: 'Fleet planning', origin: 'probe', amount: null, goal: '', stage: 'detection' } as const;
const opened = { type: 'opportunity.opened', subject, data: { ...described, owner: 'marketing' } } as const;
const known = history(opened);
const handoff = exampleId(60);
const offered = { type: 'handoff.offered', subject, data: { id: handoff, to: 'sales', brief: 'Mondays' } } as const;
const waiting = history(opened, offered);
const offer = { do: 'offer-handoff', ...own, opportunity: project, offer: { to: 'sales', brief: 'Mondays' } } as const;
const accept = { do: 'accept-handoff', ...own, handoff: { id: handoff } } as const;
const giveBack = { do: 'return-handoff', ...own, handoff: { id: handoff, why: 'Nobody decides' } } as const;

test('a project is offered to the other side, with what that side needs to know', () => {
  expect(after(offer, known).handoffs).toMatchObject([
    { to: 'sales', brief: 'Mondays', status: 'offered', opportunity: project },
  ]);
});

test('once accepted it is theirs; returned, it stays and says why', () => {
  const accepted = after(accept, waiting);
  expect(accepted.handoffs).toMatchObject([{ status: 'accepted' }]);
  expect(accepted.opportunities).toMatchObject([{ owner: 'sales' }]);
  expect(accepted.opportunities).toMatchObject([{ stage: 'qualification' }]);
  const returned = after(giveBack, waiting);
  expect(returned.handoffs).toMatchObject([{ status: 'returned', why: 'Nobody decides' }]);
  expect(returned.opportunities).toMatchObject([{ owner: 'marketing' }]);
});

test('what is unknown, offered already or answered already is refused', () => {
  expect(happens({ ...offer, opportunity: exampleId(99) }, known)).toBe('unknown-opportunity');
  expect(happens({ ...offer, offer: { to: 'marketing', brief: '' } }, known)).toBe('already-so');
  expect(happens(offer, waiting)).toBe('already-so');
  expect(happens({ ...accept, handoff: { id: exampleId(99) } }, waiting)).toBe('unknown-handoff');
  const answered = history(opened, offered, { type: 'handoff.accepted', subject, data: { id: handoff } });
  expect(happens(accept, answered)).toBe('already-so');
  expect(happens(giveBack, answered)).toBe('already-so');
});

test('who accepts goes on at a stage of theirs, unless it is at one already or over', () => {
  expect(happens(accept, waiting)).toEqual(['stage.moved', 'handoff.accepted']);
  const negotiated = { ...opened, data: { ...opened.data, stage: 'negotiation' } } as const;
  expect(happens(accept, history(negotiated, offered))).toEqual(['handoff.accepted']);
  const lost = { type: 'opportunity.closed', subject, data: { outcome: 'lost', why: '' } } as const;
  expect(happens(accept, history(opened, offered, lost))).toEqual(['handoff.accepted']);
});
