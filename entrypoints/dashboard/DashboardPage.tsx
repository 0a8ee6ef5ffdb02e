import type { Dashboard } from '../../utils/dashboard/dashboard.ts';
import { AccountsPage } from './AccountsPage.tsx';
import { AccountView } from './AccountView.tsx';
import { Rail } from './Rail.tsx';

interface Props {
  dashboard: Dashboard;
  /** Wall clock, milliseconds since 1970. */
  now: () => number;
}

/** The rail, and the place one has gone to. */
export function DashboardPage({ dashboard, now }: Props) {
  const { page } = dashboard.route.value;
  const account = dashboard.account.value;
  return (
    <div class="dashboard">
      <Rail page={page} />
      <main class="stack">
        {page === 'accounts' && <AccountsPage dashboard={dashboard} now={now()} />}
        {account && <AccountView key={account.account} page={account} now={now()} />}
      </main>
    </div>
  );
}
