import { useEffect } from 'preact/hooks';
import { useLater } from '../../components/ui/useLater.ts';
import { listen } from '../../utils/bridge/notices.ts';
import type { Dashboard } from '../../utils/dashboard/dashboard.ts';
import type { Database } from '../../utils/store/database.ts';
import { recordsOf } from '../../utils/store/read.ts';

interface Props {
  db: Database;
  dashboard: Dashboard;
  now: () => number;
}

/** What was loaded, and counted, is there again when one comes back. */
let loading: ReturnType<typeof load> | undefined;

/** The page of indicators, loaded when one goes there; counted anew when something changed elsewhere. */
export function LateIndicators({ db, dashboard, now }: Props) {
  const loaded = useLater(() => {
    loading ??= load(db, now);
    return loading;
  });
  const route = dashboard.route.value;
  const named = route.page === 'indicators' ? route.asked : null;
  const asked = loaded && named && loaded.askedIn(named);
  useEffect(() => loaded?.indicators.leave, [loaded]);
  const { choice, from, to } = asked?.chosen ?? {};
  useEffect(() => {
    if (asked) void loaded.indicators.show(asked.chosen);
  }, [loaded, choice, from, to]);
  if (!asked) return null;
  const { IndicatorsPage, IndicatorsWordsContext, indicators, words, namedIn } = loaded;
  return (
    <IndicatorsWordsContext.Provider value={words}>
      <IndicatorsPage
        indicators={indicators}
        asked={asked}
        now={now()}
        onAsk={(other) => {
          dashboard.route.value = { page: 'indicators', asked: namedIn(other) };
        }}
      />
    </IndicatorsWordsContext.Provider>
  );
}

async function load(db: Database, now: () => number) {
  const [
    { IndicatorsPage },
    { IndicatorsWordsContext },
    { openIndicators },
    { accountsSince, historiesOf },
    { askedIn, namedIn },
    choose,
  ] = await Promise.all([
    import('./IndicatorsPage.tsx'),
    import('../../components/indicators/Words.ts'),
    import('../../utils/dashboard/indicators.ts'),
    import('../../utils/store/histories.ts'),
    import('../../utils/indicators/asked.ts'),
    import('../../utils/locale/choose-indicators.ts'),
  ]);
  const indicators = openIndicators({
    now,
    accountsSince: (since) => accountsSince(db, since),
    historiesOf: (accounts) => historiesOf(db, accounts),
    recordsOf: (account) => recordsOf(db, account),
    rest: restingFor(FRAME),
  });
  listen(({ about }) => {
    if (about === 'account' || about === 'history') void indicators.hear();
  });
  const words = await choose.indicatorsWordsFor(navigator.languages);
  return { IndicatorsPage, IndicatorsWordsContext, indicators, words, askedIn, namedIn };
}

/** How long the page may be kept busy, milliseconds: it stays quick to answer. */
const FRAME = 12;

/** Lets the page answer wherever it was kept busy for so long. */
function restingFor(busy: number): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested < busy) return;
    await new Promise((done) => setTimeout(done));
    rested = performance.now();
  };
}
