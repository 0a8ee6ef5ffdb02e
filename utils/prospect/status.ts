import type { Delivery, DeliveryReason } from '../domain/delivery.ts';
import { type Destination, PICTURES } from '../domain/destination.ts';
import { type FailureKind, failureOf } from '../domain/failure.ts';
import type { Refusal } from '../domain/gesture.ts';
import type { Records } from '../domain/records.ts';

/** How far the last save got with one destination. */
export interface Progress {
  destination: string;
  state: Delivery['state'];
  reason: DeliveryReason | null;
  /** When it was accepted, or will be tried again; milliseconds since 1970. */
  at: number | null;
}

/** Where a destination shows the record that it made of the account. */
interface RemoteLink {
  destination: string;
  href: string;
}

/** The two parts that are never mixed: what is kept here, and what each destination accepted. */
export interface SaveStatus {
  /** When the account was last saved, milliseconds since 1970; null where it never was. */
  keptAt: number | null;
  progress: Progress[];
  /** Known also where nothing was sent from here: on another computer, by a colleague. */
  links: RemoteLink[];
}

/** The status of the last save of an account. */
export function saveStatus(
  records: Records | null,
  deliveries: readonly Delivery[],
  destinations: readonly Destination[],
): SaveStatus {
  const savedAt = records?.account.savedAt;
  const saves = deliveries.filter(({ type }) => PICTURES.has(type));
  const progress = destinations.flatMap((destination) => {
    const last = saves.findLast((row) => row.destination === destination.id);
    return last ? [progressOf(last, destination)] : [];
  });
  const links = (records?.account.receipts ?? []).flatMap(({ destination, name, link, at }) => {
    // By the name that it has now, where it is still there; and not what another receiver made, which it led to before.
    const known = destinations.find(({ id }) => id === destination);
    const isFormer = at < (known?.since ?? '');
    return link === null || isFormer ? [] : [{ destination: known?.name ?? name, href: link }];
  });
  return { keptAt: savedAt ? Date.parse(savedAt) : null, progress, links };
}

function progressOf(row: Delivery, destination: Destination): Progress {
  const at = row.acceptedAt ? Date.parse(row.acceptedAt) : row.dueAt || null;
  return { destination: destination.name, state: row.state, reason: row.reason, at };
}

/** Something went another way than wished; said in the status line. */
export type Trouble =
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'failed'; failure: FailureKind }
  | { kind: 'unexpected' | 'draft-not-kept'; detail: string };

/** The trouble that an error is. */
export function troubleOf(error: unknown): Trouble {
  const failure = failureOf(error);
  return failure ? { kind: 'failed', failure } : { kind: 'unexpected', detail: messageOf(error) };
}

/** What an error says of itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
