import { useEffect, useState } from 'preact/hooks';
import { secondsOf } from '../../utils/call/draft.ts';
import type { Front } from '../../utils/call/front.ts';
import type { CallSession } from '../../utils/call/session.ts';
import { nameOf } from '../../utils/domain/best.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  session: NonNullable<CallSession>;
  front: Front | null;
  now: () => number;
  /** The call is being finished. */
  ending: boolean;
  onFinish: () => void;
}

/** With whom, for how long, in front of which page, and the way out. */
export function CallHeader({ session, front, now, ending, onFinish }: Props) {
  const words = useCallWords();
  const [time, setTime] = useState(now());
  useEffect(() => {
    const each = setInterval(() => setTime(now()), 1_000);
    return () => clearInterval(each);
  }, []);
  const draft = session.draft.value;
  const { account } = session.records.value;
  const name = nameOf(account.facts);
  const running = draft.runningSince !== null;
  return (
    <header class="stack tight">
      <div class="row top">
        <Mark />
        <h1 class="grow">
          <a href={`dashboard.html#/accounts/${account.id}`} target="_blank" rel="noreferrer">
            {words.title(name)}
          </a>
        </h1>
        {!ending && (
          <Button look="main" onClick={onFinish}>
            {words.finish}
          </Button>
        )}
      </div>
      <div class="row">
        <span class="clock" role="timer" aria-label={words.timer}>
          {clock(secondsOf(draft, time))}
        </span>
        <Button
          look="quiet"
          label={running ? words.pause : words.resume}
          title={running ? words.pause : words.resume}
          onClick={session.pause}
        >
          <Sign running={running} />
        </Button>
        <span class="grow soft">{words.kept}</span>
        <Button look="quiet" disabled={!session.canUndo.value} onClick={session.undo}>
          {words.undo}
        </Button>
      </div>
      {front && <p class="soft clip">{frontSentence(front, name, words.front)}</p>}
    </header>
  );
}

function frontSentence(front: Front, name: string, words: ReturnType<typeof useCallWords>['front']): string {
  switch (front.is) {
    case 'theirs':
      return words.theirs(front.title);
    case 'other':
      return words.other(front.title, name);
    case 'unknown':
      return words.unknown(name);
  }
}

/** What a press does: two bars stop the clock, a triangle starts it. */
function Sign({ running }: { running: boolean }) {
  return (
    <svg class="sign" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d={running ? 'M1 0h3v10H1zM6 0h3v10H6z' : 'M1 0l9 5l-9 5z'} />
    </svg>
  );
}

function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
