import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  /** The account's. */
  name: string;
  /** Null while it is only just being given up here. */
  onTakeOver: (() => void) | null;
}

/** Another panel has the call: two would overwrite each other. */
export function CallElsewhere({ name, onTakeOver }: Props) {
  const words = useCallWords();
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus, if anything, is gone.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <main class="call stack">
      <header class="row top">
        <Mark />
        <h1 class="grow" ref={title} tabIndex={-1}>
          {words.title(name)}
        </h1>
      </header>
      <p>{words.elsewhere.sentence}</p>
      {onTakeOver && (
        <div>
          <Button look="main" onClick={onTakeOver}>
            {words.elsewhere.takeOver}
          </Button>
        </div>
      )}
    </main>
  );
}
