import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Settled } from './policy.ts';
import type { Row } from './turn.ts';

/** What delivery asks of the store. Each method is one transaction, committed when it returns. */
export interface OutboxStore {
  /** The rows that are neither accepted nor parked, in any order. */
  pending(): Promise<readonly Row[]>;
  destinations(): Promise<readonly Destination[]>;
  /** Leases a row for one attempt: reads it, writes and gives back what `leased` makes of it; null where that is null. */
  lease(id: string, holder: string, now: number): Promise<Delivery | null>;
  /**
   * Records what an attempt came to: writes what `settlement` makes of the row and, only where that is not null,
   * the destination's new state (where the destination is active) and, on acceptance, the `delivery.accepted` event.
   */
  settle(settled: Settled): Promise<void>;
}
