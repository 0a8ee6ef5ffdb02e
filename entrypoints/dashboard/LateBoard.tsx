import { useEffect } from 'preact/hooks';
import { useLater } from '../../components/ui/useLater.ts';
import type { Call } from '../../utils/bridge/client.ts';
import { listen } from '../../utils/bridge/notices.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { z } from '../../utils/domain/zod.ts';
import type { Database } from '../../utils/store/database.ts';
import { recordsOf } from '../../utils/store/read.ts';

interface Props {
  db: Database;
  call: Call;
  now: () => number;
}

/** The board, loaded when one goes there; read anew when something changed elsewhere. */
export function LateBoard({ db, call, now }: Props) {
  const loaded = useLater(() => load(db, call));
  useEffect(() => {
    if (!loaded) return;
    const gone = new AbortController();
    listen(({ about }) => {
      if (about === 'account' || about === 'history') void loaded.board.read();
    }, gone.signal);
    return () => gone.abort();
  }, [loaded]);
  if (!loaded) return null;
  const { BoardPage, board } = loaded;
  return <BoardPage board={board} now={now()} recordsOf={(account) => recordsOf(db, account)} />;
}

async function load(db: Database, call: Call) {
  const [{ BoardPage }, { openBoard }, { countIn, standingIn, stageKey }] = await Promise.all([
    import('./BoardPage.tsx'),
    import('../../utils/dashboard/board.ts'),
    import('../../utils/store/lists.ts'),
  ]);
  const board = openBoard({
    mint,
    call,
    async standing(stage, after, limit) {
      const place = z.parse(z.nullable(stageKey), after);
      const [page, counted] = await Promise.all([standingIn(db, stage, place, limit), countIn(db, stage)]);
      return { ...page, ...counted };
    },
  });
  void board.read();
  return { BoardPage, board };
}
