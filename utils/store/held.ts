import { account } from '../domain/account.ts';
import { DERIVATION } from '../domain/derive.ts';
import type { Id } from '../domain/identifier.ts';
import { PARTS, type Part, type Records } from '../domain/records.ts';
import type { Stage } from '../domain/stage.ts';
import { z } from '../domain/zod.ts';

/** By what a record is found besides its account. What is absent costs no entry in an index. */
export interface Marks {
  /** What an account is recognised by. */
  keys?: readonly string[];
  /** The day on which it asks for attention, ISO 8601, and the record's id, so that a list can go on from it. */
  agenda?: readonly [string, Id];
  /** The list of its like that it stands in (of a project its stage), since when, and the record's id. */
  stage?: readonly [Stage | 'probe' | 'response', string, Id];
}

/**
 * A derived record as it lies in the store. `kind` is `account`, with the records that go with it, or the list of
 * `Records` in which one stands that has a row of its own. An account of several that were merged has a `member` for
 * each of the others, and each of these an `alias` in its own place: `id` is where it leads, and there is no record.
 */
export interface RecordRow extends Marks {
  account: Id;
  kind: string;
  id: Id;
  record: unknown;
  /** Of an account's own row: the first records of its lists, by the name of the list. */
  lists?: unknown;
  /** Of an account's own row: whether it has no other. */
  isAll?: boolean;
  /** Of an account's own row: what its records were derived by (`DERIVATION`). */
  derivation?: number;
}

const schema = z.object({
  account,
  contacts: z.array(PARTS.contacts),
  signals: z.array(PARTS.signals),
  questions: z.array(PARTS.questions),
  needs: z.array(PARTS.needs),
  quotes: z.array(PARTS.quotes),
  notes: z.array(PARTS.notes),
  opportunities: z.array(PARTS.opportunities),
  handoffs: z.array(PARTS.handoffs),
  commitments: z.array(PARTS.commitments),
  touches: z.array(PARTS.touches),
  probes: z.array(PARTS.probes),
  responses: z.array(PARTS.responses),
  callbacks: z.array(PARTS.callbacks),
  calls: z.array(PARTS.calls),
});

const inOwn = z.record(z.string(), z.array(z.unknown()));

/** What lies in the store under one account's id. */
export type Held =
  /** Nothing is derived of it. */
  | { is: 'nothing' }
  /** It is part of another account. */
  | { is: 'alias'; of: Id }
  | { is: 'sound'; records: Records }
  /** Derived by other code than this, or damaged: only its events tell. `members` are the accounts that went into it. */
  | { is: 'stale'; members: Id[]; rows: readonly RecordRow[] };

/** What an account's rows amount to, checked. */
export function heldIn(rows: readonly RecordRow[]): Held {
  const [first] = rows;
  if (!first) return { is: 'nothing' };
  if (first.kind === 'alias') return { is: 'alias', of: first.id };
  const read = z.safeParse(schema, unchecked(rows));
  return read.success ? { is: 'sound', records: read.data } : doubted(rows);
}

/** What an account's rows hold, not checked yet, as `Records` has it. Undefined where other code than this derived it. */
export function unchecked(rows: readonly RecordRow[]): unknown {
  const own = rows.find(({ kind }) => kind === 'account');
  const first = own?.derivation === DERIVATION ? z.safeParse(inOwn, own.lists) : undefined;
  if (!own || !first?.success) return undefined;
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ record }) => record);
  const lists = parts().map((part) => [part, [...(first.data[part] ?? []), ...of(part)]]);
  return { account: own.record, ...Object.fromEntries(lists) };
}

/** What an account's rows amount to where none of them is believed. */
export function doubted(rows: readonly RecordRow[]): Held {
  const [first] = rows;
  if (!first) return { is: 'nothing' };
  if (first.kind === 'alias') return { is: 'alias', of: first.id };
  const members = rows.filter(({ kind }) => kind === 'member').map(({ id }) => id);
  return { is: 'stale', members: [first.account, ...members], rows };
}

/** The names of the lists of `Records`. */
export function parts(): Part[] {
  return Object.keys(PARTS).filter((name): name is Part => Object.hasOwn(PARTS, name));
}
