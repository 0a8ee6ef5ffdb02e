import { mayTell } from './attributes.ts';
import type { Dom } from './dom.ts';

/** Of an attribute, in UTF-16 code units: more than is kept of any. */
const VALUE = 6_000;

/** The start tag of an element, as the browser writes it, with the attributes that may tell something. */
export function startTag(element: Node, name: string, { getAttribute, getAttributeNames }: Dom): string {
  let tag = `<${name}`;
  const names = getAttributeNames.call(element);
  for (let n = 0; n < names.length; n++) {
    const attribute = names[n] ?? '';
    if (!mayTell(attribute)) continue;
    const value = getAttribute.call(element, attribute) ?? '';
    tag += ` ${attribute}="${writtenValue(value.length > VALUE ? value.slice(0, VALUE) : value)}"`;
  }
  return `${tag}>`;
}

function writtenValue(value: string): string {
  const escaped = value.includes('&') ? value.replaceAll('&', '&amp;') : value;
  return escaped.includes('"') ? escaped.replaceAll('"', '&quot;') : escaped;
}

/** A text as the browser writes it. */
export function writtenText(text: string): string {
  const escaped = text.includes('&') ? text.replaceAll('&', '&amp;') : text;
  return escaped.includes('<') ? escaped.replaceAll('<', '&lt;') : escaped;
}

/** What a script holds, where it is JSON-LD. */
export function blockIn(script: Node, { getAttribute, textContent }: Dom): string {
  const type = getAttribute.call(script, 'type');
  return type?.trim().toLowerCase().startsWith('application/ld+json') ? (textContent.call(script) ?? '') : '';
}
