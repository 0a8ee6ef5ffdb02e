import type { ComponentChildren } from 'preact';
import type { CallDraft } from '../../utils/domain/call-draft.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Field } from '../ui/Field.tsx';
import type { Added } from './NoteBar.tsx';
import { SaidBy } from './SaidBy.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  what: Added;
  draft: CallDraft;
  contacts: readonly Contact[];
  domain: string | null;
  /** The answer that a need is heard in; empty where there is none. */
  answer: string;
  onType: (change: Partial<CallDraft>) => void;
  onAdd: () => void;
  onClose: () => void;
}

/** The field for a need, a quote or a promise; Enter keeps it, Escape goes back to the questions. */
export function Adding(props: Props) {
  const { what, draft, contacts, domain, onType, onAdd } = props;
  const { add: words } = useCallWords();
  const { need, quote, promise } = draft;
  switch (what) {
    case 'need':
      return (
        <Form {...props} title={words.need} ready={need.statement.trim() !== ''}>
          {props.answer !== '' && <p class="soft clip">{words.from(props.answer)}</p>}
          <Choice
            label={words.kind}
            value={need.kind}
            options={[
              ['explicit', words.explicit],
              ['latent', words.latent],
            ]}
            onChange={(kind) => onType({ need: { ...need, kind } })}
          />
          <Field
            label={words.needField}
            value={need.statement}
            limit={LIMIT.text}
            hint={words.needHint}
            long
            focus
            onInput={(statement) => onType({ need: { ...need, statement } })}
            onEnter={onAdd}
          />
          {need.kind === 'explicit' && (
            <SaidBy
              contacts={contacts}
              domain={domain}
              value={need.contact}
              onChange={(contact) => onType({ need: { ...need, contact } })}
            />
          )}
        </Form>
      );
    case 'quote':
      return (
        <Form {...props} title={words.quote} ready={quote.text.trim() !== ''}>
          <Field
            label={words.quoteField}
            value={quote.text}
            limit={LIMIT.text}
            long
            focus
            onInput={(text) => onType({ quote: { ...quote, text } })}
            onEnter={onAdd}
          />
          <SaidBy
            contacts={contacts}
            domain={domain}
            value={quote.contact}
            onChange={(contact) => onType({ quote: { ...quote, contact } })}
          />
        </Form>
      );
    case 'promise':
      return (
        <Form {...props} title={words.promise} ready={promise.text.trim() !== ''}>
          <Choice
            label={words.by}
            value={promise.by}
            options={[
              ['us', words.us],
              ['them', words.them],
            ]}
            onChange={(by) => onType({ promise: { ...promise, by } })}
          />
          <Field
            label={words.promiseField}
            value={promise.text}
            limit={LIMIT.text}
            long
            focus
            onInput={(text) => onType({ promise: { ...promise, text } })}
            onEnter={onAdd}
          />
          <DateField
            label={words.due}
            value={promise.due}
            onChange={(due) => onType({ promise: { ...promise, due } })}
          />
        </Form>
      );
  }
}

function Form({
  title,
  ready,
  onAdd,
  onClose,
  children,
}: Pick<Props, 'onAdd' | 'onClose'> & { title: string; ready: boolean; children: ComponentChildren }) {
  const { add: words } = useCallWords();
  return (
    <form
      class="card stack tight"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {children}
      <div class="row end">
        <Button look="quiet" onClick={onClose}>
          {words.close}
        </Button>
        <Button look="main" type="submit" disabled={!ready}>
          {title}
        </Button>
      </div>
    </form>
  );
}
