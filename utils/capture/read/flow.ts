import type { Line, Piece, Region, Shown } from '../reading.ts';
import { fold, wordsIn } from './fold.ts';
import { INLINE } from './inline.ts';
import { placeOf } from './place.ts';
import { singleSpaced } from './spaces.ts';
import { strangersIn } from './strangers.ts';
import type { PageElement } from './tree.ts';

/** Elements that say what a line is: the level of a heading, or a region of the page. */
const SAYING = new Map<string, number | Region>([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, number] => [`h${level}`, level]),
  ['nav', 'nav'],
  ['blockquote', 'quote'],
  ['q', 'quote'],
  ['footer', 'footer'],
]);

/** Joins texts to lines as a reader sees them, and remembers which element each stretch stands in. */
export class Flow {
  readonly #starts: number[] = [];
  readonly #elements: (PageElement | null)[] = [];
  readonly #pieces: string[] = [];
  readonly #lines: Line[] = [];
  #length = 0;
  /** What stood last: nothing on this line yet, a space, or a word. */
  #last: 'edge' | 'space' | 'word' = 'edge';
  /** The heading and the region that the walk is in, up to where they end in the tree. */
  #heading = { level: 0, end: 0 };
  #region: { name: Region; end: number } = { name: 'body', end: 0 };

  /** @param at the text's place in the tree */
  add(text: string, element: PageElement | null, at: number): void {
    const plain = text === ' ' ? text : singleSpaced(text);
    if (plain === ' ' || plain === '') {
      if (plain === ' ' && this.#last === 'word') this.#put(' ', 'space');
      return;
    }
    if (this.#last === 'edge') {
      const level = at < this.#heading.end ? this.#heading.level : 0;
      const region = at < this.#region.end ? this.#region.name : 'body';
      this.#lines.push({ start: this.#length, end: this.#length, at, words: [], level, region });
    }
    this.#starts.push(this.#length);
    this.#elements.push(element);
    this.#put(
      this.#last !== 'word' && plain.startsWith(' ') ? plain.slice(1) : plain,
      plain.endsWith(' ') ? 'space' : 'word',
    );
  }

  /** The beginning or the end of an element: a line ends there, unless the element stands within lines. */
  edge(name: string): void {
    if (this.#last === 'edge' || INLINE.has(name)) return;
    const line = this.#lines[this.#lines.length - 1];
    if (line !== undefined) line.end = this.#length;
    this.#put('\n', 'edge');
  }

  /** The beginning of an element that is shown: it may be a heading, or a region of the page. */
  enter({ name, at, end }: PageElement): void {
    const said = SAYING.get(name);
    if (said === undefined) return;
    if (typeof said === 'number') this.#heading = { level: said, end };
    else if (at >= this.#region.end) this.#region = { name: said, end };
  }

  /** @param title the page's */
  shown(title: string): Shown {
    const starts = this.#starts;
    const elements = this.#elements;
    const elementAt = (offset: number) => elements[lastAtOrBefore(starts, offset)] ?? null;
    const text = this.#pieces.join('');
    const isHeading = (offset: number) => inHeading(elementAt(offset));
    const folded = fold(text);
    const words = new Set<string>();
    for (const line of this.#lines) {
      line.words = wordsIn(folded.slice(line.start, line.end));
      for (const word of line.words) words.add(word);
    }
    const strangers = strangersIn({ text, folded, words, isHeading }, title);
    return {
      text,
      folded,
      words,
      lines: this.#lines,
      numbered: this.#lines.filter(({ start, end }) => DIGIT.test(text.slice(start, end))),
      piecesOf: ({ start, end }) => {
        const pieces: Piece[] = [];
        for (let n = lastAtOrBefore(starts, start); (starts[n] ?? end) < end && pieces.length < PIECES; n++) {
          const element = elements[n] ?? null;
          const written = text.slice(starts[n], Math.min(starts[n + 1] ?? end, end));
          const last = pieces.at(-1);
          if (last !== undefined && last.element === element) last.text += written;
          else if (element !== null) pieces.push({ text: written, element });
        }
        return pieces;
      },
      placeAt: (offset) => placeOf(elementAt(offset)),
      isHeading,
      isStrangers: (offset) => strangers.some(({ start, end }) => offset >= start && offset < end),
    };
  }

  #put(text: string, last: 'edge' | 'space' | 'word'): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.#last = last;
  }
}

const DIGIT = /[0-9٠-٩０-９]/;
/** More elements than a line of use has. */
const PIECES = 40;

const HEADINGS = /^(?:h[1-6]|dt|th|legend|summary)$/;

/** Whether an element is a heading, or stands within a line of one. */
function inHeading(element: PageElement | null): boolean {
  let at = element;
  for (let n = 0; at !== null && n < 4 && INLINE.has(at.name); n++) at = at.parent;
  return at !== null && HEADINGS.test(at.name);
}

/** The index of the last number of a rising list that is not greater than the one given. */
function lastAtOrBefore(rising: readonly number[], number: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
