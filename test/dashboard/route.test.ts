import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf, type Route, routeOf } from '../../utils/dashboard/route.ts';

const ACCOUNT = '019abcde-0000-7000-8000-000000000001';

const asked = fc.string({ maxLength: 40 });
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ page: 'today' }, { page: 'exchange' }, { page: 'account', account: ACCOUNT }),
  fc.record({
    page: fc.constant('accounts' as const),
    query: fc.record(
      {
        words: asked,
        stage: asked,
        owner: asked,
        origin: asked,
        signal: asked,
        need: asked,
        touched: asked,
      },
      { noNullPrototype: true },
    ),
  }),
);

test('an address leads back to the place that it was made of', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      expect({ ...routeOf(hashOf(route)) }).toEqual({ ...route });
    }),
  );
});

test.each(['', '#', '#/', '#/nowhere', '#/accounts/not-an-id', '#/accounts?other=1'])(
  '“%s” is the list of accounts',
  (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'accounts', query: EVERYTHING });
  },
);
