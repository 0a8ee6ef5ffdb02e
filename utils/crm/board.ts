import type { Destination } from '../domain/destination.ts';
import { isUnfinished, LEASE } from './lease.ts';
import type { OutboxStore } from './outbox.ts';
import type { Settled } from './policy.ts';
import { earliestDue, pick, type Row } from './turn.ts';

/**
 * The outbox as one run of delivery knows it: read once, and then kept up with what that run does, so that a thousand
 * rows are not read again for each one that is settled. The store's leases decide all the same.
 */
export class Board {
  readonly #rows: Map<string, Row>;
  #destinations: readonly Destination[];

  private constructor(rows: readonly Row[], destinations: readonly Destination[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.#destinations = destinations;
  }

  static async read(outbox: OutboxStore): Promise<Board> {
    const [rows, destinations] = await Promise.all([outbox.pending(), outbox.destinations()]);
    return new Board(rows, destinations);
  }

  due(now: number): { row: Row; destination: Destination }[] {
    return pick([...this.#rows.values()], this.#destinations, now).flatMap((row) => {
      const destination = this.#destinations.find(({ id }) => id === row.destination);
      return destination ? [{ row, destination }] : [];
    });
  }

  earliestDue(now: number): number | null {
    return earliestDue([...this.#rows.values()], this.#destinations, now);
  }

  /** The row is being tried. Where that ends in a fault it stays so, and the alarm comes back to it. */
  started(row: Row, now: number): void {
    this.#rows.set(row.id, { ...row, lease: { holder: '', until: now + LEASE } });
  }

  settled({ delivery, destination }: Settled): void {
    if (isUnfinished(delivery)) this.#rows.set(delivery.id, delivery);
    else this.#rows.delete(delivery.id);
    if (destination === null) return;
    this.#destinations = this.#destinations.map((known) =>
      known.id === delivery.destination ? { ...known, state: destination } : known,
    );
  }
}
