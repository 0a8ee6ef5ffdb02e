import type { Body, Delivery } from './delivery.ts';
import type { Refusal } from './page.ts';

/** What a demo CRM keeps: deliveries, each id once, and the refused ones; and who waits for the next. */
export class Ledger {
  readonly received: Delivery[] = [];
  readonly refusals: Refusal[] = [];
  /** The id of each request that tried to deliver, whatever came of it. */
  readonly attempted: string[] = [];
  readonly #records = new Map<string, string>();
  readonly #changed = new Set<() => void>();

  /** Keeps a verified delivery; one that came before stays as it was. */
  keep(headers: Record<string, string>, body: Body): Delivery {
    const id = headers['webhook-id'];
    const known = this.received.find((delivery) => delivery.headers['webhook-id'] === id);
    if (known) return known;
    const delivery = { headers, body, verified: true, at: new Date().toISOString(), record: this.#recordOf(body) };
    this.received.push(delivery);
    this.#tell();
    return delivery;
  }

  refuse(why: string): void {
    this.refusals.push({ at: new Date().toISOString(), why });
    this.#tell();
  }

  onChange(listener: () => void): () => void {
    this.#changed.add(listener);
    return () => this.#changed.delete(listener);
  }

  /** Resolves once `count` deliveries have come, or rejects after so many milliseconds. */
  waitFor(count: number, milliseconds: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        stop();
        settle();
      };
      const look = () => {
        if (this.received.length >= count) end(resolve);
      };
      const timer = setTimeout(() => end(() => reject(this.#tooFew(count, milliseconds))), milliseconds);
      const stop = this.onChange(look);
      look();
    });
  }

  #tooFew(count: number, milliseconds: number): Error {
    const why = this.refusals.at(-1)?.why;
    return new Error(
      `${this.received.length} of ${count} deliveries came within ${milliseconds / 1000} s` +
        ` (${this.attempted.length} attempts${why === undefined ? '' : `; the last was refused: ${why}`})`,
    );
  }

  #recordOf({ data }: Body): string | null {
    if (data.account === null) return null;
    const record = this.#records.get(data.account.id) ?? `crm-${this.#records.size + 1}`;
    this.#records.set(data.account.id, record);
    return record;
  }

  #tell(): void {
    for (const listener of [...this.#changed]) listener();
  }
}
