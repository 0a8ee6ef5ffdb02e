import type { Call } from '../bridge/client.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { DraftStore } from './draft-keeper.ts';

/** What a look at a prospect needs of the world. */
export interface World extends DraftStore {
  now(): number;
  mint(): Id;
  call: Call;
  recordsOf(account: Id): Promise<Records | undefined>;
  recordsByKeys(keys: readonly string[]): Promise<Records | undefined>;
  deliveriesOf(account: Id): Promise<Delivery[]>;
  destinations(): Promise<Destination[]>;
  findDraft(tab: number, key: string): Promise<Draft | undefined>;
}
