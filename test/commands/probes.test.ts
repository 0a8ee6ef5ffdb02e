import { expect, test } from 'vitest';
import { exampleId } from '../domain/examples.ts';
import { ada, after, happens, history, met, own, subject } from './run.ts';

const known = history(met);
const probe = { name: 'Monday check', stake: 'Time lost', place: 'Their fair', url: null };
const response = { probe: exampleId(60), name: 'Monday check', contact: ada, said: 'Call me' };
const answer = { do: 'answer-probe', ...own, response, callback: null } as const;
const answered = { type: 'probe.answered', subject, data: { ...response, id: exampleId(61) } } as const;
const request = { contact: ada, about: 'The check', due: '2026-11-26', response: exampleId(61) };
const requested = { type: 'callback.requested', subject, data: { ...request, id: exampleId(62) } } as const;
const done = { do: 'callback-done', ...own, callback: { id: exampleId(62), note: 'Meeting on Friday' } } as const;

test('a probe is placed, and answered wherever it was placed', () => {
  expect(after({ do: 'place-probe', ...own, probe }, known).probes).toMatchObject([probe]);
  expect(after({ ...answer, response }, known).responses).toMatchObject([response]);
  const stranger = { ...response, contact: exampleId(99) };
  expect(happens({ ...answer, response: stranger }, known)).toBe('unknown-contact');
});

test('whoever answers a probe may ask to be called along with it', () => {
  const { responses, callbacks } = after({ ...answer, callback: { about: 'The check', due: '2026-11-26' } }, known);
  expect(callbacks).toMatchObject([
    { contact: ada, about: 'The check', due: '2026-11-26', response: responses[0]?.id, status: 'open' },
  ]);
});

test('a call back is asked for, and done', () => {
  const asked = { do: 'request-callback', ...own, callback: request } as const;
  expect(after(asked, history(met, answered)).callbacks).toMatchObject([{ ...request, status: 'open' }]);
  expect(happens(asked, known)).toBe('unknown-response');
  expect(happens({ ...asked, callback: { ...request, contact: exampleId(99) } }, known)).toBe('unknown-contact');

  const waiting = history(met, answered, requested);
  expect(after(done, waiting).callbacks).toMatchObject([{ status: 'done', note: 'Meeting on Friday' }]);
  expect(happens(done, known)).toBe('unknown-callback');
  const over = history(met, answered, requested, { type: 'callback.done', subject, data: done.callback });
  expect(happens(done, over)).toBe('already-so');
});
