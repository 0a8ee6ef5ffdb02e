import { leased } from '../../utils/crm/lease.ts';
import type { OutboxStore } from '../../utils/crm/outbox.ts';
import type { Settled } from '../../utils/crm/policy.ts';
import { settlement } from '../../utils/crm/settlement.ts';
import type { Delivery } from '../../utils/domain/delivery.ts';
import type { Destination } from '../../utils/domain/destination.ts';

/** An outbox in memory that does what `OutboxStore` asks, and survives the workers of a test. */
export class MemoryOutbox implements OutboxStore {
  readonly rows: Map<string, Delivery>;
  readonly places: Map<string, Destination>;
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

  async destinations() {
    return [...this.places.values()];
  }

  async lease(id: string, holder: string, now: number) {
    const row = leased(this.row(id), holder, now);
    if (row) this.rows.set(id, row);
    return row;
  }

  async settle(settled: Settled) {
    const row = settlement(this.rows.get(settled.delivery.id), settled);
    if (row === null) return;
    this.rows.set(row.id, row);
    const place = this.places.get(row.destination);
    if (settled.destination && place?.state === 'active') {
      this.places.set(place.id, { ...place, state: settled.destination });
    }
    if (settled.accepted) this.receipts.push(row.id);
  }
}
