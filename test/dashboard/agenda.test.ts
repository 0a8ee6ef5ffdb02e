import { expect, test } from 'vitest';
import { byDeed, type Due, openAgenda } from '../../utils/dashboard/agenda.ts';
import { localDay } from '../../utils/domain/clock.ts';
import { mint } from '../../utils/domain/identifier.ts';

const account = mint();
const promise = (by: 'us' | 'them', text: string): Due => ({
  account,
  who: '',
  name: 'Acme',
  day: '2026-11-25',
  kind: 'commitments',
  record: {
    id: mint(),
    account,
    opportunity: null,
    by,
    text,
    due: '2026-11-25',
    contact: null,
    status: 'open',
    why: '',
    madeAt: '2026-11-20T10:00:00.000Z',
    settledAt: null,
  },
});

test('what waits is told by what is to be done', () => {
  const { ours, theirs, callbacks, ripe } = byDeed([promise('them', 'figures'), promise('us', 'example')]);
  expect([ours, theirs].map((list) => list.map(({ record }) => record.text))).toEqual([['example'], ['figures']]);
  expect([...callbacks, ...ripe]).toEqual([]);
});

test('today looks a week ahead, by the days of where one is', async () => {
  const asked: string[] = [];
  const now = new Date(2026, 10, 25, 23, 30).getTime();
  const agenda = openAgenda(
    async (until) => {
      asked.push(until);
      return [];
    },
    () => now,
  );
  await agenda.read();
  expect(localDay(now)).toBe('2026-11-25');
  expect(asked).toEqual(['2026-12-02']);
  expect(agenda.due.value).toEqual([]);
});
