import { browser } from 'wxt/browser';
import type { Notice } from '../../utils/bridge/notices.ts';
import { importedKeys, importingRow } from '../../utils/commands/import-row.ts';
import type { Author } from '../../utils/domain/event.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import { atHome } from '../../utils/exchange/foreign/at-home.ts';
import type { ExportJob, Job } from '../../utils/exchange/job.ts';
import type { Database } from '../../utils/store/database.ts';
import { runExport, startExport } from '../../utils/store/export.ts';
import type { Files } from '../../utils/store/files.ts';
import { runImport } from '../../utils/store/import.ts';
import type { RowMeans } from '../../utils/store/import-rows.ts';
import { cancelJob, changeJob, dismissJob, forgetFiles, readJobs, resumeJob } from '../../utils/store/jobs.ts';
import { awake } from './awake.ts';
import type { Delivery } from './delivery.ts';
import { readers } from './readers.ts';

/** The name of the alarm that goes on with what a dead worker left. */
export const JOBS_ALARM = 'jobs';

export type Jobs = ReturnType<typeof jobsOf>;

/** Runs imports and exports, one at a time, until none is left; a worker that died in one takes it up again. */
export function jobsOf(
  db: Promise<Database>,
  files: Files,
  stranger: () => Promise<Author>,
  announce: (news: Notice) => void,
  delivery: Pick<Delivery, 'deliver'>,
) {
  let busy = false;
  let asked = false;
  const told = () => announce({ about: 'jobs' });

  function run(): void {
    asked = true;
    if (!busy) void runAsked().catch(console.error);
  }

  /** A job that comes while the last one ends is seen as well. */
  async function runAsked(): Promise<void> {
    busy = true;
    try {
      while (asked) {
        asked = false;
        await runAll();
      }
    } finally {
      busy = false;
    }
  }

  async function runAll(): Promise<void> {
    const history = await db;
    let job = await nextOf(history);
    if (!job) return;
    await browser.alarms.create(JOBS_ALARM, { periodInMinutes: 0.5 });
    for (; job; job = await nextOf(history)) await awake(runOne(history, job));
    await browser.alarms.clear(JOBS_ALARM);
  }

  async function runOne(history: Database, job: Job): Promise<void> {
    try {
      if (job.kind === 'export') {
        const { device } = await stranger();
        await runExport(history, files, { id: job.id, device, now: Date.now(), told });
      } else {
        const decide: RowMeans['decide'] = (row, command, records, circumstance) =>
          importingRow(atHome(row, records, readers), command, records, circumstance);
        const means = { now: Date.now, mint, stranger: await stranger(), keysOf: importedKeys, decide };
        await runImport(history, files, job.id, { ...means, readers, told });
      }
    } catch (error) {
      // Nobody foresaw it: the job says that it failed, and does not begin again by itself.
      console.error(error);
      await changeJob(history, job.id, { state: 'failed' });
    }
    told();
    announce({ about: 'history' });
    // Whom an import says to forget, or to leave in peace, was taken out of what waits to be sent.
    if (job.kind === 'import') delivery.deliver();
  }

  return {
    run,
    async export(name: string, table: ExportJob['table']): Promise<void> {
      await startExport(await db, { id: mint(), file: name, table }, Date.now());
      told();
      run();
    },
    async cancel(id: Id): Promise<void> {
      await cancelJob(await db, files, id);
      told();
    },
    async resume(id: Id): Promise<void> {
      await resumeJob(await db, id);
      run();
    },
    async forget(): Promise<void> {
      await forgetFiles(await db, files);
      told();
    },
    async dismiss(id: Id): Promise<void> {
      await dismissJob(await db, files, id);
      told();
    },
  };
}

async function nextOf(db: Database): Promise<Job | undefined> {
  return (await readJobs(db)).find(({ state }) => state === 'waiting' || state === 'running');
}
