import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../utils/domain/derive.ts';
import type { Event } from '../../utils/domain/event.ts';
import { movesIn } from '../../utils/domain/move.ts';
import { FAMILIES, SHAPES } from '../../utils/indicators/catalogue.ts';
import { type Counted, courseOf, listOf, numberOf } from '../../utils/indicators/count.ts';
import type { Indicator, Mark } from '../../utils/indicators/mark.ts';
import { marksOf } from '../../utils/indicators/marks.ts';
import { type Period, spansOf } from '../../utils/indicators/period.ts';
import { accounts, history, mergedHistory, stamped } from '../domain/histories.ts';
import { countedIn, NOW } from './history.ts';
import { indicators, START, spread, WEEK } from './spread.ts';

function marksIn(events: readonly Event[]): Mark[] {
  const all = spread(events);
  const records = fold(all);
  return records ? marksOf({ records, moves: movesIn(all) }, NOW) : [];
}

const instant = fc.integer({ min: START - WEEK, max: NOW + WEEK });
const period: fc.Arbitrary<Period> = fc
  .tuple(fc.option(instant), instant)
  .map(([from, to]) => ({ from: from === null ? null : Math.min(from, to), to: Math.max(from ?? to, to) }));

/** All figures that the page shows of an indicator. */
function figuresOf(counted: Counted, of: Indicator) {
  const { parts, main } = SHAPES[of];
  const rows = [null, ...new Set((counted.get(of) ?? []).flatMap(({ row }) => row ?? []))];
  return rows.flatMap((row) => ['', ...(main ? [main] : []), ...parts].map((part) => ({ of, row, part })));
}

test('each figure is the number of what it opens; parts are parts of the whole, and a course adds up to it', () => {
  fc.assert(
    fc.property(history, period, (events, during) => {
      const counted = countedIn([marksIn(events)], during);
      const { spans } = spansOf(during, START - WEEK);
      for (const of of indicators) {
        for (const figure of figuresOf(counted, of)) {
          const list = listOf(counted, figure);
          expect(list).toHaveLength(numberOf(counted, figure));
          expect(new Set(list.map(({ kind, id, row }) => `${kind} ${id} ${row}`)).size).toBe(list.length);
        }
        const all = numberOf(counted, { of });
        const steps = courseOf(counted, of, spans);
        const isWhole = SHAPES[of].today !== true && during.to > START - WEEK;
        if (isWhole) expect(steps.reduce((sum, { all }) => sum + all, 0)).toBe(all);
        for (const step of steps) expect(step.main).toBeLessThanOrEqual(step.all);
      }
    }),
  );
});

test('what is counted in two periods that follow each other is what is counted in both together', () => {
  const today = (of: Indicator) => SHAPES[of].today === true;
  const distinct: readonly Indicator[] = ['both-ways', 'several'];
  fc.assert(
    fc.property(history, fc.uniqueArray(instant, { minLength: 3, maxLength: 3 }), (events, cuts) => {
      const [from = 0, middle = 0, to = 0] = cuts.toSorted((a, b) => a - b);
      const marks = [marksIn(events)];
      const whole = countedIn(marks, { from, to });
      const [first, second] = [countedIn(marks, { from, to: middle }), countedIn(marks, { from: middle, to })];
      for (const of of indicators) {
        for (const figure of figuresOf(whole, of)) {
          const parts = numberOf(first, figure) + numberOf(second, figure);
          // An account that was in touch in both counts in each, and once in both.
          if (!today(of) && !distinct.includes(of)) expect(parts).toBe(numberOf(whole, figure));
        }
      }
    }),
  );
});

test('accounts that are made one are counted as one, nothing twice; parted, each has its own again', () => {
  const [one = '', other = '', third = ''] = accounts;
  const keysOf = (marks: readonly Mark[]) => marks.map(({ of, kind, id, row }) => `${of} ${kind} ${id} ${row}`).sort();
  const merge = stamped(third, 60, one, { type: 'accounts.merged', subject: {}, data: { other } });
  const undone = { type: 'accounts.unmerged', subject: {}, data: { other, merge: merge.id } };
  const parting = stamped(other, 61, one, undone);
  fc.assert(
    fc.property(mergedHistory, (events) => {
      const plain = events.filter(({ type }) => !type.endsWith('merged'));
      const ofOne = plain.filter(({ subject }) => subject.account === one);
      const ofOther = plain.filter(({ subject }) => subject.account === other);
      const together = marksIn([...ofOne, ...ofOther, merge]);
      expect(new Set(together.map(({ account }) => account)).size).toBeLessThanOrEqual(1);
      expect(new Set(keysOf(together)).size).toBe(together.length);
      if (ofOne.length > 0) expect(keysOf(marksIn([...ofOne, merge, parting]))).toEqual(keysOf(marksIn(ofOne)));
    }),
  );
});

test('every indicator is told once, in one family', () => {
  const told = Object.values(FAMILIES).flatMap((family) => Object.values(family).flat());
  expect(told.toSorted()).toEqual(indicators.toSorted());
});
