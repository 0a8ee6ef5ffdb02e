import { account } from '../domain/account.ts';
import type { Id } from '../domain/identifier.ts';
import { PARTS, type Part, type Records } from '../domain/records.ts';
import { z } from '../domain/zod.ts';

/** By what a record is found besides its account. What is absent costs no entry in an index. */
interface Marks {
  /** What an account is recognised by. */
  keys?: readonly string[];
  /** The day from which it asks for attention, ISO 8601. */
  agenda?: string;
  /** The stage it is in, and since when. */
  stage?: readonly [string, string];
}

/** One derived record as it lies in the store. `kind` is `account`, or the list of `Records` that it stands in. */
export interface RecordRow extends Marks {
  account: Id;
  kind: string;
  id: Id;
  record: unknown;
}

/** What asks for attention or stands on the board says so here. */
const MARKS: { readonly [Name in Part]?: (record: Records[Name][number]) => Marks } = {};

/** The rows of an account's records. */
export function rowsOf(records: Records): RecordRow[] {
  const { id, keys } = records.account;
  return [
    { account: id, kind: 'account', id, record: records.account, keys },
    ...parts().flatMap((part) => rowsOfPart(records, part)),
  ];
}

function rowsOfPart<Name extends Part>(records: Records, part: Name): RecordRow[] {
  const list: readonly Records[Name][number][] = records[part];
  const marks = MARKS[part];
  return list.map((record) => ({
    account: records.account.id,
    kind: part,
    id: record.id,
    record,
    ...marks?.(record),
  }));
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

/** The records that rows make up, checked. Undefined where the account's own row is not among them. */
export function recordsFrom(rows: readonly RecordRow[]): Records | undefined {
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ record }) => record);
  const [own] = of('account');
  if (own === undefined) return undefined;
  return z.parse(schema, { account: own, ...Object.fromEntries(parts().map((part) => [part, of(part)])) });
}

function parts(): Part[] {
  return Object.keys(PARTS).filter((name): name is Part => Object.hasOwn(PARTS, name));
}
