import type { Card } from './card.ts';
import { type MarkNode, words } from './marked.ts';
import { isPersonName } from './people.ts';

const PICTURE = /\b(?:photo|picture|avatar|portrait|image|logo|icon|profile|headshot)/i;

/** A newer card without a name is named by its text or picture, where it says nothing else by text. */
export function impliedName(node: MarkNode, { parts, organisations, cards }: Card): string {
  const spoken = parts.some(({ property }) => property !== 'url' && property !== 'email') || organisations.length > 0;
  if (spoken || cards.length > 0 || allIn(node).some(saysByText)) return '';
  const [only, other] = lastIn(node);
  const label = only === undefined || other !== undefined ? null : labelOf(only);
  // One picture or abbreviation that is all there is, or that bears a name which its text does not.
  const named = node.text === '' || node.text === only?.text || (label !== null && isNamesake(label, node.text));
  return labelOf(node) ?? (named ? label : null) ?? node.text;
}

/** A newer card without an address leads where it, or the one link in it, leads. */
export function impliedUrl(node: MarkNode, { cards }: Card): string | null {
  if (isLink(node)) return node.attributes.href ?? null;
  const links = cards.length > 0 ? [] : allIn(node).filter(isLink);
  return links.length === 1 ? (links[0]?.attributes.href ?? null) : null;
}

/** Whether an element is a property that is a text, one that we know or another (`p-nickname`, `e-note`). */
function saysByText({ attributes }: MarkNode): boolean {
  return words(attributes.class).some((name) => /^[pe]-[a-z]/.test(name));
}

/** `<img alt="Ann Lee"> About me`, unlike `<img alt="Profile Photo"> Ann Lee`. */
function isNamesake(label: string, text: string): boolean {
  return isPersonName(label) && !PICTURE.test(label) && !text.includes(label) && !isPersonName(text);
}

/** The marked elements without others in them. */
function lastIn(node: MarkNode): MarkNode[] {
  return allIn(node).filter(({ within }) => within.length === 0);
}

function allIn(node: MarkNode): MarkNode[] {
  const all = [...node.within];
  for (const inner of all) all.push(...inner.within);
  return all;
}

function labelOf({ name, attributes }: MarkNode): string | null {
  if (name === 'img' || name === 'area') return attributes.alt ?? null;
  return name === 'abbr' ? (attributes.title ?? null) : null;
}

function isLink({ name }: MarkNode): boolean {
  return name === 'a' || name === 'area';
}
