import { uncloaked } from '../read/emails.ts';
import { INLINE } from '../read/inline.ts';
import { singleSpaced } from '../read/spaces.ts';
import { isElement, type PageElement, type Tree } from '../read/tree.ts';
import { showsNothing } from '../read/visible.ts';
import { personName } from './person-name.ts';
import { isRole } from './roles.ts';

/** A stretch of a line within one element. */
export interface Piece {
  text: string;
  element: PageElement;
}

/** Text between two breaks, by its pieces, with where it stands. */
export interface Line {
  text: string;
  pieces: Piece[];
  /** Its first text's place in the tree. */
  at: number;
  /** 1 to 6 in a heading, else 0. */
  level: number;
  region: Region;
}

/** What a line stands in: a menu, what somebody said, the foot of the page. */
type Region = 'body' | 'nav' | 'quote' | 'footer';

/** Something that leads to somebody: a link, a picture, an e-mail address hidden from harvesters. */
export interface Lead {
  at: number;
  element: PageElement;
  href: string;
}

export interface Layout {
  lines: Line[];
  leads: Lead[];
}

export const GLUE = '\t';
const LINES = 20_000;
const LEADS = 3_000;
const TEXT = 1_000;
const HEADINGS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
const REGIONS: ReadonlyMap<string, Region> = new Map([
  ['nav', 'nav'],
  ['blockquote', 'quote'],
  ['q', 'quote'],
  ['footer', 'footer'],
]);

/** The lines that a page shows and what in it leads to people, in document order. One pass. */
export function layoutOf(tree: Tree): Layout {
  const lines: Line[] = [];
  const leads: Lead[] = [];
  /** For each element, the one that its line begins and ends with. */
  const blocks: number[] = new Array(tree.length).fill(-1);
  let broken = true;
  let block = -1;
  let hidden = 0;
  let heading = { level: 0, end: 0 };
  let region: { name: Region; end: number } = { name: 'body', end: 0 };
  for (let at = 0; at < tree.length && lines.length < LINES; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (isElement(node)) {
      const { name, parent } = node;
      const within = INLINE.has(name);
      blocks[at] = within && parent !== null ? (blocks[parent.at] ?? -1) : at;
      if (!within) broken = true;
      if (at < hidden) continue;
      if (name !== 'head' && name !== 'html' && showsNothing(node)) hidden = node.end;
      const level = HEADINGS.get(name);
      if (level !== undefined) heading = { level, end: node.end };
      const kind = REGIONS.get(name);
      if (kind !== undefined && at >= region.end) region = { name: kind, end: node.end };
      const lead = leadOf(node);
      if (lead !== null && leads.length < LEADS) leads.push({ at, element: node, href: lead });
      continue;
    }
    if (node.parent === null || at < hidden || node.text.trim() === '') {
      // A space between two pieces keeps their words apart.
      const last = broken || node.text === '' ? undefined : lines.at(-1)?.pieces.at(-1);
      if (last !== undefined && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    const mine = blocks[node.parent.at] ?? -1;
    const text = singleSpaced(node.text.slice(0, TEXT));
    const line = lines.at(-1);
    if (broken || mine !== block || line === undefined) {
      const level = at < heading.end ? heading.level : 0;
      const name = at < region.end ? region.name : 'body';
      lines.push({ text: '', pieces: [{ text, element: node.parent }], at, level, region: name });
    } else if (line.pieces.length < 40) {
      const last = line.pieces.at(-1);
      if (last !== undefined && last.element === node.parent) last.text += text;
      else line.pieces.push({ text, element: node.parent });
    }
    broken = false;
    block = mine;
  }
  for (const line of lines) line.text = joined(line.pieces);
  return { lines: withNamesWhole(lines), leads };
}

/** A first name and a surname on lines of their own in one heading are one line. */
function withNamesWhole(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last === undefined || !areOneName(last, line)) whole.push(line);
    else whole.splice(-1, 1, { ...last, text: `${last.text} ${line.text}`, pieces: [...last.pieces, ...line.pieces] });
  }
  return whole;
}

function areOneName(one: Line, next: Line): boolean {
  if (one.level === 0 || one.text.includes(' ') || one.pieces[0]?.element !== next.pieces[0]?.element) return false;
  return !isRole(next.text) && personName(`${one.text} ${next.text}`)?.known === true;
}

/** A tab stands where two pieces meet without a space, as `<b>Ann Lee</b><i>Buyer</i>`: set apart by style alone. */
function joined(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    const meet = text !== '' && /[a-zß-ɏ.)]/.test(text.charAt(text.length - 1)) && /^[A-ZÀ-Þ(]/.test(piece.text);
    text += (meet ? GLUE : '') + piece.text;
  }
  return (text.includes('  ') ? text.replace(/ +/g, ' ') : text).trim().slice(0, TEXT * 2);
}

function leadOf({ name, attributes }: PageElement): string | null {
  if (attributes.size === 0) return name === 'img' ? '' : null;
  const cloaked = attributes.get('data-cfemail');
  if (cloaked !== undefined) {
    const address = uncloaked(cloaked);
    return address === null ? null : `mailto:${address}`;
  }
  if (name === 'a') return attributes.get('href') ?? null;
  return name === 'img' ? '' : null;
}
