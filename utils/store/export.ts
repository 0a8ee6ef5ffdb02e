import { failureOf } from '../domain/failure.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { plainLine } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { oneAhead } from '../exchange/batches.ts';
import { zipped } from '../exchange/bytes/zip.ts';
import { BYTE_ORDER_MARK, csvRows } from '../exchange/csv/write.ts';
import { historyFile } from '../exchange/history/file.ts';
import { type ExportJob, exportJob, isOver } from '../exchange/job.ts';
import { rowsIn, type TableExport } from '../exchange/tables.ts';
import { type Database, type Schema, write } from './database.ts';
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
  device: string;
  /** Wall clock, milliseconds since 1970. */
  now: number;
  /** Hears how far it has come, after each batch. */
  told(job: ExportJob): void;
}

type Bytes = AsyncIterable<Uint8Array<ArrayBuffer>>;

/** That somebody stopped the export. */
class Stopped extends Error {}

/**
 * Asks for a file of our own: the whole history, or a table of all accounts or contacts for spreadsheets.
 *
 * @param now wall clock, milliseconds since 1970
 */
export function startExport(db: Database, asked: Pick<ExportJob, 'id' | 'file' | 'table'>, now: number): Promise<void> {
  const startedAt = new Date(now).toISOString();
  const { id, table } = asked;
  const file = plainLine(asked.file);
  return putJob(db, { kind: 'export', id, startedAt, state: 'waiting', why: null, file, table, done: 0, total: null });
}

/**
 * Writes the file that was asked for, ready to be fetched. In constant memory; what happens meanwhile may be in it or not.
 * An export that is broken off leaves no file: it is begun anew. Nothing is written for one that was stopped before.
 */
export async function runExport(db: Database, files: Files, means: ExportMeans): Promise<ExportJob | undefined> {
  const begun = await begin(db, means.id);
  if (!begun) return undefined;
  const bytes = begun.table
    ? tableFile(begun.table, counted(db, means, oneAhead(recordsInOrder(db))))
    : history(db, begun, means);
  try {
    await files.write(begun.id, bytes);
    const ended = await changeJob(db, begun.id, { state: 'done' });
    // Somebody was forgotten, or it was stopped, when its last events were read already.
    if (ended?.state !== 'done') await files.remove(begun.id);
  } catch (error) {
    const why = failureOf(error);
    if (why === null && !(error instanceof Stopped)) throw error;
    if (why !== null) await changeJob(db, begun.id, { state: 'failed', why });
  }
  const row = await readJob(db, begun.id);
  return row?.kind === 'export' ? row : undefined;
}

/** The job, running from now on, and how much there is to write. Undefined where it was stopped, or is gone. */
async function begin(db: Database, id: Id): Promise<ExportJob | undefined> {
  const [events, accounts] = await Promise.all([db.count('events'), db.count('search')]);
  return write(db, ['jobs'], async (tx) => {
    const read = z.safeParse(exportJob, await tx.objectStore('jobs').get(id));
    if (!read.success || isOver(read.data)) return undefined;
    const { state, anew = 0, table } = read.data;
    const begun: ExportJob = {
      ...read.data,
      state: 'running',
      why: null,
      done: 0,
      total: table ? accounts : events,
      // Running already: the worker that wrote it has died.
      anew: anew + (state === 'running' ? 1 : 0),
    };
    await tx.objectStore('jobs').put(begun);
    return begun;
  });
}

function history(db: Database, { total }: ExportJob, means: ExportMeans): Bytes {
  const exportedAt = new Date(means.now).toISOString();
  const manifest = { entente: 'history/1', exportedAt, device: plainLine(means.device), events: total ?? 0 } as const;
  return zipped(historyFile(manifest, counted(db, means, oneAhead(eventsInOrder(db)))));
}

/** The file of an export that is done; null once it was dismissed. */
export async function exported(db: Database, files: Files, id: Id): Promise<Blob | null> {
  return (await readJob(db, id))?.state === 'done' ? files.read(id) : null;
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
