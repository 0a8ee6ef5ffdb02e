import type { Call } from '../bridge/client.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Author } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';

/** What a call needs of the world. */
export interface CallWorld {
  now(): number;
  mint(): Id;
  call: Call;
  author(): Promise<Author>;
  recordsOf(account: Id): Promise<Records | undefined>;
  deliveriesOf(account: Id): Promise<Delivery[]>;
  destinations(): Promise<Destination[]>;
  /** By all the ids that its account goes by. */
  findCall(accounts: readonly Id[]): Promise<CallDraft | undefined>;
  keepCall(draft: CallDraft): Promise<void>;
  dropCall(account: Id): Promise<void>;
}
