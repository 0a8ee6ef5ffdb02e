import { expect, test } from 'vitest';
import { daysOf, type Kept, momentsOf } from '../../utils/dashboard/moments.ts';
import { mint } from '../../utils/domain/identifier.ts';

const author = { id: mint(), name: 'Ada', device: 'test' };
const account = mint();

const envelope = (command: string, at: string) => ({
  id: mint(),
  version: 1 as const,
  at: `${at}.000Z-000000`,
  author,
  subject: { account },
  command,
});
const note = (command: string, at: string): Kept => ({
  is: 'known',
  event: { ...envelope(command, at), version: 2, type: 'note.written', data: { id: command, text: at } },
});
const textsOf = (events: readonly Kept[]) => events.map(({ event }) => ('data' in event ? event.data : null));

test('what one gesture made stands together, in its order', () => {
  const [one, other] = [mint(), mint()];
  const moments = momentsOf([
    note(other, '2026-11-25T10:00:02'),
    note(one, '2026-11-24T10:00:01'),
    note(one, '2026-11-24T10:00:00'),
  ]);
  expect(moments.map(({ id }) => id)).toEqual([other, one]);
  expect(textsOf(moments[1]?.events ?? [])).toEqual([
    { id: one, text: '2026-11-24T10:00:00' },
    { id: one, text: '2026-11-24T10:00:01' },
  ]);
  expect(moments[1]?.at).toBe(Date.UTC(2026, 10, 24, 10, 0, 1));
});

test('days follow each other, the newest first', () => {
  const days = daysOf(
    momentsOf(['2026-11-25T12:30', '2026-11-25T12:00', '2026-11-23T12:00'].map((at) => note(mint(), `${at}:00`))),
  );
  expect(days.map(({ moments }) => moments.length)).toEqual([2, 1]);
});

test('a moment is of every topic that its events have; what is not known to this version of none', () => {
  const command = mint();
  const saved: Kept = {
    is: 'known',
    event: { ...envelope(command, '2026-11-25T10:00:00'), type: 'prospect.saved', data: {} },
  };
  const later: Kept = {
    is: 'unknown',
    event: { ...envelope(mint(), '2026-11-26T10:00:00'), type: 'weather.changed', data: {} },
  };
  const moments = momentsOf([later, saved, note(command, '2026-11-25T10:00:00')]);
  expect(moments.map(({ topics }) => [...topics])).toEqual([[], ['discovery', 'crm']]);
});
