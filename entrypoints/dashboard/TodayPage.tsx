import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Pairs } from '../../components/account/identity/Pairs.tsx';
import { DueRow } from '../../components/account/relation/DueRow.tsx';
import { useDashboardWords } from '../../components/account/Words.ts';
import { OpenCalls } from '../../components/call/OpenCalls.tsx';
import { troubleSentence } from '../../components/delivery/trouble.ts';
import { Empty } from '../../components/ui/Empty.tsx';
import { Key } from '../../components/ui/Key.tsx';
import { useLostFocus } from '../../components/ui/useLostFocus.ts';
import { useWords } from '../../components/ui/Words.ts';
import { byDeed, type Due, MOST_DUE } from '../../utils/dashboard/agenda.ts';
import type { Dashboard } from '../../utils/dashboard/dashboard.ts';
import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { TroubleNotice } from './TroubleNotice.tsx';

/** What waits today and in the days to come. */
export function TodayPage({ dashboard, now }: { dashboard: Dashboard; now: number }) {
  const { today: words, handoff, loading, list } = useDashboardWords();
  const general = useWords();
  const { agenda, settling } = dashboard;
  const title = useRef<HTMLHeadingElement>(null);
  useLostFocus(() => title.current);
  const due = agenda.due.value;
  const pairs = dashboard.pairs.value;
  const calls = dashboard.calls.value;
  const { callbacks, handoffs, ours, theirs, ripe } = byDeed(due ?? []);
  const hindrance = settling.hindrance.value;
  const deeds = { now, settling };
  return (
    <>
      <header class="row wrap">
        <h1 class="grow" ref={title} tabIndex={-1}>
          {words.title(dashboard.waiting.value)}
        </h1>
        <a class="button" href={hashOf({ page: 'accounts', query: EVERYTHING })}>
          {list.search} <Key name="/" />
        </a>
      </header>
      {dashboard.tight.value && <p class="notice bad">{words.tight}</p>}
      {dashboard.unsafe.value && (
        <p class="notice row wrap">
          <span class="grow">{words.backup}</span>
          <a class="button" href={hashOf({ page: 'exchange' })}>
            {words.backUp}
          </a>
        </p>
      )}
      <TroubleNotice trouble={agenda.trouble.value} onAgain={() => void agenda.read()} />
      {hindrance && (
        <p role="alert" class="notice bad">
          {troubleSentence(hindrance, general)}
        </p>
      )}
      {due === null && <p role="status">{loading}</p>}
      {due?.length === 0 && pairs.length === 0 && calls.length === 0 && (
        <Empty title={words.emptyTitle}>{words.emptyHelp}</Empty>
      )}
      <OpenCalls calls={calls} now={now} />
      <Deeds title={words.callbacks} due={callbacks} {...deeds} />
      <Deeds title={handoff.waiting} due={handoffs} {...deeds} />
      <Deeds title={words.ours} due={ours} {...deeds} />
      <Deeds title={words.theirs} due={theirs} {...deeds} />
      <Deeds title={words.ripe} due={ripe} {...deeds} />
      {due?.length === MOST_DUE && <p class="soft">{words.first(MOST_DUE)}</p>}
      <Pairs pairs={pairs} further={dashboard.morePairs.value} onFurther={() => void dashboard.furtherPairs()} />
    </>
  );
}

interface DeedsProps {
  title: string;
  due: readonly Due[];
  now: number;
  settling: Dashboard['settling'];
}

function Deeds({ title, due, now, settling }: DeedsProps): ComponentChildren {
  if (due.length === 0) return null;
  return (
    <section class="stack tight" aria-label={title}>
      <h2>{title}</h2>
      <ul class="lines">
        {due.map((one) => (
          <DueRow
            key={one.record.id}
            due={one}
            now={now}
            held={settling.held.value.get(one.record.id) ?? null}
            onSettle={(as) => settling.settle(one, as)}
            onUndo={() => settling.undo(one.record.id)}
          />
        ))}
      </ul>
    </section>
  );
}
