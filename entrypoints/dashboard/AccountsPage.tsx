import { useLayoutEffect, useRef } from 'preact/hooks';
import { AccountList } from '../../components/account/AccountList.tsx';
import { Filters } from '../../components/account/Filters.tsx';
import { SearchField } from '../../components/account/SearchField.tsx';
import { useDashboardWords } from '../../components/account/Words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Empty } from '../../components/ui/Empty.tsx';
import type { Dashboard } from '../../utils/dashboard/dashboard.ts';
import type { Directory } from '../../utils/dashboard/directory.ts';
import { asksNothing } from '../../utils/dashboard/query.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { TroubleNotice } from './TroubleNotice.tsx';

/** All accounts, and the ones that answer to what is typed. */
export function AccountsPage({ dashboard, now }: { dashboard: Dashboard; now: number }) {
  const { list } = useDashboardWords();
  const { directory } = dashboard;
  const query = directory.query.value;
  const lines = directory.lines.value;
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const toField = () => field.current?.focus();
  const first = () => results.current?.querySelector('a');
  // Coming back, one is on the row that one left by; else one begins to type.
  useLayoutEffect(() => {
    const left = dashboard.visited();
    const row = left && results.current?.querySelector<HTMLElement>(`a[href$="${left}"]`);
    if (row) row.focus();
    else toField();
  }, []);
  return (
    <>
      <header class="row wrap">
        <h1 class="grow">{list.title}</h1>
        <SearchField
          words={query.words}
          innerRef={field}
          onInput={(words) => dashboard.narrow({ ...query, words })}
          onDown={() => first()?.focus()}
          onEnter={() => first()?.click()}
        />
      </header>
      <Filters query={query} now={now} onChange={dashboard.narrow} />
      <Outcome directory={directory} onMeant={(words) => dashboard.narrow({ ...query, words })} />
      <div ref={results}>
        {lines && lines.length > 0 && (
          <AccountList
            lines={lines}
            now={now}
            further={directory.next.value !== null}
            onFurther={() => void directory.further()}
            onLeave={toField}
          />
        )}
      </div>
    </>
  );
}

/** What came of the question, said also to whoever does not see the list. */
function Outcome({ directory, onMeant }: { directory: Directory; onMeant: (words: string) => void }) {
  const { list, loading } = useDashboardWords();
  const lines = directory.lines.value;
  const trouble = directory.trouble.value;
  const meant = directory.meant.value;
  const query = directory.query.value;
  if (trouble !== null) {
    return <TroubleNotice trouble={trouble} onAgain={() => void directory.ask(query)} />;
  }
  return (
    <>
      <p role="status" class="soft">
        {lines === null ? loading : list.shown(lines.length)}
        {directory.refine.value && ` · ${list.refine}`}
      </p>
      {meant !== null && (
        <p>
          <Button look="quiet" onClick={() => onMeant(meant)}>
            {list.meant(meant)}
          </Button>
        </p>
      )}
      {lines?.length === 0 &&
        (asksNothing(query) ? (
          <Empty title={list.emptyTitle}>
            <p>{list.emptyHelp}</p>
            <p>
              <a href={hashOf({ page: 'exchange' })}>{list.bringIn}</a>
            </p>
          </Empty>
        ) : (
          <Empty title={list.nothingTitle}>{list.nothingHelp}</Empty>
        ))}
    </>
  );
}
