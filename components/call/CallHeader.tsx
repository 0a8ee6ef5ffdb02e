import { useEffect, useState } from 'preact/hooks';
import { secondsOf } from '../../utils/call/draft.ts';
import type { CallDraft } from '../../utils/domain/call-draft.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  name: string;
  /** The account's own page. */
  href: string;
  draft: CallDraft;
  now: () => number;
  canUndo: boolean;
  onPause: () => void;
  onUndo: () => void;
  onFinish: () => void;
}

/** With whom, for how long, and the way out. */
export function CallHeader({ name, href, draft, now, canUndo, onPause, onUndo, onFinish }: Props) {
  const words = useCallWords();
  const [time, setTime] = useState(now());
  useEffect(() => {
    const each = setInterval(() => setTime(now()), 1_000);
    return () => clearInterval(each);
  }, []);
  const running = draft.runningSince !== null;
  return (
    <header class="stack tight">
      <div class="row top">
        <Mark />
        <h1 class="grow">
          <a href={href} target="_blank" rel="noreferrer">
            {words.title(name)}
          </a>
        </h1>
        <Button onClick={onFinish}>{words.finish}</Button>
      </div>
      <div class="row">
        <span class="soft" role="timer" aria-label={words.timer}>
          {clock(secondsOf(draft, time))}
        </span>
        <Button look="quiet" label={running ? words.pause : words.resume} onClick={onPause}>
          {running ? '❚❚' : '▶'}
        </Button>
        <span class="grow soft">{words.kept}</span>
        <Button look="quiet" disabled={!canUndo} onClick={onUndo}>
          {words.undo}
        </Button>
      </div>
    </header>
  );
}

function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
