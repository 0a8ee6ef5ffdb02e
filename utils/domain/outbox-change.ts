import type { Delivery } from './delivery.ts';
import type { Destination } from './destination.ts';

/** What becomes of a row of the outbox, and of where it goes. */
export interface Changed {
  row: Delivery;
  /** The destination, where it changes too. */
  destination?: Destination | undefined;
  /** What the destination made of it, where it has just accepted it. */
  accepted?: { id: string | null; link: string | null } | undefined;
}

/**
 * A change to one row of the outbox, from the row and its destination as they are when it is made; null where nothing
 * is to be written. Pure: a store runs it in the transaction that writes what it gives.
 */
export interface OutboxChange {
  id: Delivery['id'];
  /** Whether it may bring an acceptance, which goes into the history. */
  accepts?: boolean;
  change(row: Delivery, destination: Destination | undefined): Changed | null;
}
