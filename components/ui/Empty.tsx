import type { ComponentChildren } from 'preact';

/** In place of a list with nothing in it: what would be here, and what to do for it. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty stack tight">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
