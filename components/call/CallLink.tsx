import type { ComponentChildren } from 'preact';
import type { Id } from '../../utils/domain/identifier.ts';

interface Props {
  account: Id;
  /** It is what is to be done next. */
  main?: boolean;
  /** What it says to whoever hears it, where that is more than what it shows. */
  label?: string;
  children: ComponentChildren;
}

/** Leads from another page of the extension into the call with an account. */
export function CallLink({ account, main = false, label, children }: Props) {
  return (
    <a
      class={main ? 'button main' : 'button'}
      href={`/sidepanel.html?account=${account}`}
      aria-label={label}
      target="_blank"
      rel="noreferrer"
    >
      {children}
    </a>
  );
}
