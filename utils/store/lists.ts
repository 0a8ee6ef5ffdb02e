import { domainOf, personOf } from '../domain/best.ts';
import { type Id, id } from '../domain/identifier.ts';
import { PARTS, type Records } from '../domain/records.ts';
import type { Stage } from '../domain/stage.ts';
import { z } from '../domain/zod.ts';
import type { Database, Readable } from './database.ts';
import type { RecordRow } from './held.ts';
import { rowsWithin } from './record-key.ts';
import { readRecords } from './records.ts';

/** One page of a list, and where the next begins (null at the end). */
export interface Page<Line, Next> {
  lines: Line[];
  next: Next | null;
}

/**
 * What asks for attention on a day: a promise, a call to give back, a hand-off that waits for its answer, a project that
 * ripens. `name` is the account's; `who` of theirs it is about, empty where it names nobody.
 */
export type Due = { account: Id; name: string; who: string; day: string } & (
  | { kind: 'commitments'; record: Records['commitments'][number] }
  | { kind: 'callbacks'; record: Records['callbacks'][number] }
  | { kind: 'handoffs'; record: Records['handoffs'][number] }
  | { kind: 'opportunities'; record: Records['opportunities'][number] }
);
type AgendaKey = readonly [string, Id];

/** What asks for attention until a day (`2026-11-25`), what has waited longest first. */
export async function agenda(
  db: Database,
  until: string,
  after: AgendaKey | null,
  limit: number,
): Promise<Page<Due, AgendaKey>> {
  const tx = db.transaction(['records', 'search', 'events']);
  const range = IDBKeyRange.bound(after ?? [], [until, []], after !== null);
  const rows = await tx.objectStore('records').index('agenda').getAll(range, limit);
  const [names, people] = await Promise.all([namesOf(tx, rows), peopleOf(tx, rows)]);
  const lines = rows.flatMap((row, n): Due[] => {
    const name = names.get(row.account) ?? '';
    const about = { account: row.account, name, who: people[n] ?? '', day: row.agenda?.[0] ?? '' };
    switch (row.kind) {
      case 'commitments':
        return read(PARTS.commitments, row).map((record) => ({ ...about, kind: 'commitments', record }));
      case 'callbacks':
        return read(PARTS.callbacks, row).map((record) => ({ ...about, kind: 'callbacks', record }));
      case 'handoffs':
        return read(PARTS.handoffs, row).map((record) => ({ ...about, kind: 'handoffs', record }));
      case 'opportunities':
        return read(PARTS.opportunities, row).map((record) => ({ ...about, kind: 'opportunities', record }));
      default:
        return [];
    }
  });
  return { lines, next: rows.length < limit ? null : (rows.at(-1)?.agenda ?? null) };
}

/** A project on the board, and the hand-off that waits for an answer. `name` is its account's. */
export interface Standing {
  account: Id;
  name: string;
  record: Records['opportunities'][number];
  handoff: Records['handoffs'][number] | null;
}
/** Where a page of a column goes on. */
export const stageKey = z.tuple([z.string(), z.string(), id]);
type StageKey = Readonly<z.infer<typeof stageKey>>;

/** The open projects of a stage, those that have stood there longest first. */
export async function standingIn(
  db: Database,
  stage: Stage,
  after: StageKey | null,
  limit: number,
): Promise<Page<Standing, StageKey>> {
  const tx = db.transaction(['records', 'search']);
  const range = IDBKeyRange.bound(after ?? [stage], [stage, []], after !== null);
  const rows = await tx.objectStore('records').index('stage').getAll(range, limit);
  const [names, offered] = await Promise.all([namesOf(tx, rows), offeredAt(tx, rows)]);
  const lines = rows.flatMap((row) =>
    read(PARTS.opportunities, row).map((record) => ({
      account: row.account,
      name: names.get(row.account) ?? '',
      record,
      handoff: offered.find(({ opportunity }) => opportunity === record.id) ?? null,
    })),
  );
  return { lines, next: rows.length < limit ? null : (rows.at(-1)?.stage ?? null) };
}

/** The hand-offs of some accounts that wait for an answer. */
async function offeredAt(tx: Readable, rows: readonly RecordRow[]): Promise<Records['handoffs'][number][]> {
  const accounts = [...new Set(rows.map(({ account }) => account))];
  const found = await Promise.all(
    accounts.map((account) => tx.objectStore('records').getAll(rowsWithin(account, 'handoffs'))),
  );
  const all = found.flat().flatMap((row) => read(PARTS.handoffs, row));
  return all.filter(({ status }) => status === 'offered');
}

/** Beyond this, how many projects stand in a stage is not counted: no column shows so many. */
const COUNTED = 1_000;

/** How many open projects stand in a stage; `more` where that is only the least of it. */
export async function countIn(db: Database, stage: Stage): Promise<{ count: number; more: boolean }> {
  const range = IDBKeyRange.bound([stage], [stage, []]);
  const keys = await db
    .transaction('records')
    .store.index('stage')
    .getAllKeys(range, COUNTED + 1);
  return { count: Math.min(keys.length, COUNTED), more: keys.length > COUNTED };
}

/** A probe that was placed, or an answer to one. `name` is the account's, `who` of theirs has answered. */
export interface Probing<Kind extends 'probes' | 'responses'> {
  account: Id;
  name: string;
  who: string;
  record: Records[Kind][number];
}

/** The probes last placed, the newest first. */
export function probesPlaced(db: Database, limit: number): Promise<Probing<'probes'>[]> {
  return newestOf(db, 'probe', PARTS.probes, limit);
}

/** The answers that came last, the newest first. */
export function responsesGiven(db: Database, limit: number): Promise<Probing<'responses'>[]> {
  return newestOf(db, 'response', PARTS.responses, limit);
}

async function newestOf<Item>(db: Database, list: 'probe' | 'response', schema: z.ZodMiniType<Item>, limit: number) {
  const tx = db.transaction(['records', 'search', 'events']);
  const rows: RecordRow[] = [];
  const range = IDBKeyRange.bound([list], [list, []]);
  let cursor = await tx.objectStore('records').index('stage').openCursor(range, 'prev');
  while (cursor && rows.length < limit) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  const [names, people] = await Promise.all([namesOf(tx, rows), peopleOf(tx, rows)]);
  return rows.flatMap((row, n) =>
    read(schema, row).map((record) => ({
      account: row.account,
      name: names.get(row.account) ?? '',
      who: people[n] ?? '',
      record,
    })),
  );
}

async function namesOf(tx: Readable, rows: readonly RecordRow[]): Promise<Map<Id, string>> {
  const byAccount = tx.objectStore('search').index('account');
  const accounts = [...new Set(rows.map(({ account }) => account))];
  const found = await Promise.all(accounts.map((account) => byAccount.get(account)));
  return new Map(found.flatMap((row) => (row ? [[row.account, row.name]] : [])));
}

/** Whom each record is about, by name; empty where it names nobody who is known. */
async function peopleOf(tx: Readable, rows: readonly RecordRow[]): Promise<string[]> {
  const named = rows.map(({ record }) => z.safeParse(aboutSomebody, record).data?.contact);
  const accounts = [...new Set(rows.filter((_, n) => named[n]).map(({ account }) => account))];
  const known = new Map(await Promise.all(accounts.map(async (id) => [id, await readRecords(tx, id)] as const)));
  return rows.map(({ account }, n) => {
    const records = known.get(account);
    const contact = records?.contacts.find(({ id }) => id === named[n]);
    return records && contact ? personOf(contact.facts, domainOf(records.account.facts)) : '';
  });
}

const aboutSomebody = z.object({ contact: z.string() });

/** The record of a row; none where it is damaged: the account's own page then shows what its events say. */
function read<Item>(schema: z.ZodMiniType<Item>, { record }: RecordRow): Item[] {
  const sound = z.safeParse(schema, record);
  return sound.success ? [sound.data] : [];
}
