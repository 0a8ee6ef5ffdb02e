import { failureOf } from '../domain/failure.ts';
import type { Id } from '../domain/identifier.ts';
import { plainLine } from '../domain/text.ts';
import { historyFile } from '../exchange/history/file.ts';
import type { ExportJob } from '../exchange/job.ts';
import type { Database, Schema } from './database.ts';
import type { Files } from './files.ts';
import { changeJob, putJob, readJob } from './jobs.ts';

/** Events read at a time. */
const BATCH = 2_000;

/** What an export is run with. */
interface ExportMeans {
  id: Id;
  /** What the file is to be called. */
  name: string;
  device: string;
  /** Wall clock, milliseconds since 1970. */
  now: number;
  /** Hears how far it has come, after each batch. */
  told(job: ExportJob): void;
}

/** That somebody stopped the export. */
class Stopped extends Error {}

/**
 * Writes the whole history into one gzipped file of our own, ready to be fetched. In constant memory; what happens
 * meanwhile may be in it or not. An export that is broken off leaves no file: it is begun anew.
 */
export async function exportHistory(db: Database, files: Files, means: ExportMeans): Promise<ExportJob | undefined> {
  const { id, device, now } = means;
  const events = await db.count('events');
  const exportedAt = new Date(now).toISOString();
  const begun = { kind: 'export', id, startedAt: exportedAt, why: null, file: plainLine(means.name) } as const;
  await putJob(db, { ...begun, state: 'running', done: 0, total: events });
  const manifest = { entente: 'history/1', exportedAt, device: plainLine(device), events } as const;
  try {
    await files.write(id, zipped(historyFile(manifest, counted(db, means))));
    await changeJob(db, id, { state: 'done' });
  } catch (error) {
    const why = failureOf(error);
    if (why === null && !(error instanceof Stopped)) throw error;
    if (why !== null) await changeJob(db, id, { state: 'failed', why });
  }
  const row = await readJob(db, id);
  return row?.kind === 'export' ? row : undefined;
}

/** The file of an export that is done; null once it was dismissed. */
export async function exported(db: Database, files: Files, id: Id): Promise<Blob | null> {
  return (await readJob(db, id))?.state === 'done' ? files.read(id) : null;
}

/** All events by account, then in their order; the job keeps count, and stops them where it was stopped. */
async function* counted(db: Database, { id, told }: ExportMeans): AsyncGenerator<Schema['events']['value'][]> {
  let done = 0;
  for await (const batch of eventsInOrder(db)) {
    yield batch;
    done += batch.length;
    const row = await changeJob(db, id, { done });
    if (row?.kind !== 'export' || row.state !== 'running') throw new Stopped();
    told(row);
  }
}

async function* eventsInOrder(db: Database): AsyncGenerator<Schema['events']['value'][]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const batch = await db.getAllFromIndex('events', 'account', range, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    range = IDBKeyRange.lowerBound([last.subject.account, last.at, last.id], true);
  }
}

async function* zipped(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('gzip');
  const reader = readable.getReader();
  const fed = feed(writable.getWriter(), chunks);
  // A failure of the source is this stream's: it is thrown below.
  fed.catch(() => {});
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  await fed;
}

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  try {
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}
