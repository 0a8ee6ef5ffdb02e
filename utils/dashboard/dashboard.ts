import { batch, computed, signal } from '@preact/signals';
import type { Notice } from '../bridge/notices.ts';
import type { Id } from '../domain/identifier.ts';
import { type AccountPage, openAccountPage } from './account-page.ts';
import { byDeed, openAgenda } from './agenda.ts';
import { wantsBackup } from './backup.ts';
import { openDirectory } from './directory.ts';
import { openExchange } from './exchange.ts';
import type { OpenCall } from './open-call.ts';
import { type Query, sameQuery } from './query.ts';
import { type Route, routeOf } from './route.ts';
import { openSettling } from './settling.ts';
import type { Pair } from './twin.ts';
import type { World } from './world.ts';

/** Pairs of accounts that may be one, shown at a time. */
const PAIRS = 20;

export type Dashboard = ReturnType<typeof openDashboard>;

/** The dashboard: where one is, and what is shown there. */
export function openDashboard(world: World) {
  const route = signal<Route>(routeOf(''));
  const directory = openDirectory(world.find);
  const exchange = openExchange(world);
  const agenda = openAgenda(world.agenda, world.now);
  const settling = openSettling(world, agenda.read);
  /** Whether to remind of a backup. */
  const unsafe = signal(false);
  /** Whether to say that the disk has little room left. */
  const tight = signal(false);
  /** Accounts that may be one: a person decides. */
  const pairs = signal<readonly Pair[]>([]);
  /** Whether there are more of them than were read. */
  const morePairs = signal(false);
  /** Calls to go on with. */
  const calls = signal<readonly OpenCall[]>([]);
  const account = signal<AccountPage | null>(null);
  /** How many deliveries wait for the rep to act. */
  const stuck = signal(0);
  /** What the rep is expected to do, wherever one is: what was just settled is not among it. */
  const waiting = computed(() => {
    const { callbacks, handoffs, ours } = byDeed(agenda.due.value ?? []);
    return [...callbacks, ...handoffs, ...ours].filter(({ record }) => !settling.held.value.has(record.id)).length;
  });

  let visited: Id | null = null;
  /** Whether something changed since the list was read. */
  let stale = true;

  /** Whether the list holds the answer already: coming back to it finds it as it was left. */
  function isThere(query: Query): boolean {
    const there = !stale && directory.lines.value !== null && sameQuery(query, directory.query.value);
    stale = false;
    return there;
  }

  async function readStuck(): Promise<void> {
    stuck.value = await world.stuck();
  }

  async function readToday(): Promise<void> {
    await agenda.read();
    // As many as were shown before, and one more: it tells whether there are more.
    const shown = Math.max(PAIRS, pairs.value.length);
    const [safety, alike, open] = await Promise.all([world.safety(), world.pairs(null, shown + 1), world.calls()]);
    batch(() => {
      pairs.value = alike.slice(0, shown);
      morePairs.value = alike.length > shown;
      calls.value = open;
      unsafe.value = wantsBackup(safety, world.now());
      tight.value = safety.tight;
    });
  }

  /** Shows more of the accounts that may be one. Asked again meanwhile, it shows none twice. */
  async function furtherPairs(): Promise<void> {
    const before = pairs.value;
    const next = await world.pairs(before.at(-1) ?? null, PAIRS + 1);
    if (pairs.value !== before) return;
    batch(() => {
      pairs.value = [...before, ...next.slice(0, PAIRS)];
      morePairs.value = next.length > PAIRS;
    });
  }

  /** Shows the place that an address names. */
  function arrive(hash: string): void {
    const next = routeOf(hash);
    if (agenda.due.value === null && next.page !== 'today') void agenda.read();
    void readStuck();
    if (next.page !== 'today') void settling.leave();
    const page = next.page === 'account' ? openAccountPage(world, next.account) : null;
    batch(() => {
      route.value = next;
      account.value = page;
    });
    void page?.read();
    if (next.page === 'exchange') void exchange.open();
    if (next.page === 'today') void readToday();
    if (page) visited = page.account;
    if (next.page === 'accounts' && !isThere(next.query)) void directory.ask(next.query);
  }

  return {
    route,
    directory,
    agenda,
    settling,
    waiting,
    stuck,
    unsafe,
    tight,
    pairs,
    morePairs,
    furtherPairs,
    calls,
    exchange,
    account,
    recordsOf: world.recordsOf,
    /** The account last looked at. */
    visited: () => visited,
    arrive,
    /** Asks the list for something else; the address follows. */
    narrow(query: Query): void {
      route.value = { page: 'accounts', query };
      void directory.ask(query);
    },
    /** Reads anew what a change elsewhere made old. */
    hear(news: Notice): void {
      const { page } = route.value;
      stale ||= news.about === 'account' || news.about === 'history';
      if (news.about === 'outbox') void readStuck();
      if (news.about === 'jobs') {
        void exchange.read();
        return;
      }
      const open = account.value;
      // A merged account goes by another id than the one that its page was opened under.
      const names = [open?.account, open?.records.value?.account.id];
      if (news.about !== 'account' || names.includes(news.account)) void open?.read();
      if (page === 'today') void readToday();
      else if (news.about === 'account' || news.about === 'history') void agenda.read();
      if (page === 'accounts' && news.about === 'history') void directory.ask(directory.query.value);
    },
  };
}
