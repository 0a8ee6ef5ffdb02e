import { expect, test } from 'vitest';
import type { Id } from '../../../utils/domain/identifier.ts';
import { historyFile } from '../../../utils/exchange/history/file.ts';
import type { ImportJob } from '../../../utils/exchange/job.ts';
import type { Database } from '../../../utils/store/database.ts';
import type { Files } from '../../../utils/store/files.ts';
import { runImport } from '../../../utils/store/import.ts';
import { resumeJob } from '../../../utils/store/jobs.ts';
import { historyOf } from '../../bench/store/histories.ts';
import { dump } from '../../store/dump.ts';
import { begin, importMeans, takeIn } from '../../store/exchange.ts';
import { memoryFiles } from '../../store/memory-files.ts';
import { freshHistory } from '../../store/open.ts';
import { brokenFile } from './files.ts';

/** `ENTENTE_BROKEN=2000 ENTENTE_SEED=7` tries more of them, and others. */
const COUNT = Number(process.env.ENTENTE_BROKEN ?? 100);
const SEED = Number(process.env.ENTENTE_SEED ?? 1);

const manifest = { entente: 'history/1', exportedAt: '2026-11-23T10:00:00.000Z', device: 'test', events: 10 } as const;

/** A history that holds one account, of ten events. */
async function held(): Promise<Database> {
  const db = await freshHistory();
  const chunks = historyFile(
    manifest,
    (async function* () {
      yield historyOf(0);
    })(),
  );
  await takeIn(db, new Blob(await Array.fromAsync(chunks)));
  await db.clear('jobs');
  return db;
}

/** How far a file came: the fault for which it was refused at sight, or its job. */
async function taken(db: Database, files: Files, file: Blob): Promise<ImportJob | string> {
  const begun = await begin(db, files, file);
  return begun.fault ?? run(db, files, begun.id ?? '');
}

async function run(db: Database, files: Files, id: Id): Promise<ImportJob> {
  const job = await runImport(db, files, id, importMeans());
  if (!job) throw new Error('The job is gone');
  return job;
}

async function attempt(n: number): Promise<string> {
  const { kind, file } = brokenFile(n, SEED);
  const db = await held();
  const before = await dump(db);
  const files = memoryFiles();
  let job = await taken(db, files, file).catch((error: unknown) => {
    throw new Error(`File ${n} of seed ${SEED} (${kind})`, { cause: error });
  });
  const outcome = typeof job === 'string' ? job : [job.state, job.why].filter((part) => part !== null).join(': ');
  const where = `File ${n} of seed ${SEED} (${kind}): ${outcome}`;
  if (typeof job === 'string' || job.state !== 'done') expect({ ...(await dump(db)), jobs: [] }, where).toEqual(before);
  if (typeof job !== 'string' && job.state === 'damaged') {
    // A person may want what can be read of it.
    await resumeJob(db, job.id);
    job = await run(db, files, job.id);
    expect(job.state, where).toBe('done');
  }
  if (typeof job !== 'string' && job.state === 'done') {
    expect(job.findings.filter((one) => one.refused).length, where).toBe(job.counts.refused);
    if (job.source.is === 'history') expect(await db.count('events'), where).toBe(10 + job.counts.added);
    expect(await db.count('outbox'), where).toBe(0);
  }
  db.close();
  return outcome;
}

test(`${COUNT} broken files: a clear word and nothing changed, or each line told; never a throw`, async () => {
  const outcomes: string[] = [];
  for (let n = 0; n < COUNT; n++) outcomes.push(await attempt(n));
  expect(outcomes.filter((outcome) => outcome === 'done').length).toBeLessThan(COUNT);
  expect('polluted' in {}).toBe(false);
}, 600_000);
