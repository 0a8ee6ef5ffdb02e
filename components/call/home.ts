/** Where the keys act: the question that has them; where there is none, the first thing that can have the focus. */
const PLACES = ['[data-focus][tabindex="0"]', 'h1 a'] as const;

/** Leads the focus to where the keys of a call act. */
export function goHome(call: ParentNode | null): void {
  const [best] = PLACES.flatMap((place) => call?.querySelector<HTMLElement>(place) ?? []);
  best?.focus();
}
