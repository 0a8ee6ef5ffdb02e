/** What comes first is got in a time that grows with the logarithm of how much there is. */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #isBefore: (a: Item, b: Item) => boolean;

  constructor(isBefore: (a: Item, b: Item) => boolean) {
    this.#isBefore = isBefore;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  push(item: Item): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#swapped(above, at)) return;
      at = above;
    }
  }

  /** Takes the first out. */
  pop(): Item | undefined {
    const [first] = this.#items;
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return first;
    this.#items[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const isRightFirst = this.#isAhead(right, left);
      const below = isRightFirst ? right : left;
      if (!this.#swapped(at, below)) return first;
      at = below;
    }
  }

  /** Puts two in their order, the lower place first; false where they were in it. */
  #swapped(above: number, below: number): boolean {
    const [one, other] = [this.#items[above], this.#items[below]];
    if (one === undefined || other === undefined || !this.#isAhead(below, above)) return false;
    this.#items[above] = other;
    this.#items[below] = one;
    return true;
  }

  #isAhead(a: number, b: number): boolean {
    const [one, other] = [this.#items[a], this.#items[b]];
    return one !== undefined && (other === undefined || this.#isBefore(one, other));
  }
}
