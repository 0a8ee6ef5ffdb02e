import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Due } from './agenda.ts';
import type { Safety } from './backup.ts';
import type { Find } from './directory.ts';
import type { ExchangeWorld } from './exchange.ts';
import type { MessageWorld } from './message.ts';
import type { Kept } from './moments.ts';
import type { OpenCall } from './open-call.ts';
import type { Pair, Twin } from './twin.ts';

/** Where a timeline goes on: before this event. */
export interface Before {
  at: string;
  id: Id;
}

/** A page of an account's events, the newest first; `next` is null at the first event of all. */
export interface History {
  events: readonly Kept[];
  next: Before | null;
}

/** What the dashboard needs of the world. */
export interface World extends ExchangeWorld, MessageWorld {
  find: Find;
  recordsOf(account: Id): Promise<Records | undefined>;
  timeline(account: Id, before: Before | null): Promise<History>;
  deliveriesOf(account: Id): Promise<Delivery[]>;
  /** Accounts that may be the same, and why. */
  twinsOf(account: Id): Promise<readonly Twin[]>;
  /** Pairs of accounts that may be one, `limit` of them after one. */
  pairs(after: Pair | null, limit: number): Promise<readonly Pair[]>;
  destinations(): Promise<Destination[]>;
  /** The calls that were begun and not finished. */
  calls(): Promise<readonly OpenCall[]>;
  /** How many deliveries wait for the rep to act. */
  stuck(): Promise<number>;
  safety(): Promise<Safety>;
  /** What asks for attention until a day (`2026-11-25`), what has waited longest first. */
  agenda(until: string): Promise<readonly Due[]>;
}
