import type { ComponentChildren } from 'preact';
import type { Dashboard } from '../../utils/dashboard/dashboard.ts';
import { AccountsPage } from './AccountsPage.tsx';
import { AccountView } from './account/AccountView.tsx';
import { Keys } from './Keys.tsx';
import { LateExchange } from './LateExchange.tsx';
import { Rail } from './Rail.tsx';
import { TodayPage } from './TodayPage.tsx';

interface Props {
  dashboard: Dashboard;
  /** Wall clock, milliseconds since 1970. */
  now: () => number;
  /** The pages that are loaded when one goes there. */
  board: ComponentChildren;
  probes: ComponentChildren;
  indicators: ComponentChildren;
  outbox: ComponentChildren;
}

/** The rail, and the place one has gone to. */
export function DashboardPage({ dashboard, now, board, probes, indicators, outbox }: Props) {
  const { page } = dashboard.route.value;
  const account = dashboard.account.value;
  return (
    <div class="dashboard">
      <Keys />
      <Rail page={page} counts={{ today: dashboard.waiting.value, outbox: dashboard.stuck.value }} />
      <main class="stack">
        {page === 'today' && <TodayPage dashboard={dashboard} now={now()} />}
        {page === 'board' && board}
        {page === 'probes' && probes}
        {page === 'indicators' && indicators}
        {page === 'outbox' && outbox}
        {page === 'exchange' && <LateExchange exchange={dashboard.exchange} />}
        {page === 'accounts' && <AccountsPage dashboard={dashboard} now={now()} />}
        {account && <AccountView key={account.account} page={account} now={now()} recordsOf={dashboard.recordsOf} />}
      </main>
    </div>
  );
}
