import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** Of its heading: 2 for a matter of the page itself, 3 for one of its column. */
  level?: 2 | 3;
  /** What to say in place of the content; nothing where there is content. */
  empty?: string;
  /** What can be added or done, beside the title. */
  action?: ComponentChildren;
  /** What shows whether there is content or not. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** One matter of an account's page. */
export function Card({ title, level = 3, empty, action, beside, children }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="card stack tight" aria-labelledby={id}>
      <div class="row wrap heading">
        <Heading id={id} class="grow">
          {title}
        </Heading>
        {action}
      </div>
      {empty ? <p class="soft">{empty}</p> : children}
      {beside}
    </section>
  );
}
