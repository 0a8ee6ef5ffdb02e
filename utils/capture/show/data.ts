import { attributeOf, genuine } from './genuine.ts';
import { lettersOf } from './passage.ts';

const DATA = new Set(['script', 'meta', 'link', 'title', 'head', 'html']);
/** Attributes that state something, whatever the element shows. */
const STATING = ['content', 'href', 'src', 'datetime', 'value', 'title', 'alt', 'lang', 'label', 'resource', 'about'];
const ELEMENTS = 500;

/** Whether a source is a page's data rather than its text: a script's block, what stands in its head. */
export function isData(where: string, element: Element | undefined): boolean {
  if (/^(?:script\[|head\b|meta\b|title\b|html$)/.test(where)) return true;
  return element !== undefined && DATA.has(genuine(element, 'localName'));
}

/** What a page's data state at these elements: a script's text and address, a title, the attributes of an element and of those in it. */
export function dataAt(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const name = genuine(element, 'localName');
    if (name === 'script') return [unescaped(genuine(element, 'textContent') ?? ''), attributeOf(element, 'src') ?? ''];
    if (name === 'title') return [genuine(element, 'textContent') ?? ''];
    const inner =
      name === 'html' ? [] : [...genuine(element, 'querySelectorAll').call(element, '*')].slice(0, ELEMENTS);
    return [element, ...inner].flatMap((one) => STATING.flatMap((attribute) => attributeOf(one, attribute) ?? []));
  });
}

/** Whether data hold these words, together or, where a value was put together from several, each of them. */
export function states(data: readonly string[], words: string): boolean {
  const parts = words.split(/\s+/).map(plain).filter(Boolean);
  return data.map(plain).some((text) => text.includes(plain(words)) || parts.every((part) => text.includes(part)));
}

/** Letters and digits alone: data write the rest in many ways. */
function plain(text: string): string {
  return lettersOf(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function unescaped(json: string): string {
  return json
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,6}|#x[0-9a-f]{1,6});/gi, ' ');
}
