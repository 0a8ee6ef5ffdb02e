import { type Id, id } from '../domain/identifier.ts';
import { z } from '../domain/zod.ts';
import { EVERYTHING, type Query } from './query.ts';

/** Where on the dashboard one is; the part of its address after `#`. */
export type Route =
  | { page: 'today' }
  | { page: 'accounts'; query: Query }
  | { page: 'account'; account: Id }
  | { page: 'board' }
  | { page: 'probes' }
  /** What is asked of the indicators, by name. */
  | { page: 'indicators'; asked: Readonly<Record<string, string>> }
  | { page: 'outbox' }
  | { page: 'exchange' };

/** The place that an address names; the list of accounts where it names none. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [page, account] = path.split('/', 2);
  if (page === 'today' || page === 'board' || page === 'probes' || page === 'outbox') return { page };
  if (page === 'indicators') return { page, asked: Object.fromEntries(new URLSearchParams(search)) };
  if (page === 'import-export') return { page: 'exchange' };
  const one = z.safeParse(id, account);
  if (page === 'accounts' && one.success) return { page: 'account', account: one.data };
  return { page: 'accounts', query: queryIn(new URLSearchParams(search)) };
}

/** The address of a place. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'today':
    case 'board':
    case 'probes':
    case 'outbox':
      return `#/${route.page}`;
    case 'indicators':
      return withAsked('#/indicators', Object.entries(route.asked));
    case 'exchange':
      return '#/import-export';
    case 'account':
      return `#/accounts/${route.account}`;
    case 'accounts':
      return withAsked(
        '#/accounts',
        Object.entries(route.query).filter(([, value]) => value !== ''),
      );
  }
}

function withAsked(hash: string, asked: [string, string][]): string {
  return asked.length > 0 ? `${hash}?${new URLSearchParams(asked)}` : hash;
}

function queryIn(params: URLSearchParams): Query {
  const asked = (key: keyof Query) => params.get(key) ?? EVERYTHING[key];
  return {
    words: asked('words'),
    stage: asked('stage'),
    owner: asked('owner'),
    origin: asked('origin'),
    signal: asked('signal'),
    need: asked('need'),
    touched: asked('touched'),
  };
}
