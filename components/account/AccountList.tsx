import { useRef } from 'preact/hooks';
import type { Line } from '../../utils/dashboard/directory.ts';
import { rowAfter } from '../../utils/dashboard/keys.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { dayOf } from '../../utils/locale/when.ts';
import { Further } from '../ui/Further.tsx';
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
      {further && <Further name={list.further} count={lines.length} onReach={onFurther} />}
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
      <span class="soft clip found">{line.found.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</span>
      <span>{line.stage && <StageChip stage={line.stage} owner={line.owner} />}</span>
      <time class="soft whole" dateTime={line.newest}>
        {dayOf(Date.parse(line.newest), now, language)}
      </time>
    </li>
  );
}
