import { failureOf } from '../domain/failure.ts';
import type { Id } from '../domain/identifier.ts';
import { batched, behind, oneAhead } from '../exchange/batches.ts';
import { inflated, OWN } from '../exchange/bytes/inflate.ts';
import { type Line, linesOf } from '../exchange/bytes/lines.ts';
import { examine } from '../exchange/examine.ts';
import { Unreadable } from '../exchange/fault.ts';
import type { Readers } from '../exchange/foreign/readers.ts';
import { readItems } from '../exchange/foreign/step.ts';
import { LONGEST } from '../exchange/history/file.ts';
import { conflictsOf, newestOf, type Reading, readLine, stepOf } from '../exchange/history/step.ts';
import { advanced, type ImportJob, isOver, type Report } from '../exchange/job.ts';
import { type Foreign, itemsOf } from '../exchange/source.ts';
import { append, HISTORY } from './append.ts';
import { findCommon } from './common-words.ts';
import { type Database, type Store, type Writable, write } from './database.ts';
import type { Files } from './files.ts';
import { type RowMeans, takeRows } from './import-rows.ts';
import { changeJob, importIn, readJob, readJobs } from './jobs.ts';
import { moveClock } from './self.ts';

/** What an import is run with. */
export interface ImportMeans extends RowMeans {
  readers: Readers;
  /** Hears how far it has come, after each batch. */
  told(job: ImportJob): void;
}

const STORES = [...HISTORY, 'self'] satisfies Store[];
/** What one transaction takes in: large ones are faster, and hold up a save for longer. */
const LINES = { items: 2_000, bytes: 8 * 1024 * 1024, bytesOf: ({ bytes }: Reading) => bytes };
const ROWS = { items: 500, bytes: 500, bytesOf: () => 1 };

/** Every so many batches, from the first on, an import looks for what is common by now. */
const LOOKED_EVERY = 10;

/** Takes in one batch, within a transaction, and tells what it came to. */
type Take = (tx: Writable) => Promise<Report>;

/**
 * Takes in a file that `startImport` kept, from where it was left: each batch is one transaction, and the job's place
 * in the file is part of it. So an end at any moment, of a worker or of the browser, loses and repeats nothing. Stops
 * where the job was stopped, or where somebody else went on with it. What is taken in makes no deliveries.
 */
export async function runImport(
  db: Database,
  files: Files,
  id: Id,
  means: ImportMeans,
): Promise<ImportJob | undefined> {
  const file = await files.read(id);
  let row = await jobOf(db, id);
  if (!row || isOver(row)) return row;
  if (!file) {
    await changeJob(db, id, { state: 'refused', why: 'gone' });
    return jobOf(db, id);
  }
  if (row.state === 'waiting') row = await examined(db, files, file, row);
  if (row?.state !== 'running') return row;
  const exports = await exportsIn(db);
  try {
    const { source } = row;
    const ended =
      source.is === 'history' ? takeHistory(db, file, row, means) : takeForeign(db, file, row, source, means);
    if (await ended) await changeJob(db, id, { state: 'done' });
  } catch (error) {
    const why = failureOf(error);
    if (why === null) throw error;
    await changeJob(db, id, { state: 'failed', why });
  }
  row = await jobOf(db, id);
  if (row?.state === 'done') await files.remove(id);
  // An erasure that came along has dropped the exports that were ready: their files go as well.
  const left = await exportsIn(db);
  for (const name of exports) if (!left.has(name)) await files.remove(name);
  return row;
}

async function exportsIn(db: Database): Promise<Set<Id>> {
  return new Set((await readJobs(db)).filter(({ kind }) => kind === 'export').map((job) => job.id));
}

async function jobOf(db: Database, id: Id): Promise<ImportJob | undefined> {
  const row = await readJob(db, id);
  return row?.kind === 'import' ? row : undefined;
}

async function examined(
  db: Database,
  files: Files,
  file: Blob,
  { id, source }: ImportJob,
): Promise<ImportJob | undefined> {
  const seen = await examine(file, source);
  if (!seen.ok) await changeJob(db, id, { state: 'refused', why: seen.fault });
  else {
    const { total, damage } = seen;
    const room = await files.room();
    const isTight = room !== null && room < seen.bytes * GROWTH;
    const end = damage ? 'damaged' : isTight ? 'failed' : 'running';
    await changeJob(db, id, { state: end, why: damage ?? (isTight ? 'full' : null), total });
  }
  return jobOf(db, id);
}

/** How much more room events take with all that is derived from them than as lines of a file. */
const GROWTH = 3;

function takeHistory(db: Database, file: Blob, row: ImportJob, means: ImportMeans): Promise<boolean> {
  const lines = linesOf(untilBroken(inflated(file, OWN)), LONGEST);
  return takeAll(db, row, batched(readingsOf(behind(lines, row.done)), LINES), means, (batch, done) => {
    const now = means.now();
    const step = stepOf(batch, done + 1, now);
    const later = step.others.filter((event) => !('redacted' in event)).length;
    const newest = newestOf(step, now);
    return async (tx) => {
      const { added, known, conflicting } = await append(tx, step.known, step.others, step.written);
      if (newest !== undefined) await moveClock(tx, newest, means.stranger);
      const findings = [...step.findings, ...conflictsOf(step, conflicting)].sort((a, b) => a.line - b.line);
      const refused = findings.filter((one) => one.refused).length;
      return { counts: { added, known, later, refused }, findings };
    };
  });
}

/** Read as they come, a few at a time: the batch before is written meanwhile, and must not wait for long. */
async function* readingsOf(pieces: AsyncIterable<Line[]>): AsyncGenerator<Reading[]> {
  for await (const piece of pieces) yield piece.map(readLine);
}

/** The end of a damaged file is where it cannot be read on: a person decided to take in what stands before. */
async function* untilBroken<Chunk>(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  try {
    yield* chunks;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}

function takeForeign(db: Database, file: Blob, row: ImportJob, source: Foreign, means: ImportMeans): Promise<boolean> {
  return takeAll(db, row, batched(behind(itemsOf(file, source), row.done), ROWS), means, (batch) => {
    const { rows, findings } = readItems(batch, source, means.readers);
    const refused = findings.filter((one) => one.refused).length;
    return async (tx) => ({ counts: { ...(await takeRows(tx, rows, means)), later: 0, refused }, findings });
  });
}

/** Whether it came to the end. */
async function takeAll<Item>(
  db: Database,
  { id, done: start }: ImportJob,
  batches: AsyncIterable<Item[]>,
  { told }: ImportMeans,
  prepare: (batch: Item[], done: number) => Take,
): Promise<boolean> {
  let done = start;
  let turn = 0;
  for await (const batch of oneAhead(batches)) {
    const take = prepare(batch, done);
    const isLooking = turn++ % LOOKED_EVERY === 0;
    const after = await write(db, STORES, async (tx) => {
      const row = await importIn(tx, id);
      if (row?.state !== 'running' || row.done !== done) return null;
      if (isLooking) await findCommon(tx);
      const next = advanced(row, batch.length, await take(tx));
      await tx.objectStore('jobs').put(next);
      return next;
    });
    if (!after) return false;
    done = after.done;
    told(after);
  }
  return true;
}
