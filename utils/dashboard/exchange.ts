import { signal } from '@preact/signals';
import type { Call } from '../bridge/client.ts';
import type { Id } from '../domain/identifier.ts';
import type { Separator } from '../exchange/csv/rows.ts';
import { BYTE_ORDER_MARK, csvRows } from '../exchange/csv/write.ts';
import type { FileFault } from '../exchange/fault.ts';
import type { Target } from '../exchange/foreign/target.ts';
import { isOver, type Job } from '../exchange/job.ts';
import { type Preview, preview, type Source } from '../exchange/source.ts';
import type { TableExport } from '../exchange/tables.ts';
import { type Trouble, troubleOf } from '../prospect/status.ts';

/** Bytes that the history takes on this disk, and that it may still take. */
export interface Room {
  used: number;
  left: number;
}

/** What taking files in and out needs of the world. */
export interface ExchangeWorld {
  now(): number;
  mint(): Id;
  call: Call;
  jobs(): Promise<readonly Job[]>;
  /** Null where the browser does not say. */
  room(): Promise<Room | null>;
  /** Keeps the file for the background to take in. */
  startImport(chosen: { id: Id; name: string; file: Blob; source: Source }): Promise<void>;
  /** The file of an export that is done. */
  exported(id: Id): Promise<Blob | null>;
  /** Gives a file to the person. */
  save(file: Blob, name: string): void;
  /** The whole history was given to the person as a file. */
  backedUp(): void;
}

/** A file that the person has chosen, and what is seen in it before anything is taken in. */
export interface Choice {
  file: File;
  seen: Extract<Preview, { ok: true }>;
}

export type Exchange = ReturnType<typeof openExchange>;

/** Files in and out: the one being looked at, and the jobs that are under way or over. */
export function openExchange(world: ExchangeWorld) {
  /** Null before the first answer. */
  const jobs = signal<readonly Job[] | null>(null);
  const choice = signal<Choice | null>(null);
  /** Why the chosen file cannot be taken in at all. */
  const fault = signal<FileFault | null>(null);
  const room = signal<Room | null>(null);
  const busy = signal(false);
  const trouble = signal<Trouble | null>(null);

  async function trying(deed: () => Promise<void>): Promise<void> {
    busy.value = true;
    try {
      await deed();
      trouble.value = null;
    } catch (error) {
      trouble.value = troubleOf(error);
    } finally {
      busy.value = false;
    }
  }

  async function read(): Promise<void> {
    try {
      [jobs.value, room.value] = await Promise.all([world.jobs(), world.room()]);
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  }

  return {
    jobs,
    choice,
    fault,
    room,
    busy,
    trouble,
    read,
    /** Shows the jobs; those that a dead worker left go on at once, not at its next alarm. */
    async open(): Promise<void> {
      await read();
      if (jobs.value?.some((job) => !isOver(job))) await trying(() => world.call('runJobs', {}).then(() => {}));
    },
    /** Looks at a file: what it is, and its first lines. */
    choose: (file: File) =>
      trying(async () => {
        const seen = await preview(file);
        choice.value = seen.ok ? { file, seen } : null;
        fault.value = seen.ok ? null : seen.fault;
      }),
    /** Says what a column of the chosen table means. */
    map(column: number, target: Target | null): void {
      const chosen = choice.value;
      if (chosen?.seen.source.is !== 'csv') return;
      const mapping = chosen.seen.source.mapping.with(column, target);
      choice.value = { ...chosen, seen: { ...chosen.seen, source: { ...chosen.seen.source, mapping } } };
    },
    drop(): void {
      choice.value = null;
      fault.value = null;
    },
    /** Takes the chosen file in. The rest is the background's: this page may be closed. */
    take: () =>
      trying(async () => {
        const chosen = choice.value;
        if (!chosen) return;
        const { file, seen } = chosen;
        await world.startImport({ id: world.mint(), name: file.name, file, source: seen.source });
        choice.value = null;
        await world.call('runJobs', {});
        await read();
      }),
    /** Begins to write the whole history into a file, or a table of it. */
    export: (table: TableExport | null) =>
      trying(async () => {
        const day = new Date(world.now()).toISOString().slice(0, 10);
        const name = table ? `entente-${day}-${table.of}.csv` : `entente-${day}.ndjson.gz`;
        await world.call('export', { name, table });
        await read();
      }),
    change: (id: Id, to: 'cancel' | 'resume' | 'dismiss') =>
      trying(async () => {
        await world.call('changeJob', { id, to });
        await read();
      }),
    download: (job: Job) =>
      trying(async () => {
        const written = await world.exported(job.id);
        if (!written) return;
        world.save(written, job.file);
        if (job.kind === 'export' && job.table === null) world.backedUp();
      }),
    /** Gives the person what there is to say of single lines. */
    report: (name: string, rows: readonly string[][], separator: Separator) =>
      world.save(new Blob([BYTE_ORDER_MARK, csvRows(rows, separator)], { type: 'text/csv' }), name),
  };
}
