import type { Shown } from '../reading.ts';
import { fold, wordsIn } from './fold.ts';
import { INLINE } from './inline.ts';
import { numberedLines } from './numbers.ts';
import { placeOf } from './place.ts';
import { singleSpaced } from './spaces.ts';
import { strangersIn } from './strangers.ts';
import type { PageElement } from './tree.ts';

/** Joins texts to lines as a reader sees them, and remembers which element each stretch stands in. */
export class Flow {
  readonly #starts: number[] = [];
  readonly #elements: (PageElement | null)[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  /** What stood last: nothing on this line yet, a space, or a word. */
  #last: 'edge' | 'space' | 'word' = 'edge';

  add(text: string, element: PageElement | null): void {
    const plain = singleSpaced(text);
    if (plain === ' ' || plain === '') {
      if (plain === ' ' && this.#last === 'word') this.#put(' ', 'space');
      return;
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
    if (INLINE.has(name) || this.#last === 'edge') return;
    this.#put('\n', 'edge');
  }

  /** @param title the page's */
  shown(title: string): Shown {
    const starts = this.#starts;
    const elements = this.#elements;
    const elementAt = (offset: number) => elements[lastAtOrBefore(starts, offset)] ?? null;
    const text = this.#pieces.join('');
    const isHeading = (offset: number) => inHeading(elementAt(offset));
    const folded = fold(text);
    const words = wordsIn(folded);
    const strangers = strangersIn({ text, folded, words, isHeading }, title);
    return {
      text,
      folded,
      words,
      numbered: numberedLines(text),
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
