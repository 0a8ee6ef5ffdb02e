import type { Dom } from './dom.ts';

const NEVER_SHOWN = new Set(
  (
    'script style noscript template head title meta link base iframe object embed svg math canvas audio video ' +
    'select textarea datalist map'
  ).split(' '),
);
const HIDDEN_BY_STYLE = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i;

/**
 * Whether an element plainly shows no text: by its name, its `hidden` attribute or its own style. Styles from sheets
 * are not asked for: the answer would cost the page a layout.
 */
export function showsNothing(element: Element, name: string, dom: Dom): boolean {
  if (NEVER_SHOWN.has(name)) return true;
  if (dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style');
  return style !== null && HIDDEN_BY_STYLE.test(style.slice(0, 1_000));
}
