/** What one reading may cost the page. */
export interface Bounds {
  /** Milliseconds for the walk; then what the page declares is still read, from lists that the browser keeps. */
  milliseconds: number;
  nodes: number;
  /** Visible text, in UTF-16 code units. */
  characters: number;
}

export const BOUNDS: Bounds = { milliseconds: 100, nodes: 200_000, characters: 2_000_000 };

/** Counts what is spent. Once a bound is reached it stays reached. */
export class Budget {
  partial = false;
  readonly #bounds: Bounds;
  readonly #now: () => number;
  readonly #end: number;
  #nodes = 0;
  #characters = 0;
  #spent = false;

  constructor(bounds: Bounds, now: () => number) {
    this.#bounds = bounds;
    this.#now = now;
    this.#end = now() + bounds.milliseconds;
  }

  /** Whether one more node may be visited. The clock is asked once in 128 nodes. */
  step(): boolean {
    this.#nodes++;
    if (this.#nodes > this.#bounds.nodes || (this.#nodes % 128 === 0 && this.#now() > this.#end)) this.#spent = true;
    if (this.#spent) this.partial = true;
    return !this.#spent;
  }

  /** As much of the text as may still be read. */
  take(text: string, limit: number): string {
    const length = Math.min(text.length, limit, this.#bounds.characters - this.#characters);
    if (length < text.length) this.partial = true;
    this.#characters += length;
    return text.slice(0, length);
  }

  /** Keeps an item while there is room for it. */
  keep<Item>(list: Item[], item: Item, limit: number): void {
    if (list.length < limit) list.push(item);
    else this.partial = true;
  }
}
