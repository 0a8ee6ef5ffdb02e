import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { LIMIT } from '../../utils/domain/text.ts';
import { Key } from '../ui/Key.tsx';
import { useDashboardWords } from './Words.ts';

interface Props {
  words: string;
  innerRef: Ref<HTMLInputElement>;
  onInput: (words: string) => void;
  /** Arrow down: into the results. */
  onDown: () => void;
  /** Enter: the first result. */
  onEnter: () => void;
}

/** The one field that finds an account: by its name, its people, and anything said or noted. */
export function SearchField({ words, innerRef, onInput, onDown, onEnter }: Props) {
  const id = useId();
  const { list } = useDashboardWords();
  return (
    <search class="field search">
      <label class="hidden-text" for={id}>
        {list.search}
      </label>
      <input
        ref={innerRef}
        id={id}
        type="search"
        value={words}
        maxLength={LIMIT.line}
        placeholder={list.placeholder}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Enter' && !event.isComposing) onEnter();
          else if (event.key === 'Escape' && words === '') event.currentTarget.blur();
          // The key that leads here looks for nothing.
          else if (event.key !== '/' || words !== '') return;
          event.preventDefault();
        }}
      />
      <Key name="/" />
    </search>
  );
}
