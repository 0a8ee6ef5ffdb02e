import { useDashboardWords } from '../../components/account/Words.ts';
import { Mark } from '../../components/ui/Mark.tsx';
import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf, type Route } from '../../utils/dashboard/route.ts';

const PLACES: readonly { name: Exclude<Route['page'], 'account'>; route: Route }[] = [
  { name: 'today', route: { page: 'today' } },
  { name: 'accounts', route: { page: 'accounts', query: EVERYTHING } },
  { name: 'board', route: { page: 'board' } },
  { name: 'probes', route: { page: 'probes' } },
  { name: 'indicators', route: { page: 'indicators', asked: {} } },
  { name: 'outbox', route: { page: 'outbox' } },
  { name: 'exchange', route: { page: 'exchange' } },
];

interface Props {
  page: Route['page'];
  /** How much waits for the rep there. */
  counts: Partial<Record<Route['page'], number>>;
}

/** Where one can go, and where something waits. */
export function Rail({ page, counts }: Props) {
  const { rail } = useDashboardWords();
  const here = page === 'account' ? 'accounts' : page;
  return (
    <nav class="rail" aria-label={rail.label}>
      <p class="row brand">
        <Mark /> <strong>Entente</strong>
      </p>
      <ul>
        {PLACES.map(({ name, route }) => (
          <li key={name}>
            <a
              href={hashOf(route)}
              aria-current={name === here ? 'page' : undefined}
              aria-description={counts[name] ? rail.waits(counts[name]) : undefined}
            >
              {rail[name]}
              {counts[name] ? (
                <span class="count" aria-hidden="true">
                  {counts[name]}
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
      <a class="soft" href="/options.html">
        {rail.options}
      </a>
    </nav>
  );
}
