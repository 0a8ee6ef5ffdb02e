import type { ComponentChildren, Ref } from 'preact';

interface Props {
  children: ComponentChildren;
  look?: 'main' | 'quiet' | 'quiet danger' | 'main danger';
  type?: 'button' | 'submit';
  label?: string;
  title?: string;
  disabled?: boolean;
  innerRef?: Ref<HTMLButtonElement>;
  onClick?: () => void;
}

/** A native button; `label` names it where its text alone would not do. */
export function Button({ children, look, type = 'button', label, title, disabled, innerRef, onClick }: Props) {
  return (
    <button
      {...(innerRef ? { ref: innerRef } : {})}
      type={type}
      class={`button ${look ?? ''}`}
      aria-label={label}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
