import { advise } from '../../utils/discovery/coach/advise.ts';
import type { Gain } from '../../utils/discovery/playbook/gains.ts';
import type { PlaybookQuestion } from '../../utils/discovery/playbook/playbook.ts';
import { questionTheme } from '../../utils/domain/question.ts';
import { signalKind } from '../../utils/domain/signal.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../ui/Words.ts';
import { useDiscoveryWords } from './Words.ts';

interface Props {
  question: PlaybookQuestion;
  gain: Gain | undefined;
  open: boolean;
  onChange: (question: PlaybookQuestion) => void;
  onRemove: () => void;
}

/** One question of a playbook: what it says, its theme, what calls for it and why, and what it gave so far. */
export function QuestionEditor({ question, gain, open, onChange, onRemove }: Props) {
  const { playbooks: words, themes } = useDiscoveryWords();
  const { signals: names } = useWords();
  const { text, theme, because = '', signals = [] } = question;
  const forms = text.trim() === '' ? ['open'] : advise(text).forms;
  const flaw = forms.includes('closed') ? words.coach.closed : forms.length > 1 ? words.coach.flawed : null;
  const themeOf = (value: string) => questionTheme.options.find((one) => one === value) ?? theme;
  return (
    <details class="card" open={open}>
      <summary>
        {text} <span class="chip">{themes[theme]}</span> {flaw !== null && <span class="chip amber">{flaw}</span>}
        {gain && <span class="soft">{words.gain(gain.asked, gain.answered, gain.needs)}</span>}
      </summary>
      <div class="stack">
        <Field label={words.field} value={text} limit={300} long onInput={(text) => onChange({ ...question, text })} />
        <Select
          label={words.theme}
          value={theme}
          options={questionTheme.options.map((value) => ({ value, name: themes[value] }))}
          onChange={(value) => onChange({ ...question, theme: themeOf(value) })}
        />
        <fieldset class="choice">
          <legend class="legend">{words.signals}</legend>
          {signalKind.options.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={signals.includes(kind)}
                onChange={({ currentTarget: { checked } }) => onChange(calledBy(question, kind, checked))}
              />
              {names.kinds[kind]}
            </label>
          ))}
        </fieldset>
        {signals.length > 0 && (
          <Field
            label={words.because}
            value={because}
            limit={300}
            hint={words.becauseHint}
            onInput={(because) => onChange(because === '' ? without(question, 'because') : { ...question, because })}
          />
        )}
        <div>
          <Button look="quiet danger" onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
      </div>
    </details>
  );
}

type Kind = NonNullable<PlaybookQuestion['signals']>[number];

function calledBy(question: PlaybookQuestion, kind: Kind, called: boolean): PlaybookQuestion {
  const others = (question.signals ?? []).filter((one) => one !== kind);
  const signals = called ? [...others, kind] : others;
  return signals.length > 0 ? { ...question, signals } : without(question, 'signals');
}

function without(question: PlaybookQuestion, key: 'signals' | 'because'): PlaybookQuestion {
  const { [key]: _, ...rest } = question;
  return rest;
}
