import { useId, useMemo, useRef } from 'preact/hooks';
import { type Find, openDirectory } from '../../utils/dashboard/directory.ts';
import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf, type Route } from '../../utils/dashboard/route.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { useWords } from '../ui/Words.ts';

/** More are on the dashboard. */
const SHOWN = 5;

/** A small field that finds an account wherever one is; each result leads to its page on the dashboard. */
export function QuickSearch({ find }: { find: Find }) {
  const { quickSearch: words } = useWords();
  const id = useId();
  const directory = useMemo(() => openDirectory(find), [find]);
  const results = useRef<HTMLUListElement>(null);
  const { words: asked } = directory.query.value;
  const lines = directory.lines.value ?? [];
  const type = (typed: string) => void directory.ask({ ...EVERYTHING, words: typed });
  return (
    <search class="field">
      <label for={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        value={asked}
        maxLength={LIMIT.line}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          results.current?.querySelector('a')?.click();
        }}
      />
      {asked.trim() !== '' && (
        <>
          <p role="status" class="soft">
            {directory.lines.value?.length === 0 && words.nothing}
          </p>
          <ul ref={results} class="stack tight">
            {lines.slice(0, SHOWN).map(({ account, name, domain, place }) => (
              <li key={account}>
                <DashboardLink route={{ page: 'account', account }}>{name}</DashboardLink>{' '}
                <span class="soft">{[domain === name ? '' : domain, place].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
            {lines.length > SHOWN && (
              <li>
                <DashboardLink route={{ page: 'accounts', query: directory.query.value }}>{words.all}</DashboardLink>
              </li>
            )}
          </ul>
        </>
      )}
    </search>
  );
}

function DashboardLink({ route, children }: { route: Route; children: string }) {
  return (
    <a href={`/dashboard.html${hashOf(route)}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
