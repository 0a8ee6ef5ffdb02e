import type { PageElement } from './tree.ts';

/** Elements whose text, if any came along, is none that a page shows. */
const NEVER_SHOWN = new Set('script style noscript template head title meta link base'.split(' '));

/** Whether an element plainly shows no text: by its name, its `hidden` attribute or its own style. */
export function showsNothing({ name, attributes }: PageElement): boolean {
  return NEVER_SHOWN.has(name) || attributes.has('hidden') || attributes.has('style');
}
