import { useState } from 'preact/hooks';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.ts';

/** A destination as it is typed. */
export interface Typed {
  name: string;
  url: string;
  secret: string;
}
export type Problems = Partial<Record<keyof Typed, string>>;

interface Props {
  initial: Typed;
  problems: Problems;
  /** The address is inside a private network, and the rep has to say that it is meant. */
  askPrivate: boolean;
  busy: boolean;
  generate: () => string;
  onSave: (typed: Typed, confirmed: boolean) => void;
  onCancel: () => void;
}

/** Where to send, under which name, signed with what. */
export function DestinationForm({ initial, problems, askPrivate, busy, generate, onSave, onCancel }: Props) {
  const { options: words } = useWords();
  const [typed, type] = useState(initial);
  const [shown, show] = useState(false);
  const set = (field: keyof Typed) => (value: string) => type({ ...typed, [field]: value });
  return (
    <form
      class="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed, false);
      }}
    >
      <div class="field">
        <label for="preset">{words.preset}</label>
        <select id="preset">
          <option>{words.generic}</option>
        </select>
      </div>
      <Field
        label={words.name}
        value={typed.name}
        limit={LIMIT.line}
        placeholder={words.namePlaceholder}
        problem={problems.name}
        onInput={set('name')}
      />
      <Field
        label={words.url}
        value={typed.url}
        limit={LIMIT.url * 2}
        placeholder="https://crm.example/hooks/…"
        hint={words.urlHint}
        problem={problems.url}
        onInput={set('url')}
      />
      <Field
        label={words.secret}
        value={typed.secret}
        limit={LIMIT.line}
        placeholder="whsec_…"
        hint={words.secretHint}
        problem={problems.secret}
        secret={!shown}
        onInput={set('secret')}
      >
        <div class="row wrap">
          <Button
            look="quiet"
            onClick={() => {
              set('secret')(generate());
              show(true);
            }}
          >
            {words.generate}
          </Button>
          <Button look="quiet" onClick={() => show(!shown)}>
            {shown ? words.hide : words.show}
          </Button>
        </div>
      </Field>
      {askPrivate && (
        <div class="notice" role="alert">
          <p>{words.confirmPrivate}</p>
          <Button onClick={() => onSave(typed, true)}>{words.confirmPrivateYes}</Button>
        </div>
      )}
      <div class="row wrap">
        <Button look="main" type="submit" disabled={busy}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
