import type { OutboxStore } from '../../utils/crm/outbox.ts';
import type { Delivery } from '../../utils/domain/delivery.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import type { Changed, OutboxChange } from '../../utils/domain/outbox-change.ts';

/** An outbox in memory that does what `OutboxStore` asks, and survives the workers of a test. */
export class MemoryOutbox implements OutboxStore {
  readonly rows: Map<string, Delivery>;
  readonly places: Map<string, Destination>;
  readonly erased = new Set<string>();
  /** The rows whose acceptance was recorded, in order. */
  readonly receipts: string[] = [];

  constructor(rows: readonly Delivery[], destinations: readonly Destination[]) {
    this.rows = new Map(rows.map((row) => [row.id, row]));
    this.places = new Map(destinations.map((destination) => [destination.id, destination]));
  }

  row(id: string): Delivery {
    const row = this.rows.get(id);
    if (!row) throw new Error(`No row ${id}`);
    return row;
  }

  async pending() {
    return [...this.rows.values()].filter(({ dueAt }) => dueAt > 0);
  }

  async sent({ account, destination }: Pick<Delivery, 'account' | 'destination'>) {
    const rows = [...this.rows.values()].filter((row) => row.account === account && row.destination === destination);
    return { rows, receipt: null, erased: this.erased };
  }

  async destinations() {
    return [...this.places.values()];
  }

  async change(changes: readonly OutboxChange[]): Promise<(Changed | null)[]> {
    return changes.map(({ id, change }) => {
      const row = this.rows.get(id);
      const done = row ? change(row, this.places.get(row.destination)) : null;
      if (!done) return null;
      this.rows.set(id, done.row);
      if (done.destination) this.places.set(done.destination.id, done.destination);
      if (done.accepted) this.receipts.push(id);
      return done;
    });
  }
}
