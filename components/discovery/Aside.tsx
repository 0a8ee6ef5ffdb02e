import type { SetAside } from '../../utils/domain/set-aside.ts';
import { plainLine } from '../../utils/domain/text.ts';
import { setAsideWords } from '../../utils/locale/set-aside.ts';
import { Button } from '../ui/Button.tsx';
import { useSpoken, useWords } from '../ui/Words.ts';

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
  const words = setAsideWords[useSpoken()];
  if (aside.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="aside">
      <h2 id="aside">{words.title}</h2>
      {aside.map((one) => {
        const text = one.field ? words.in(one.field, one.text) : one.text;
        const name = glimpse(text, GLIMPSE.name);
        return (
          <div key={`${one.as} ${text}`} class="stack tight">
            <p class="soft">{one.why === 'unreadable' ? words.unreadable : status.refusal[one.why]}</p>
            <blockquote>{glimpse(text, GLIMPSE.text)}</blockquote>
            <div class="row wrap">
              {!one.field && (
                <Button label={words.putBackOf(name)} onClick={() => onPutBack(one)}>
                  {words.putBack}
                </Button>
              )}
              <Button look="quiet danger" label={words.throwAwayOf(name)} onClick={() => onThrowAway(one)}>
                {words.throwAway}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}

function glimpse(text: string, limit: number): string {
  return text.length > limit ? `${plainLine(text, limit)}…` : text;
}
