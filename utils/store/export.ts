import { failureOf } from '../domain/failure.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { plainLine } from '../domain/text.ts';
import { oneAhead } from '../exchange/batches.ts';
import { zipped } from '../exchange/bytes/zip.ts';
import { BYTE_ORDER_MARK, csvRows } from '../exchange/csv/write.ts';
import { historyFile } from '../exchange/history/file.ts';
import type { ExportJob } from '../exchange/job.ts';
import { rowsIn, type TableExport } from '../exchange/tables.ts';
import type { Database, Schema } from './database.ts';
import type { Files } from './files.ts';
import { changeJob, putJob, readJob } from './jobs.ts';
import { accountIn, rowsBehind } from './record-key.ts';
import { readRecords } from './records.ts';

/** Events, and accounts, read at a time. */
const EVENTS = 2_000;
const ACCOUNTS = 200;

/** What an export is run with. */
interface ExportMeans {
  id: Id;
  /** What the file is to be called. */
  name: string;
  device: string;
  /** Wall clock, milliseconds since 1970. */
  now: number;
  /** How often it was begun anew before. */
  anew?: number;
  /** Hears how far it has come, after each batch. */
  told(job: ExportJob): void;
}

type Bytes = AsyncIterable<Uint8Array<ArrayBuffer>>;

/** That somebody stopped the export. */
class Stopped extends Error {}

/**
 * Writes the whole history into one gzipped file of our own, ready to be fetched. In constant memory; what happens
 * meanwhile may be in it or not. An export that is broken off leaves no file: it is begun anew.
 */
export async function exportHistory(db: Database, files: Files, means: ExportMeans): Promise<ExportJob | undefined> {
  const events = await db.count('events');
  const exportedAt = new Date(means.now).toISOString();
  const manifest = { entente: 'history/1', exportedAt, device: plainLine(means.device), events } as const;
  const bytes = zipped(historyFile(manifest, counted(db, means, oneAhead(eventsInOrder(db)))));
  return writeOut(db, files, means, { total: events, table: null }, bytes);
}

/** Writes a table of all accounts, or of all contacts, for spreadsheets. In constant memory. */
export async function exportTable(
  db: Database,
  files: Files,
  means: ExportMeans,
  table: TableExport,
): Promise<ExportJob | undefined> {
  const bytes = tableFile(table, counted(db, means, oneAhead(recordsInOrder(db))));
  return writeOut(db, files, means, { total: await db.count('search'), table }, bytes);
}

/** The file of an export that is done; null once it was dismissed. */
export async function exported(db: Database, files: Files, id: Id): Promise<Blob | null> {
  return (await readJob(db, id))?.state === 'done' ? files.read(id) : null;
}

async function writeOut(
  db: Database,
  files: Files,
  { id, name, now, anew = 0 }: ExportMeans,
  what: Pick<ExportJob, 'total' | 'table'>,
  bytes: Bytes,
): Promise<ExportJob | undefined> {
  const startedAt = new Date(now).toISOString();
  const file = plainLine(name);
  await putJob(db, { kind: 'export', id, startedAt, state: 'running', why: null, file, done: 0, anew, ...what });
  try {
    await files.write(id, bytes);
    const ended = await changeJob(db, id, { state: 'done' });
    // Somebody was forgotten, or it was stopped, when its last events were read already.
    if (ended?.state !== 'done') await files.remove(id);
  } catch (error) {
    const why = failureOf(error);
    if (why === null && !(error instanceof Stopped)) throw error;
    if (why !== null) await changeJob(db, id, { state: 'failed', why });
  }
  const row = await readJob(db, id);
  return row?.kind === 'export' ? row : undefined;
}

/** Batches as they come; the job keeps count, and stops them where it was stopped. */
async function* counted<Item>(
  db: Database,
  { id, told }: ExportMeans,
  batches: AsyncIterable<Item[]>,
): AsyncGenerator<Item[]> {
  let done = 0;
  for await (const batch of batches) {
    yield batch;
    done += batch.length;
    const row = await changeJob(db, id, { done });
    if (row?.kind !== 'export' || row.state !== 'running') throw new Stopped();
    told(row);
  }
}

/** All events by account, then in their order. */
async function* eventsInOrder(db: Database): AsyncGenerator<Schema['events']['value'][]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const batch = await db.getAllFromIndex('events', 'account', range, EVENTS);
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    range = IDBKeyRange.lowerBound([last.subject.account, last.at, last.id], true);
  }
}

/** The records of all accounts, in the order of their ids. */
async function* recordsInOrder(db: Database): AsyncGenerator<Records[]> {
  let last: Id | undefined;
  for (;;) {
    const tx = db.transaction(['records', 'events']);
    const ids: Id[] = [];
    const from: IDBKeyRange | null = last === undefined ? null : rowsBehind(last);
    let cursor = await tx.objectStore('records').openKeyCursor(from);
    while (cursor && ids.length < ACCOUNTS) {
      const account = accountIn(cursor.primaryKey);
      ids.push(account);
      cursor = await tx.objectStore('records').openKeyCursor(rowsBehind(account));
    }
    last = ids.at(-1);
    if (last === undefined) return;
    const all = await Promise.all(ids.map((id) => readRecords(tx, id)));
    // One that was merged into another shows there.
    yield all.filter((records, n) => records?.account.id === ids[n]).filter((records) => records !== undefined);
  }
}

async function* tableFile(
  { of, headings, separator }: TableExport,
  batches: AsyncIterable<Records[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  yield encoder.encode(BYTE_ORDER_MARK + csvRows([headings], separator));
  for await (const batch of batches) {
    yield encoder.encode(
      csvRows(
        batch.flatMap((records) => rowsIn(of, records)),
        separator,
      ),
    );
  }
}
