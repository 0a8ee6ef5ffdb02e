import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive, fold } from '../../utils/domain/derive.ts';
import { event, orderOf } from '../../utils/domain/event.ts';
import { z } from '../../utils/domain/zod.ts';
import { history } from './histories.ts';

test('the records of a history do not depend on the order in which its events arrive', () => {
  const shuffled = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, ([events, other]) => {
      expect(fold(other)).toEqual(fold(events));
    }),
  );
});

test('an event that comes twice counts once', () => {
  fc.assert(
    fc.property(history, (events) => {
      expect(fold([...events, ...events])).toEqual(fold(events));
    }),
  );
});

test('applying the newest event on top gives what folding all of them gives', () => {
  fc.assert(
    fc.property(history, (events) => {
      const inOrder = events.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
      const last = inOrder.pop();
      if (last) expect(derive(fold(inOrder), last)).toEqual(fold(events));
    }),
  );
});

test('deriving changes nothing of the records it starts from', () => {
  fc.assert(
    fc.property(history, history, (before, after) => {
      const records = fold(before);
      const copy = structuredClone(records);
      for (const one of after) derive(records, one);
      expect(records).toEqual(copy);
    }),
  );
});

test('the events that the laws are tried with are events', () => {
  fc.assert(fc.property(history, (events) => events.every((one) => z.safeParse(event, one).success)));
});

test('the same value, seen again in the same place, is the same fact with its first date', () => {
  fc.assert(
    fc.property(history, (events) => {
      const facts = fold(events)?.account.facts ?? [];
      const marks = facts.map(({ field, value, source }) => `${field}|${value}|${source.method}|${source.url}`);
      expect(new Set(marks).size).toBe(marks.length);
    }),
  );
});
