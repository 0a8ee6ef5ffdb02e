import type { SetAside } from '../../utils/domain/call-draft.ts';
import { plainLine } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { useCallWords } from './Words.ts';

interface Props {
  aside: readonly SetAside[];
  onPutBack: (one: SetAside) => void;
  onThrowAway: (one: SetAside) => void;
}

/** Enough of a text to know it by, and to name a button with. All of it is put back. */
const GLIMPSE = { text: 300, name: 80 } as const;

/** Words that found no place: why, and back into a field or away. Nothing while there are none. */
export function Aside({ aside, onPutBack, onThrowAway }: Props) {
  const { status } = useWords();
  const { aside: words } = useCallWords();
  if (aside.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="aside">
      <h2 id="aside">{words.title}</h2>
      {aside.map((one) => (
        <div key={`${one.as} ${one.text}`} class="stack tight">
          <p class="soft">{one.why === 'unreadable' ? words.unreadable : status.refusal[one.why]}</p>
          <blockquote>{glimpse(one.text, GLIMPSE.text)}</blockquote>
          <div class="row wrap">
            <Button label={words.putBackOf(glimpse(one.text, GLIMPSE.name))} onClick={() => onPutBack(one)}>
              {words.putBack}
            </Button>
            <Button
              look="quiet danger"
              label={words.throwAwayOf(glimpse(one.text, GLIMPSE.name))}
              onClick={() => onThrowAway(one)}
            >
              {words.throwAway}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}

function glimpse(text: string, limit: number): string {
  return text.length > limit ? `${plainLine(text, limit)}…` : text;
}
