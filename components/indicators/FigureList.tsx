import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Indicators, Line, Told } from '../../utils/dashboard/indicators.ts';
import { rowAfter } from '../../utils/dashboard/keys.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { nameOf } from '../../utils/domain/best.ts';
import { localDay } from '../../utils/domain/clock.ts';
import { type Figure, listOf } from '../../utils/indicators/count.ts';
import { noonOf } from '../../utils/indicators/mark.ts';
import { dayOf } from '../../utils/locale/when.ts';
import { useDashboardWords } from '../account/Words.ts';
import { Empty } from '../ui/Empty.tsx';
import { Further } from '../ui/Further.tsx';
import { useWords } from '../ui/Words.ts';
import { said } from './said.ts';
import { useIndicatorsWords } from './Words.ts';

interface Props {
  figure: Figure;
  told: Told;
  now: number;
  indicators: Pick<Indicators, 'linesOf' | 'leaveList' | 'leftList'>;
  /** Its own address. */
  list: string;
}

/** Lines read at a time. */
const PAGE = 50;

/**
 * The very things that a figure counts, the newest first, each leading to its account. Arrows move; coming back, one is on the
 * line that one left by.
 */
export function FigureList({ figure, told, now, indicators, list }: Props) {
  const { list: words } = useIndicatorsWords();
  const { language } = useWords();
  const rows = useRef<HTMLUListElement>(null);
  const [lines, keep] = useState<readonly Line[]>([]);
  const marks = useMemo(() => listOf(told.counted, figure), [told]);
  const left = indicators.leftList(list);
  const [wanted, want] = useState(left?.shown ?? PAGE);
  useEffect(() => {
    let gone = false;
    void indicators.linesOf(marks.slice(0, wanted)).then((read) => !gone && keep(read));
    return () => {
      gone = true;
    };
  }, [told, wanted]);
  const isRead = lines.length > 0;
  useEffect(() => {
    if (left) rows.current?.querySelector<HTMLElement>(`[data-id="${left.id}"] a`)?.focus();
  }, [isRead]);
  const leave = (event: MouseEvent) => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
    if (line?.dataset.id) indicators.leaveList({ list, id: line.dataset.id, shown: lines.length });
  };
  const move = (event: KeyboardEvent) => {
    const links = [...(rows.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link.matches(':focus'));
    const to = at < 0 ? undefined : rowAfter(event.key, at, links.length);
    if (to === undefined) return;
    links[to]?.focus();
    event.preventDefault();
  };
  if (marks.length === 0) return <Empty title={words.none} />;
  return (
    <div class="stack">
      <p role="status" class="soft">
        {words.count(new Intl.NumberFormat(language).format(marks.length))}
      </p>
      <ul class="lines" ref={rows} onKeyDown={move} onClick={leave} aria-label={words.rows}>
        {lines.map((line) => (
          <FigureLine key={`${line.mark.id} ${line.mark.row}`} line={line} now={now} />
        ))}
      </ul>
      {lines.length < marks.length && lines.length > 0 && (
        <Further name={words.further} count={lines.length} onReach={() => want(lines.length + PAGE)} />
      )}
    </div>
  );
}

function FigureLine({ line, now }: { line: Line; now: number }) {
  const dashboard = useDashboardWords();
  const { list: words } = useIndicatorsWords();
  const { language } = useWords();
  const { mark, records } = line;
  const day = (date: string) => dayOf(date.length > 10 ? Date.parse(date) : noonOf(date), now, language);
  const { text, detail } = said(line, { words, dashboard, day });
  return (
    <li class="line due" data-id={mark.id}>
      <a href={hashOf({ page: 'account', account: mark.account })}>
        <strong class="clip">{(records && nameOf(records.account.facts)) || dashboard.account.unnamed}</strong>
      </a>
      <span class="found">
        <span class="clip">{text}</span>
        <span class="soft clip">{detail}</span>
      </span>
      <time class="chip" dateTime={localDay(mark.at)}>
        {dayOf(mark.at, now, language)}
      </time>
    </li>
  );
}
