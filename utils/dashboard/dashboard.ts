import { batch, signal } from '@preact/signals';
import type { Notice } from '../bridge/notices.ts';
import { type AccountPage, openAccountPage } from './account-page.ts';
import { openDirectory } from './directory.ts';
import type { Query } from './query.ts';
import { type Route, routeOf } from './route.ts';
import type { World } from './world.ts';

export type Dashboard = ReturnType<typeof openDashboard>;

/** The dashboard: where one is, and what is shown there. */
export function openDashboard(world: World) {
  const route = signal<Route>(routeOf(''));
  const directory = openDirectory(world.find);
  const account = signal<AccountPage | null>(null);

  /** Shows the place that an address names. */
  function arrive(hash: string): void {
    const next = routeOf(hash);
    const page = next.page === 'account' ? openAccountPage(world, next.account) : null;
    batch(() => {
      route.value = next;
      account.value = page;
    });
    void page?.read();
    if (next.page === 'accounts') void directory.ask(next.query);
  }

  return {
    route,
    directory,
    account,
    arrive,
    /** Asks the list for something else; the address follows. */
    narrow(query: Query): void {
      route.value = { page: 'accounts', query };
      void directory.ask(query);
    },
    /** Reads anew what a change elsewhere made old. */
    hear(news: Notice): void {
      if (news.about === 'destinations' || news.account === account.value?.account) void account.value?.read();
    },
  };
}
