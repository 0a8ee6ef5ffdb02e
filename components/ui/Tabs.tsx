import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Tab {
  name: string;
  count?: number;
  content: ComponentChildren;
}

interface Props {
  label: string;
  tabs: Tab[];
  /** Which of them shows, from 0. */
  shown: number;
  onShow: (nth: number) => void;
}

/** Tabs by the ARIA pattern: arrows, Home and End move; a panel that is not shown keeps what was typed in it. */
export function Tabs({ label, tabs, shown, onShow }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const last = tabs.length - 1;
    const to = {
      ArrowRight: shown === last ? 0 : shown + 1,
      ArrowLeft: shown === 0 ? last : shown - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onShow(to);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class="stack">
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ name, count }, n) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-tab-${n}`}
            aria-controls={`${id}-panel-${n}`}
            aria-selected={n === shown}
            aria-description={count ? String(count) : undefined}
            tabIndex={n === shown ? 0 : -1}
            onClick={() => onShow(n)}
          >
            {name}
            {count ? (
              <span class="count" aria-hidden="true">
                {count}
              </span>
            ) : null}
          </button>
        ))}
      </div>
      {tabs.map(({ name, content }, n) => (
        <div
          key={name}
          class="stack"
          role="tabpanel"
          id={`${id}-panel-${n}`}
          aria-labelledby={`${id}-tab-${n}`}
          hidden={n !== shown}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
