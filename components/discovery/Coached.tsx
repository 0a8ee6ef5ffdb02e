import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Advice } from '../../utils/discovery/coach/advise.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../ui/Words.ts';
import { useCoach } from './useCoach.ts';

interface Props {
  /** The question, as it is being typed. */
  text: string;
  /** Whether it is meant so, where it is closed. */
  onPurpose: boolean;
  onMean: (onPurpose: boolean) => void;
  /** The suggestion, taken instead of what was typed. */
  onTake: (text: string) => void;
  /** The field that it is typed in. */
  children: ComponentChildren;
}

/** A field for a question with the coach's word under it: `Alt+O` takes its suggestion, `Alt+C` says that it is meant so. */
export function Coached({ text, onPurpose, onMean, onTake, children }: Props) {
  const { language, coach: words } = useWords();
  const advice = useCoach(text, language === 'fr' ? 'fr' : 'en');
  const empty = text.trim() === '';
  useEffect(() => {
    if (empty && onPurpose) onMean(false);
  }, [empty]);
  const closed = advice?.forms.includes('closed') ?? false;
  const suggestion = onPurpose ? null : (advice?.suggestion ?? null);
  const warns = !onPurpose && (closed || suggestion !== null);
  const warning = useRef<HTMLDivElement>(null);
  // It comes below the field, where a footer may hide it.
  useEffect(() => {
    if (warns) warning.current?.scrollIntoView({ block: 'nearest' });
  }, [warns]);
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    // By the key's place: with Alt, some keyboards type another letter.
    if (event.code === 'KeyO' && suggestion !== null) onTake(suggestion);
    else if (event.code === 'KeyC' && closed) onMean(true);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field and the buttons within.
    <div class="stack tight" onKeyDown={press}>
      {children}
      <div ref={warning} class={warns ? 'notice stack tight' : ''}>
        <div class="soft" aria-live="polite">
          {advice && (onPurpose && closed ? <p>{words.meant}</p> : <Why advice={advice} />)}
          {suggestion !== null && (
            <p>
              {words.rather} <em>{suggestion}</em>
            </p>
          )}
        </div>
        {warns && (
          <div class="row wrap">
            {suggestion !== null && (
              <Button look="quiet" onClick={() => onTake(suggestion)}>
                {words.take} <Key name="Alt+O" />
              </Button>
            )}
            {closed && (
              <Button look="quiet" onClick={() => onMean(true)}>
                {words.onPurpose} <Key name="Alt+C" />
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
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
