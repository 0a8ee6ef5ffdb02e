import type { Card, Known } from './card.ts';
import { isReach } from './card-properties.ts';
import { type MarkNode, valueIn, words } from './marked.ts';

const FAX = /fax|télécopie/i;
const FAX_BEFORE = /(?:fax|télécopie)[^\p{L}\d]{0,10}$/iu;
const WRITTEN_ADDRESS = /^(?:https?:\/\/|\/|[\w-]{1,63}\.)\S{2,}$/i;
/** Where the link within a property leads that is no link itself. */
const LEADING: ReadonlyMap<string, RegExp> = new Map([
  ['email', /^mailto:/i],
  ['telephone', /^tel:/i],
  ['url', /^(?!mailto:|tel:|#)/i],
]);

/** The value-class pattern: `<span class="tel"><span class="type">work</span> <span class="value">…</span></span>`. */
export function textIn(node: MarkNode, property: string, known: Known): string {
  const values = node.within.filter(({ attributes }) => words(attributes.class).includes('value'));
  if (values.length > 0) return values.map((value) => valueIn(value, property)).join('');
  const card = known.get(node);
  if (card !== undefined && property === 'organization') return card.name;
  const { name, attributes } = node;
  if (name === 'abbr' && attributes.title !== undefined) return attributes.title;
  if (name === 'area' && property !== 'url') return attributes.alt ?? '';
  const machine =
    (property === 'email' && attributes.href !== undefined) ||
    (property === 'telephone' && /^tel:/i.test(attributes.href ?? ''));
  const text = (machine ? attributes.href : linkWithin(node, property)) ?? valueIn(node, property);
  // An element that was not closed holds what follows it.
  if (property === 'name' && text === node.text) return node.within.filter(isReach).reduce(withoutText, text).trim();
  // `<h2 class="fn url">Ann Lee</h2>` leads nowhere.
  return property === 'url' && text === node.text && !WRITTEN_ADDRESS.test(text) ? '' : text;
}

function withoutText(text: string, inner: MarkNode): string {
  return inner.text === '' ? text : text.replace(inner.text, () => '');
}

/** `<span class="email"><a href="mailto:…">Write to us</a></span>`. */
function linkWithin({ attributes, within }: MarkNode, property: string): string | undefined {
  const leading = LEADING.get(property);
  if (leading === undefined || attributes.href !== undefined) return undefined;
  return within.map((inner) => inner.attributes.href).find((href) => href !== undefined && leading.test(href));
}

/** By its class or its type, or by the word that stands before it in its card. */
export function isFax({ attributes, within, text }: MarkNode, property: string, { node }: Card): boolean {
  if (property !== 'telephone') return false;
  const types = within.filter((inner) => words(inner.attributes.class).includes('type'));
  if (words(attributes.class).includes('fax') || types.some((type) => FAX.test(type.attributes.title ?? type.text)))
    return true;
  const at = types.length > 0 || text === '' ? -1 : node.text.indexOf(text);
  return at > 0 && FAX_BEFORE.test(node.text.slice(Math.max(0, at - 20), at));
}
