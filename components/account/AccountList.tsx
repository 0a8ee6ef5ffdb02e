import { useEffect, useRef } from 'preact/hooks';
import type { Line } from '../../utils/dashboard/directory.ts';
import { rowAfter } from '../../utils/dashboard/keys.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { dayOf } from '../../utils/locale/when.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { StageChip } from './StageChip.tsx';
import { useDashboardWords } from './Words.ts';

interface Props {
  lines: readonly Line[];
  now: number;
  /** Whether there is a next page. */
  further: boolean;
  onFurther: () => void;
  /** Up from the first row, or Escape. */
  onLeave: () => void;
}

/** Accounts one below the other, each a link; arrows move, and the next page is read when its place is scrolled to. */
export function AccountList({ lines, now, further, onFurther, onLeave }: Props) {
  const { list } = useDashboardWords();
  const rows = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const links = [...(rows.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link.matches(':focus'));
    if (at < 0) return;
    if (event.key === 'Escape' || (event.key === 'ArrowUp' && at === 0)) onLeave();
    else {
      const to = rowAfter(event.key, at, links.length);
      if (to === undefined) return;
      links[to]?.focus();
    }
    event.preventDefault();
  };
  return (
    <div class="stack">
      <ul class="lines" ref={rows} onKeyDown={move} aria-label={list.title}>
        {lines.map((line) => (
          <AccountLine key={line.account} line={line} now={now} />
        ))}
      </ul>
      {further && <Further onReach={onFurther} />}
    </div>
  );
}

function AccountLine({ line, now }: { line: Line; now: number }) {
  const { language } = useWords();
  const about = [line.domain === line.name ? '' : line.domain, line.place].filter(Boolean).join(' · ');
  return (
    <li class="line">
      <a href={hashOf({ page: 'account', account: line.account })}>
        <strong class="clip">{line.name}</strong>
        <span class="soft clip">{about}</span>
      </a>
      <span class="soft clip found">{line.found}</span>
      <span>{line.stage && <StageChip stage={line.stage} owner={line.owner} />}</span>
      <time class="soft whole" dateTime={line.newest}>
        {dayOf(Date.parse(line.newest), now, language)}
      </time>
    </li>
  );
}

/** Reads on when it comes into sight; a button for whoever does not scroll. */
function Further({ onReach }: { onReach: () => void }) {
  const { list } = useDashboardWords();
  const end = useRef<HTMLDivElement>(null);
  const reach = useRef(onReach);
  reach.current = onReach;
  useEffect(() => {
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && reach.current());
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={end}>
      <Button look="quiet" onClick={onReach}>
        {list.further}
      </Button>
    </div>
  );
}
