import type { Destination } from '../domain/destination.ts';
import type { Changed, OutboxChange } from '../domain/outbox-change.ts';
import type { Sent } from './left.ts';
import type { Row } from './turn.ts';

/** What delivery asks of the store. Each method is one transaction, committed when it returns. */
export interface OutboxStore {
  /** The rows that are neither accepted nor parked, in any order. */
  pending(): Promise<readonly Row[]>;
  destinations(): Promise<readonly Destination[]>;
  /** All that was sent of the row's account to its destination. */
  sent(row: Pick<Row, 'account' | 'destination'>): Promise<Sent>;
  /**
   * Makes all the changes or, where it throws, none; with each acceptance goes its `delivery.accepted` event. Gives what
   * was written, null where nothing was.
   */
  change(changes: readonly OutboxChange[]): Promise<(Changed | null)[]>;
}
