import type { PageElement } from './tree.ts';

/** Levels that a path goes up: longer ones break with the next change of the page. */
const LEVELS = 12;
/** Shadow trees and frames that a path leads through. */
const ROOTS = 8;
const PLAIN_NAME = /^[a-z][a-z0-9-]{0,30}$/;
const PLAIN_ID = /^[A-Za-z][\w-]{0,60}$/;

/**
 * A short CSS path to an element, from the nearest ancestor with a plain id: `#footer > p:nth-child(2) > a`. Where it
 * leads into a shadow tree or a frame it goes on behind `>>>`. Empty where it would be too long: no path is better than
 * a wrong one.
 */
export function placeOf(element: PageElement | null): string {
  let path = '';
  let from = element;
  for (let roots = 0; from !== null; roots++) {
    const within = pathWithin(from);
    if (within === '' || roots > ROOTS) return '';
    path = path === '' ? within : `${within} >>> ${path}`;
    from = from.root?.parent ?? null;
  }
  return path;
}

/** The path to an element in the document or shadow tree that it stands in. */
function pathWithin(element: PageElement): string {
  let path = '';
  let levels = 0;
  for (let at: PageElement | null = element; at !== null && at !== element.root; at = at.parent) {
    if (levels++ === LEVELS) return '';
    const { name, nth } = at;
    const id = at.attributes.get('id');
    const named = id !== undefined && PLAIN_ID.test(id);
    const whole = name === 'body' || name === 'head' || name === 'html';
    const step = named ? `#${id}` : whole ? name : `${PLAIN_NAME.test(name) ? name : '*'}:nth-child(${nth})`;
    path = path === '' ? step : `${step} > ${path}`;
    if (named || whole) break;
  }
  return path;
}
