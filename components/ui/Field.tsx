import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  problem?: string | undefined;
  placeholder?: string;
  limit: number;
  /** Several lines. */
  long?: boolean;
  /** Shown as dots. */
  secret?: boolean;
  /** Takes the focus when it appears. */
  focus?: boolean;
  /** Enter alone, in a field of several lines. */
  onEnter?: () => void;
  children?: ComponentChildren;
}

/** A labelled text field, with what is wrong with it said right below. */
export function Field({
  label,
  value,
  onInput,
  hint,
  problem,
  placeholder,
  limit,
  long,
  secret,
  focus,
  onEnter,
  children,
}: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!focus) return;
    input.current?.select();
    // What was typed before is gone on with, not overwritten.
    area.current?.focus();
    area.current?.setSelectionRange(value.length, value.length);
  }, []);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    placeholder,
    maxLength: limit,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
    autocomplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  } as const;
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing || !onEnter)
      return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long && <textarea {...shared} ref={area} onKeyDown={enter} />}
      {!long && secret && <input {...shared} type="password" spellcheck={false} />}
      {!long && !secret && <input {...shared} ref={input} type="text" spellcheck={false} />}
      {children}
      {hint && (
        <span class="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
