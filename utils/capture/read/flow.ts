import type { Line, Piece, Region, Shown } from '../reading.ts';
import { fold } from './fold.ts';
import { INLINE } from './inline.ts';
import { indexOf } from './page-index.ts';
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
export interface Flow {
  /** @param at the text's place in the tree */
  add(text: string, element: PageElement | null, at: number): void;
  /** The beginning or the end of an element: a line ends there, unless the element stands within lines. */
  edge(name: string): void;
  /** The beginning of an element that is shown: it may be a heading, or a region of the page. */
  enter(element: PageElement): void;
  /** @param title the page's */
  shown(title: string): Shown;
}

export function flow(): Flow {
  const starts: number[] = [];
  const elements: (PageElement | null)[] = [];
  const parts: string[] = [];
  const lines: Line[] = [];
  let length = 0;
  /** What stood last: nothing on this line yet, a space, or a word. */
  let last: 'edge' | 'space' | 'word' = 'edge';
  /** The heading and the region that the walk is in, up to where they end in the tree. */
  let level = 0;
  let levelEnd = 0;
  let region: Region = 'body';
  let regionEnd = 0;

  function put(text: string, now: typeof last): void {
    parts.push(text);
    length += text.length;
    last = now;
  }

  return {
    add(text, element, at) {
      const plain = text === ' ' ? text : singleSpaced(text);
      if (plain === ' ' || plain === '') {
        if (plain === ' ' && last === 'word') put(' ', 'space');
        return;
      }
      if (last === 'edge') {
        lines.push({
          start: length,
          end: length,
          at,
          nth: lines.length,
          level: at < levelEnd ? level : 0,
          region: at < regionEnd ? region : 'body',
        });
      }
      starts.push(length);
      elements.push(element);
      put(last !== 'word' && plain.startsWith(' ') ? plain.slice(1) : plain, plain.endsWith(' ') ? 'space' : 'word');
    },
    edge(name) {
      if (last === 'edge' || INLINE.has(name)) return;
      const line = lines[lines.length - 1];
      if (line !== undefined) line.end = length;
      put('\n', 'edge');
    },
    enter({ name, at, end }) {
      const said = SAYING.get(name);
      if (said === undefined) return;
      if (typeof said === 'number') {
        level = said;
        levelEnd = end;
      } else if (at >= regionEnd) {
        region = said;
        regionEnd = end;
      }
    },
    shown: (title) => shownOf({ text: parts.join(''), starts, elements, lines }, title),
  };
}

/** A text with what it was joined of: where each part begins, and the element that it stands in. */
interface Joined {
  text: string;
  starts: readonly number[];
  elements: readonly (PageElement | null)[];
  lines: readonly Line[];
}

function shownOf({ text, starts, elements, lines }: Joined, title: string): Shown {
  const elementAt = (offset: number) => elements[lastAtOrBefore(starts, offset)] ?? null;
  const isHeading = (offset: number) => inHeading(elementAt(offset));
  const folded = fold(text);
  const { words, wordsOn, linesSaying, linesWith } = indexOf(text, folded, lines);
  const strangers = strangersIn({ text, folded, words, isHeading }, title);
  return {
    text,
    folded,
    words,
    wordsOn,
    linesSaying,
    linesWith,
    lines,
    numbered: linesWith(DIGIT),
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

const DIGIT = /[0-9٠-٩０-９]/g;
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
