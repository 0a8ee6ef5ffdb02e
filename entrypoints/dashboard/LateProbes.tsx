import { useEffect, useState } from 'preact/hooks';
import { useLater } from '../../components/ui/useLater.ts';
import { listen } from '../../utils/bridge/notices.ts';
import { type Trouble, troubleOf } from '../../utils/prospect/status.ts';
import type { Database } from '../../utils/store/database.ts';
import { probesPlaced, responsesGiven } from '../../utils/store/lists.ts';
import type { Probes } from './ProbesPage.tsx';
import { TroubleNotice } from './TroubleNotice.tsx';

/** Lines of each list. */
const SHOWN = 100;

/** The probes page, loaded when one goes there; read anew when something changed elsewhere. */
export function LateProbes({ db, now }: { db: Database; now: () => number }) {
  const page = useLater(() => import('./ProbesPage.tsx'));
  const [probes, keep] = useState<Probes | null>(null);
  const [trouble, tell] = useState<Trouble | null>(null);
  const read = () =>
    Promise.all([probesPlaced(db, SHOWN), responsesGiven(db, SHOWN)]).then(
      ([placed, responses]) => {
        keep({ placed, responses });
        tell(null);
      },
      (error) => tell(troubleOf(error)),
    );
  useEffect(() => {
    void read();
    const gone = new AbortController();
    listen(({ about }) => void ((about === 'account' || about === 'history') && read()), gone.signal);
    return () => gone.abort();
  }, [db]);
  if (!page) return null;
  return (
    <>
      <TroubleNotice trouble={trouble} onAgain={() => void read()} />
      <page.ProbesPage probes={probes} now={now()} />
    </>
  );
}
