import { HistoryFailure } from '../domain/failure.ts';
import type { Id } from '../domain/identifier.ts';
import { plainLine } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { type ImportJob, importJob, isOver, type Job, job, NOTHING } from '../exchange/job.ts';
import type { Source } from '../exchange/source.ts';
import { type Database, type Writable, write } from './database.ts';
import type { Files } from './files.ts';

/** The imports and exports that are under way or over and not dismissed yet, oldest first. */
export async function readJobs(db: Database): Promise<Job[]> {
  const rows = (await db.getAll('jobs')).map((row) => z.safeParse(job, row)).filter(({ success }) => success);
  return rows.flatMap(({ data }) => data ?? []).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

/** Undefined where it is not known any more. */
export async function readJob(db: Database, id: Id): Promise<Job | undefined> {
  const row = await db.get('jobs', id);
  return row && z.parse(job, row);
}

/** An import, within a transaction. */
export async function importIn(tx: Writable, id: Id): Promise<ImportJob | undefined> {
  const row = await tx.objectStore('jobs').get(id);
  return row && z.parse(importJob, row);
}

export function putJob(db: Database, row: Job): Promise<void> {
  return write(db, ['jobs'], async (tx) => {
    await tx.objectStore('jobs').put(row);
  });
}

/** Changes a job where it is not over yet; gives back how it stands then. */
export function changeJob(db: Database, id: Id, change: Partial<Pick<Job, 'state' | 'why' | 'done' | 'total'>>) {
  return write(db, ['jobs'], async (tx) => {
    const row = await tx.objectStore('jobs').get(id);
    const before = row && z.parse(job, row);
    if (!before || isOver(before)) return before;
    const after: Job = { ...before, ...change };
    await tx.objectStore('jobs').put(after);
    return after;
  });
}

/** A file that a person chose to take in, and what it was seen to be. */
export interface Chosen {
  id: Id;
  name: string;
  file: Blob;
  source: Source;
}

/**
 * Keeps a file for an import: it is copied to our own files first, so that it is there whatever becomes of the page and
 * of the place that it came from.
 *
 * @param now wall clock, milliseconds since 1970
 */
export async function startImport(db: Database, files: Files, chosen: Chosen, now: number): Promise<void> {
  const room = await files.room();
  if (room !== null && room < chosen.file.size) throw new HistoryFailure('full');
  await files.write(chosen.id, slicesOf(chosen.file));
  await putJob(db, {
    kind: 'import',
    id: chosen.id,
    startedAt: new Date(now).toISOString(),
    state: 'waiting',
    why: null,
    file: plainLine(chosen.name),
    source: chosen.source,
    done: 0,
    total: null,
    counts: NOTHING,
    findings: [],
    unlisted: 0,
  });
}

const SLICE = 1024 * 1024;

async function* slicesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += SLICE) yield new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
}

/** Stops a job. What it took in before stays: it is the history's, and the job says how much it was. */
export async function cancelJob(db: Database, files: Files, id: Id): Promise<Job | undefined> {
  const row = await changeJob(db, id, { state: 'cancelled' });
  await files.remove(id);
  return row;
}

/** Takes up a job that failed, or takes in what can be read of a damaged file. */
export async function resumeJob(db: Database, id: Id): Promise<Job | undefined> {
  const row = await readJob(db, id);
  return row?.state === 'failed' || row?.state === 'damaged' ? changeJob(db, id, { state: 'running' }) : row;
}

/** Forgets a job that is over, with its file. */
export async function dismissJob(db: Database, files: Files, id: Id): Promise<void> {
  await write(db, ['jobs'], (tx) => tx.objectStore('jobs').delete(id));
  await files.remove(id);
}

/**
 * For an erasure: what would still name whom it is about goes, that is each file that is ready or waits for a person, and
 * each job that is over. An import that is running goes on: what arrives with it is redacted on entry.
 */
export async function forgetFiles(db: Database, files: Files): Promise<void> {
  for (const row of await readJobs(db)) {
    if (row.kind === 'import' && (row.state === 'running' || row.state === 'waiting')) continue;
    await changeJob(db, row.id, { state: 'cancelled' });
    await dismissJob(db, files, row.id);
  }
}

/** At the start: removes the files that no job needs, as one leaves that died before its job was written. */
export async function sweepFiles(db: Database, files: Files): Promise<void> {
  // First the files: one that comes meanwhile has a job by the time the jobs are read.
  const names = await files.names();
  const jobs = await readJobs(db);
  const needed = new Set(jobs.filter((row) => !isOver(row) || row.kind === 'export').map(({ id }) => id));
  for (const name of names) if (!needed.has(name)) await files.remove(name);
}
