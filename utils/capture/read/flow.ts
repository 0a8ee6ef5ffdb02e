/** One line of text as a reader sees it: what stands between two breaks, whatever elements it runs through. */
export interface Line {
  text: string;
  /** The line before it, where labels often stand (`Phone` in one cell, its number in the next). */
  previous: string;
  /** The three lines before it, each bounded. */
  above: readonly string[];
  /** The element whose text begins at or before this offset. */
  elementAt(offset: number): Element;
}

/** Elements that stand within a line. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Longer lines are handed over in pieces, each with a little of the last, so that nothing is lost at a cut. */
const LONGEST = 2_000;
const OVERLAP = 80;

/** Joins text nodes to lines and hands each line over. */
export class Flow {
  readonly #line: (line: Line) => void;
  #text = '';
  #above: string[] = [];
  #parts: { start: number; element: Element }[] = [];

  constructor(line: (line: Line) => void) {
    this.#line = line;
  }

  add(text: string, element: Element): void {
    for (let from = 0; from < text.length; from += LONGEST) this.#addPiece(text.slice(from, from + LONGEST), element);
  }

  /** The end or the beginning of an element: a line ends there, unless the element stands within lines. */
  edge(name: string): void {
    if (!INLINE.has(name)) this.end();
  }

  end(): void {
    const text = this.#text;
    this.#text = '';
    const parts = this.#parts;
    this.#parts = [];
    if (text.trim() === '') return;
    this.#handOver(text, parts);
    this.#above = [...this.#above.slice(-2), text.slice(-120)];
  }

  #addPiece(text: string, element: Element): void {
    this.#parts.push({ start: this.#text.length, element });
    this.#text += text.replace(/\s+/g, ' ');
    if (this.#text.length < LONGEST) return;
    const tail = this.#text.slice(-OVERLAP);
    this.end();
    this.#text = tail;
    this.#parts = [{ start: 0, element }];
  }

  #handOver(text: string, parts: readonly { start: number; element: Element }[]): void {
    const [first] = parts;
    if (!first) return;
    const elementAt = (offset: number) => (parts.findLast(({ start }) => start <= offset) ?? first).element;
    this.#line({ text, previous: this.#above.at(-1)?.slice(-100) ?? '', above: this.#above, elementAt });
  }
}
