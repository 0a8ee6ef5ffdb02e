import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, routeOf } from '../../utils/dashboard/route.ts';
import { type Asked, askedIn, daysOf, namedIn } from '../../utils/indicators/asked.ts';
import { CHOICES, periodOf } from '../../utils/indicators/period.ts';
import { NOW } from './history.ts';

const text = fc.string({ maxLength: 20 });
const figure = fc.record(
  { of: fc.constantFrom('origins', 'effort' as const), row: fc.option(text), part: fc.constantFrom('', 'project') },
  { noNullPrototype: true },
);
const asked: fc.Arbitrary<Asked> = fc.record(
  {
    chosen: fc.oneof(
      fc
        .constantFrom(...CHOICES.filter((choice) => choice !== 'dates'))
        .map((choice) => ({ choice, from: '', to: '' })),
      fc.record({ choice: fc.constant('dates' as const), from: text, to: text }, { noNullPrototype: true }),
    ),
    figure: fc.option(figure),
  },
  { noNullPrototype: true },
);

test('an address asks for what it was made of, whatever an origin is called', () => {
  fc.assert(
    fc.property(asked, (one) => {
      const route = routeOf(hashOf({ page: 'indicators', asked: namedIn(one) }));
      expect(route.page === 'indicators' && askedIn(route.asked)).toEqual(one);
    }),
  );
});

test('what an address does not know it leaves out', () => {
  expect(askedIn({ period: 'aeon', of: 'toString', row: 'x', part: 'valueOf' })).toEqual({
    chosen: { choice: 'quarter', from: '', to: '' },
    figure: null,
  });
  expect(askedIn({ of: 'stages', row: 'constructor', part: 'valueOf' }).figure).toEqual({
    of: 'stages',
    row: 'constructor',
    part: '',
  });
});

test('a stretch is chosen by its first and last day', () => {
  const month = { from: new Date(2026, 10, 1).getTime(), to: new Date(2026, 11, 1).getTime() };
  expect(daysOf(month)).toEqual({ choice: 'dates', from: '2026-11-01', to: '2026-11-30' });
  expect(periodOf(daysOf(month), NOW)).toEqual(month);
});
