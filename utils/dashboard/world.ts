import type { Call } from '../bridge/client.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Find } from './directory.ts';
import type { Kept } from './moments.ts';

/** A page of an account's events, the newest first. */
export interface History {
  events: readonly Kept[];
  /** Where the next page begins; null at the first event of all. */
  next: unknown;
}

/** What the dashboard needs of the world. */
export interface World {
  now(): number;
  mint(): Id;
  call: Call;
  find: Find;
  recordsOf(account: Id): Promise<Records | undefined>;
  timeline(account: Id, before: unknown): Promise<History>;
  deliveriesOf(account: Id): Promise<Delivery[]>;
  destinations(): Promise<Destination[]>;
}
