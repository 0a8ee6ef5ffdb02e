import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLater } from '../../components/ui/useLater.ts';
import type { Call } from '../../utils/bridge/client.ts';
import { listen } from '../../utils/bridge/notices.ts';
import { originPattern } from '../../utils/crm/address.ts';
import type { Database } from '../../utils/store/database.ts';
import { saveFile } from './save-file.ts';

interface Props {
  db: Database;
  call: Call;
  now: () => number;
}

/** The outbox page, loaded when one goes there. */
export function LateOutbox({ db, call, now }: Props) {
  const loaded = useLater(() => load(db, call));
  useEffect(() => {
    if (!loaded) return;
    const gone = new AbortController();
    listen(loaded.outbox.hear, gone.signal);
    return () => gone.abort();
  }, [loaded]);
  if (!loaded) return null;
  const { OutboxPage, OutboxWordsContext, outbox, words } = loaded;
  return (
    <OutboxWordsContext.Provider value={words}>
      <OutboxPage
        outbox={outbox}
        now={now}
        onAllow={({ url }) => void browser.permissions.request({ origins: [originPattern(url)] })}
      />
    </OutboxWordsContext.Provider>
  );
}

/** Lines read at a time. */
const PAGE = 50;

async function load(db: Database, call: Call) {
  const [{ OutboxPage }, { OutboxWordsContext }, { openOutbox }, list, { healthOf }, { outboxWordsFor }] =
    await Promise.all([
      import('./OutboxPage.tsx'),
      import('../../components/outbox/Words.ts'),
      import('../../utils/dashboard/outbox.ts'),
      import('../../utils/store/outbox-list.ts'),
      import('../../utils/store/health.ts'),
      import('../../utils/locale/choose-outbox.ts'),
    ]);
  const outbox = openOutbox({
    call,
    fares: () => healthOf(db),
    async read({ destination, state, reason }, after, atLeast) {
      const asked = { destination: destination || undefined, state: state || undefined, reason: reason || undefined };
      const page = await list.readOutbox(db, asked, after, Math.max(PAGE, atLeast));
      const names = await Promise.all(page.lines.map((line) => db.getFromIndex('search', 'account', line.account)));
      return {
        next: page.next,
        lines: page.lines.map((line, n) => ({
          ...line,
          name: names[n]?.name || names[n]?.domain || '…',
          link: line.steps.findLast(({ link }) => link !== null)?.link ?? null,
        })),
      };
    },
    whole: (id) => list.deliveryOf(db, id),
    save: (name, file) => saveFile(file, name),
  });
  const [words] = await Promise.all([outboxWordsFor(navigator.languages), outbox.read()]);
  return { OutboxPage, OutboxWordsContext, outbox, words };
}
