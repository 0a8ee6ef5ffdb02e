import type { PageElement } from '../read/tree.ts';
import type { Piece } from '../reading.ts';
import { GLUE, type Line } from './lines.ts';
import { AND, beginsWithOffice, MARK, named } from './name-parts.ts';
import { mayHoldName, type PersonName, personName } from './person-name.ts';
import { isRole } from './roles.ts';

/** A place on the page where a person's name may stand. */
export interface Sighting extends PersonName {
  /** As the page writes it, titles and all. */
  written: string;
  /** The index of its line. */
  line: number;
  element: PageElement;
  /** What stands on its line before the name, and behind it. */
  before: string;
  after: string;
  /** The shape of the tree above it: names of elements, columns of tables. Alike for the cards of one list. */
  shape: string;
}

const SIGHTINGS = 2_000;
/** Longer lines are sentences: names in them are read elsewhere. */
const LINE = 200;
const LEVELS = 10;
/** As many lines may be between a name and its title. */
const BELOW = 2;

/** The names that stand for themselves: whole lines, pieces of lines, parts of lines between commas and dashes. */
export function sightingsIn(lines: readonly Line[], late: () => boolean): Sighting[] {
  const found: Sighting[] = [];
  for (const [n, line] of lines.entries()) {
    if (line.region === 'nav' || line.text.length > LINE || !mayHoldName(line.text)) continue;
    found.push(...sightingsOn(line, n).filter((one) => !isFirmOf(one, found.at(-1), lines)));
    if (found.length >= SIGHTINGS || late()) break;
  }
  return found;
}

function sightingsOn(line: Line, n: number): Sighting[] {
  const [first] = line.pieces;
  if (first === undefined) return [];
  const whole = line.text.includes(GLUE) || isWithMore(line.text) ? null : personName(line.text);
  const at = (element: PageElement, name: PersonName, written: string, before: string, after: string): Sighting => ({
    ...name,
    written,
    line: n,
    element,
    before: before.trim(),
    after: after.trim(),
    shape: shapeOf(element),
  });
  if (whole !== null && !whole.name.includes(',')) return [at(first.element, whole, line.text, '', '')];
  // Without a mark, only an office or another name can stand with a name.
  if (line.pieces.length === 1 && !MARK.test(line.text) && !AND.test(line.text) && !beginsWithOffice(line.text))
    return [];
  const turned = turnedName(line.text);
  if (turned !== null) return [at(first.element, turned, line.text, '', '')];
  const sentence = isSentence(line.text);
  return line.pieces.flatMap((piece, m) => {
    if (line.pieces.length > 1 && !mayHoldName(piece.text)) return [];
    const before = () => textOf(line.pieces.slice(0, m));
    const after = () => textOf(line.pieces.slice(m + 1));
    const text = piece.text.trim();
    // What is the whole line has been looked at above.
    const name = text === line.text ? whole : isWithMore(text) ? null : personName(text);
    // `Formal Admissions:` is a label, where no word of it is a first name.
    const label = name?.known === false && text.endsWith(':');
    if (name !== null && !label && !name.name.includes(',')) return [at(piece.element, name, text, before(), after())];
    if (sentence) return [];
    return named(piece.text).map(({ name, written, before: near, after: next }) =>
      at(piece.element, name, written, [before(), near].join(GLUE), [next, after()].join(GLUE)),
    );
  });
}

/** Right below a name that stands alone: `Financial Adviser, Edward Jones` says where that person works. */
function isFirmOf(one: Sighting, last: Sighting | undefined, lines: readonly Line[]): boolean {
  if (last === undefined || one.line - last.line > BELOW || last.line === one.line || one.after !== '') return false;
  const own = lines[last.line]?.text ?? '';
  if (one.known ? own !== last.written : !own.startsWith(last.written)) return false;
  return /,\s?$/.test(one.before) && isRole(one.before.replace(/,\s?$/, ''));
}

/** `Ann Lee (Mathematics)`: no nickname, which stands before the family name, nor what one is to be spoken of as. */
function isWithMore(text: string): boolean {
  return text.endsWith(')') && /\s\([^()/]{2,60}\)$/.test(text);
}

/** Names in sentences are read elsewhere; a label before a colon makes none. */
function isSentence(text: string): boolean {
  return text.length > 60 && /[.!?]$/.test(text) && !/^[^.!?]{1,60}\s?:/.test(text);
}

/** `Doe, Jane`, where the second is a common first name: `Jane Doe`. */
function turnedName(text: string): PersonName | null {
  const [, last, first] = /^([^\s,]{2,25}), ([^\s,]{2,25})$/.exec(text) ?? [];
  const name = last === undefined || isRole(text) ? null : personName(`${first} ${last}`);
  return name?.known ? name : null;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text.trim()).join(GLUE);
}

/** The names of the elements above, and in a table the column: class names tell nothing that holds on another site. */
function shapeOf(element: PageElement): string {
  const steps: string[] = [];
  for (let at: PageElement | null = element; at !== null && steps.length < LEVELS; at = at.parent) {
    steps.push(at.name === 'td' || at.name === 'th' ? `${at.name}${at.nth}` : at.name);
  }
  return steps.join('<');
}
