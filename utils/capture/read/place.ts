import type { Dom } from './dom.ts';

/** Levels that a path goes up, and siblings that are counted: a page must not make either costly. */
const LEVELS = 12;
const SIBLINGS = 500;
const PLAIN_NAME = /^[a-z][a-z0-9-]{0,30}$/;
const PLAIN_ID = /^[A-Za-z][\w-]{0,60}$/;

/**
 * A short CSS path to an element, from the nearest ancestor with a plain id: `#footer > p:nth-child(2) > a`.
 * Empty where a bound is reached: no path is better than a wrong one.
 */
export function placeOf(element: Element, dom: Dom): string {
  const steps: string[] = [];
  let at: Node | null = element;
  while (at !== null && dom.isElement(at)) {
    if (steps.length === LEVELS) return '';
    const id = dom.attribute(at, 'id');
    if (id !== null && PLAIN_ID.test(id)) return [`#${id}`, ...steps].join(' > ');
    const name = dom.name(at);
    if (name === 'body' || name === 'head' || name === 'html') return [name, ...steps].join(' > ');
    const nth = nthOf(at, dom);
    if (nth === null) return '';
    steps.unshift(`${PLAIN_NAME.test(name) ? name : '*'}:nth-child(${nth})`);
    at = dom.parent(at);
  }
  return steps.join(' > ');
}

function nthOf(element: Element, dom: Dom): number | null {
  let nth = 1;
  for (let before = dom.previous(element); before !== null; before = dom.previous(before)) {
    if (++nth > SIBLINGS) return null;
  }
  return nth;
}
