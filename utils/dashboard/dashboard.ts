import { batch, signal } from '@preact/signals';
import type { Notice } from '../bridge/notices.ts';
import { type AccountPage, openAccountPage } from './account-page.ts';
import { openAgenda } from './agenda.ts';
import { wantsBackup } from './backup.ts';
import { openDirectory } from './directory.ts';
import { openExchange } from './exchange.ts';
import type { Query } from './query.ts';
import { type Route, routeOf } from './route.ts';
import type { World } from './world.ts';

export type Dashboard = ReturnType<typeof openDashboard>;

/** The dashboard: where one is, and what is shown there. */
export function openDashboard(world: World) {
  const route = signal<Route>(routeOf(''));
  const directory = openDirectory(world.find);
  const exchange = openExchange(world);
  const agenda = openAgenda(world.agenda, world.now);
  /** Whether to remind of a backup. */
  const unsafe = signal(false);
  const account = signal<AccountPage | null>(null);

  async function readToday(): Promise<void> {
    await agenda.read();
    unsafe.value = wantsBackup(await world.safety(), world.now());
  }

  /** Shows the place that an address names. */
  function arrive(hash: string): void {
    const next = routeOf(hash);
    const page = next.page === 'account' ? openAccountPage(world, next.account) : null;
    batch(() => {
      route.value = next;
      account.value = page;
    });
    void page?.read();
    if (next.page === 'exchange') void exchange.open();
    if (next.page === 'today') void readToday();
    if (next.page === 'accounts') void directory.ask(next.query);
  }

  return {
    route,
    directory,
    agenda,
    unsafe,
    exchange,
    account,
    recordsOf: world.recordsOf,
    arrive,
    /** Asks the list for something else; the address follows. */
    narrow(query: Query): void {
      route.value = { page: 'accounts', query };
      void directory.ask(query);
    },
    /** Reads anew what a change elsewhere made old. */
    hear(news: Notice): void {
      const { page } = route.value;
      if (news.about === 'jobs') {
        void exchange.read();
        return;
      }
      const open = account.value;
      // A merged account goes by another id than the one that its page was opened under.
      const names = [open?.account, open?.records.value?.account.id];
      if (news.about !== 'account' || names.includes(news.account)) void open?.read();
      if (page === 'today') void readToday();
      if (page === 'accounts' && news.about === 'history') void directory.ask(directory.query.value);
    },
  };
}
