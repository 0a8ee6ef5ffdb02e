import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LIMIT } from '../../../utils/domain/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  onAdd: (text: string) => Promise<boolean>;
  /** What else can be added. */
  children: ComponentChildren;
}

/** What is worth remembering, in one's own words. It stays in the field until the history has it. */
export function AddNote({ onAdd, children }: Props) {
  const { relation: words } = useDashboardWords();
  const [text, type] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const ready = text.trim() !== '';
  const add = () => {
    if (ready) void onAdd(text).then((done) => done && clear());
  };
  const clear = () => {
    type('');
    // The button is of no use to an empty field: the focus goes to the next note.
    form.current?.querySelector('textarea')?.focus();
  };
  return (
    <form
      ref={form}
      class="row end-aligned wrap"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div class="grow composer">
        <Field
          label={words.note}
          value={text}
          limit={LIMIT.note}
          long
          placeholder={words.notePlaceholder}
          onInput={type}
          onEnter={add}
        />
      </div>
      <Button type="submit" disabled={!ready}>
        {words.addNote}
      </Button>
      {children}
    </form>
  );
}
