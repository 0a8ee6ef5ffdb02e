import { uncloaked } from '../read/emails.ts';
import type { PageElement } from '../read/tree.ts';
import type { Piece, Shown, Line as ShownLine } from '../reading.ts';
import { personName } from './person-name.ts';
import { isRole } from './roles.ts';

/** A line of the shown text, by its pieces. */
export interface Line extends Pick<ShownLine, 'at' | 'level' | 'region'> {
  text: string;
  pieces: Piece[];
}

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
const TEXT = 2_000;

/** The lines that a page shows, in document order. */
export function linesOf(shown: Shown): Line[] {
  const lines = shown.lines.slice(0, LINES).map(({ start, end, at, level, region }): Line => {
    const pieces = shown.piecesOf({ start, end });
    const text = pieces.length === 1 ? shown.text.slice(start, end) : joined(pieces);
    return { text: text.trim().slice(0, TEXT), pieces, at, level, region };
  });
  return withNamesWhole(lines);
}

/** What in a page leads to people, in document order. */
export function leadsOf(elements: readonly PageElement[]): Lead[] {
  return elements.flatMap((element) => {
    const href = leadOf(element);
    return href === null ? [] : [{ at: element.at, element, href }];
  });
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
  return text;
}

function leadOf({ name, attributes }: PageElement): string | null {
  const cloaked = attributes.get('data-cfemail');
  if (cloaked !== undefined) {
    const address = uncloaked(cloaked);
    return address === null ? null : `mailto:${address}`;
  }
  return name === 'img' ? '' : (attributes.get('href') ?? null);
}
