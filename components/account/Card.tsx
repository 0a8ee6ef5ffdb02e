import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** What to say in place of the content; nothing where there is content. */
  empty?: string;
  /** What can be added or done, beside the title. */
  action?: ComponentChildren;
  /** What shows whether there is content or not. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** One matter in the right column of an account's page. */
export function Card({ title, empty, action, beside, children }: Props) {
  const id = useId();
  return (
    <section class="card stack tight" aria-labelledby={id}>
      <div class="row">
        <h3 id={id} class="grow">
          {title}
        </h3>
        {action}
      </div>
      {empty ? <p class="soft">{empty}</p> : children}
      {beside}
    </section>
  );
}
