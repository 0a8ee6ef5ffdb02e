import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/domain/derive.ts';
import type { Event } from '../../utils/domain/event.ts';
import { accountIn, components, mergesIn } from '../../utils/domain/merge.ts';
import { accounts, mergedHistory } from './histories.ts';

describe('components', () => {
  const edge = (one: string, other: string) => ({ one, other });

  test('of what edges join, each goes by the smallest', () => {
    const found = components([edge('c', 'b'), edge('d', 'e'), edge('b', 'a')]);
    expect(Object.fromEntries(found)).toEqual({ a: 'a', b: 'a', c: 'a', d: 'd', e: 'd' });
  });

  test('do not depend on the order of the edges, nor on their direction', () => {
    const letter = fc.constantFrom(...'abcdefg');
    const edges = fc.array(fc.tuple(letter, letter), { maxLength: 12 });
    const orders = edges.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(orders, ([all, shuffled]) => {
        const turned = shuffled.map(([one, other]) => edge(other, one));
        const sorted = (found: Map<string, string>) => [...found].sort();
        expect(sorted(components(turned))).toEqual(sorted(components(all.map(([one, other]) => edge(one, other)))));
      }),
    );
  });
});

/** The events of each component, by the id that it goes by. */
function byComponent(events: readonly Event[]): Map<string, Event[]> {
  const merges = mergesIn(events);
  return Map.groupBy(events, ({ subject }) => accountIn(merges, subject.account));
}

test('merged accounts have the records of all of their events, in whatever order these arrive', () => {
  const arrivals = mergedHistory.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(arrivals, ([events, shuffled]) => {
      const other = byComponent(shuffled);
      for (const [id, those] of byComponent(events)) {
        const records = fold(those);
        expect(records?.account.id).toBe(id);
        expect(fold(other.get(id) ?? [])).toEqual(records);
      }
    }),
  );
});

test('every record of merged accounts goes by the one account', () => {
  fc.assert(
    fc.property(mergedHistory, (events) => {
      for (const [id, those] of byComponent(events)) {
        const { account: _, ...parts } = fold(those) ?? { account: null };
        for (const record of Object.values(parts).flat()) expect(record.account).toBe(id);
      }
    }),
  );
});

test('once a merge is undone, each account is what it would be without it', () => {
  const [one = '', other = ''] = accounts;
  const base = {
    version: 1,
    at: '2026-02-01T00:00:00.000Z-000000',
    author: { id: one, name: 'Ada', device: 'test' },
    command: one,
    subject: { account: one },
  } as const;
  const merge = '01900000-0000-7000-8000-0000000000ff';
  fc.assert(
    fc.property(mergedHistory, (events) => {
      const mine = events.filter(({ subject, type }) => subject.account === one && !type.startsWith('accounts.'));
      const merged: Event = { ...base, id: merge, type: 'accounts.merged', data: { other } };
      const undone: Event = {
        ...base,
        id: merge.replace('ff', 'fe'),
        type: 'accounts.unmerged',
        data: { merge, other },
      };
      const before = fold(mine);
      const after = fold([...mine, merged, undone]);
      if (before && after)
        expect({ ...after, account: { ...after.account, newest: before.account.newest } }).toEqual(before);
    }),
  );
});

test('a contact merged with another is one person, by the smaller id, with the facts of both', () => {
  fc.assert(
    fc.property(mergedHistory, (events) => {
      for (const [, those] of byComponent(events)) {
        const records = fold(those);
        const found = components(records?.account.merges.filter(({ of }) => of === 'contacts') ?? []);
        for (const { id } of records?.contacts ?? []) expect(found.get(id) ?? id).toBe(id);
      }
    }),
  );
});
