import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '../../utils/discovery/coach/advise.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { useCoach } from './useCoach.ts';

interface Props {
  /** The question, as it is being typed. */
  text: string;
  /** The suggestion, taken instead of what was typed. */
  onTake: (text: string) => void;
  /** The field that it is typed in. */
  children: ComponentChildren;
}

/** A field for a question with the coach's word under it: `Alt+O` takes its suggestion, `Alt+C` says that it is meant so. */
export function Coached({ text, onTake, children }: Props) {
  const { language, coach: words } = useWords();
  const advice = useCoach(text, language === 'fr' ? 'fr' : 'en');
  const [onPurpose, setOnPurpose] = useState(false);
  const empty = text.trim() === '';
  useEffect(() => {
    if (empty) setOnPurpose(false);
  }, [empty]);
  const closed = advice?.forms.includes('closed') ?? false;
  const suggestion = onPurpose ? null : (advice?.suggestion ?? null);
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    // By the key's place: with Alt, some keyboards type another letter.
    if (event.code === 'KeyO' && suggestion !== null) onTake(suggestion);
    else if (event.code === 'KeyC' && closed) setOnPurpose(true);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field and the buttons within.
    <div class="stack tight" onKeyDown={press}>
      {children}
      <div class="soft" aria-live="polite">
        {advice && (onPurpose && closed ? <p>{words.meant}</p> : <Why advice={advice} />)}
        {suggestion !== null && (
          <p>
            {words.rather} <em>{suggestion}</em>
          </p>
        )}
      </div>
      {!onPurpose && (closed || suggestion !== null) && (
        <div class="row wrap">
          {suggestion !== null && (
            <Button look="quiet" onClick={() => onTake(suggestion)}>
              {words.take} <Key name="Alt+O" />
            </Button>
          )}
          {closed && (
            <Button look="quiet" onClick={() => setOnPurpose(true)}>
              {words.onPurpose} <Key name="Alt+C" />
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Key({ name }: { name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}

/** What the question is, and which of its words make it so; a push and offered answers say by themselves that it is closed. */
function Why({ advice: { forms, why } }: { advice: Advice }) {
  const { coach: words } = useWords();
  const told = forms.includes('leading') || forms.includes('multiple-choice') ? why.slice(1) : why;
  return (
    <>
      {told.map(({ form, words: typed }) => (
        <p key={form}>{words.why[form](typed)}</p>
      ))}
    </>
  );
}
