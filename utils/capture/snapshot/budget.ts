/** What one snapshot may cost the page. */
export interface Bounds {
  /** Milliseconds of the page's main thread at a stretch: a longer one is felt (RAIL, web.dev/articles/rail). */
  slice: number;
  /** Milliseconds of work in all. */
  milliseconds: number;
  nodes: number;
  /** Text and attributes, in UTF-16 code units. */
  characters: number;
}

export const BOUNDS: Bounds = { slice: 40, milliseconds: 400, nodes: 300_000, characters: 4_000_000 };

/** Counts what is spent. Once a bound is reached it stays reached. */
export class Budget {
  partial = false;
  readonly #bounds: Bounds;
  readonly #now: () => number;
  #nodes = 0;
  #characters = 0;
  #worked = 0;
  #begun = 0;
  #pause = false;

  constructor(bounds: Bounds, now: () => number) {
    this.#bounds = bounds;
    this.#now = now;
  }

  /** A slice of work begins. */
  begin(): void {
    this.#begun = this.#now();
    this.#pause = false;
  }

  /** Whether one more node may be visited in this slice. The clock is asked once in 128 nodes. */
  step(): boolean {
    this.#nodes++;
    if (this.#nodes > this.#bounds.nodes) this.partial = true;
    if (this.#nodes % 128 === 0) this.#lookAtTheClock();
    return !this.#pause;
  }

  /** As much of the text as may still be kept. */
  take(text: string, limit: number): string {
    const length = Math.min(text.length, limit, this.#bounds.characters - this.#characters);
    this.#characters += length;
    if (length === text.length) return text;
    this.partial = true;
    return text.slice(0, length);
  }

  /** Whether a text may be kept whole. */
  takesWhole(text: string, limit: number): boolean {
    const fits = text.length <= Math.min(limit, this.#bounds.characters - this.#characters);
    if (fits) this.#characters += text.length;
    else this.partial = true;
    return fits;
  }

  get spent(): boolean {
    return this.#nodes > this.#bounds.nodes || this.#worked >= this.#bounds.milliseconds;
  }

  #lookAtTheClock(): void {
    const now = this.#now();
    const slice = now - this.#begun;
    if (slice >= this.#bounds.slice) {
      this.#worked += slice;
      this.#pause = true;
      if (this.#worked >= this.#bounds.milliseconds) this.partial = true;
    }
  }
}
