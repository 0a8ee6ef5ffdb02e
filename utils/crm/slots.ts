/** The places that a host has for what is under way to it, and who waits for one. */
export class Slots<Item> {
  readonly #hosts = new Map<string, { waiting: Item[]; running: number }>();
  readonly #means: { run(item: Item): Promise<void>; room(host: string): number; back(item: Item): void };

  /**
   * @param means `run` never rejects; `room`: how many may be under way to a host; `back` is given whoever waits where
   *   there is no room at all and nobody's end to wait for
   */
  constructor(means: { run(item: Item): Promise<void>; room(host: string): number; back(item: Item): void }) {
    this.#means = means;
  }

  add(host: string, item: Item): void {
    const { waiting } = this.#of(host);
    waiting.push(item);
    this.#fill(host);
  }

  #fill(host: string): void {
    const one = this.#of(host);
    while (one.waiting.length > 0 && one.running < this.#means.room(host)) {
      const item = one.waiting.shift();
      if (item === undefined) return;
      one.running++;
      void this.#means.run(item).finally(() => {
        one.running--;
        this.#fill(host);
      });
    }
    if (one.running === 0) for (const item of one.waiting.splice(0)) this.#means.back(item);
  }

  #of(host: string) {
    const known = this.#hosts.get(host);
    if (known) return known;
    const fresh = { waiting: [], running: 0 };
    this.#hosts.set(host, fresh);
    return fresh;
  }
}
