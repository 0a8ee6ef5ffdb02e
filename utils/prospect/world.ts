import type { Call } from '../bridge/client.ts';
import type { SaveProspect } from '../commands/save-prospect.ts';
import type { Capture } from '../domain/capture.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/identifier.ts';
import type { Likeness } from '../domain/likeness.ts';
import type { Records } from '../domain/records.ts';
import type { DraftStore } from './draft-keeper.ts';

/** Why a page gave no capture; the interface has a sentence for each. */
export type Unreadable = 'restricted' | 'pdf' | 'not-a-page' | 'error-page' | 'file' | 'no-answer' | 'not-understood';

/** What a look at a tab's page gave. */
export type Looked = { ok: true; capture: Capture } | { ok: false; why: Unreadable };

/** A known account that a page may be about, though nothing proves it; and why. */
export interface Likely {
  records: Records;
  likeness: Likeness;
}

/** What a look at a prospect needs of the world. */
export interface World extends DraftStore {
  now(): number;
  mint(): Id;
  call: Call;
  /** Reads the page in a tab and understands it. Stores nothing. */
  look(tab: number): Promise<Looked>;
  recordsOf(account: Id): Promise<Records | undefined>;
  recordsByKeys(keys: readonly string[]): Promise<Records | undefined>;
  /** The known account that a save of this may be about. */
  likely(save: SaveProspect): Promise<Likely | null>;
  deliveriesOf(account: Id): Promise<Delivery[]>;
  destinations(): Promise<Destination[]>;
  findDraft(tab: number, key: string): Promise<Draft | undefined>;
  /** Asks the browser not to clear what is kept here. */
  keepFromEviction(): Promise<void>;
}
