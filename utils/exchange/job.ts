import { failureKind } from '../domain/failure.ts';
import { id } from '../domain/identifier.ts';
import { isoDate, line } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { damage, type Finding, fileFault, finding } from './fault.ts';
import { source } from './source.ts';
import { tableExport } from './tables.ts';

/**
 * How a job stands. `damaged`: a history file of which the whole lines can still be taken in, should the person want
 * that. `failed`: the browser would not write; what was taken in before is kept, and the job can be taken up again.
 */
const state = z.enum(['waiting', 'running', 'damaged', 'refused', 'failed', 'cancelled', 'done']);

/** What became of the lines of a file. */
const counts = z.object({
  /** Events that are new here. */
  added: z.int(),
  /** Events (of somebody else's file: rows) that say nothing new. */
  known: z.int(),
  /** Of the added, those kept for a newer version of this code. */
  later: z.int(),
  /** Lines that were left out. */
  refused: z.int(),
});
type Counts = z.infer<typeof counts>;
export const NOTHING: Counts = { added: 0, known: 0, later: 0, refused: 0 };

const common = {
  id,
  startedAt: isoDate,
  state,
  /** Why it is damaged, refused or failed. */
  why: z.nullable(z.union([fileFault, damage, failureKind])),
  /** Lines, rows or cards (events, of an export) that are done, and all there are; null while that is not known. */
  done: z.int(),
  total: z.nullable(z.int()),
};

/** A file being taken in. It lies in the browser's private files under the job's id until the job is over. */
export const importJob = z.object({
  ...common,
  kind: z.literal('import'),
  file: line,
  source,
  counts,
  /** What there is to say of single lines: the first thousand, and how many more there were. */
  findings: z.array(finding),
  unlisted: z.int(),
});
export type ImportJob = z.infer<typeof importJob>;

/** A file being written. Once done it lies in the browser's private files under the job's id, until it is fetched. */
export const exportJob = z.object({
  ...common,
  kind: z.literal('export'),
  file: line,
  /** The table that it is, with the words of its columns; null for the whole history. */
  table: z.nullable(tableExport),
  /** How often it was begun anew, as its worker or the browser was stopped: half a file is of no use. */
  anew: z.optional(z.int()),
});
export type ExportJob = z.infer<typeof exportJob>;

export const job = z.discriminatedUnion('kind', [importJob, exportJob]);
export type Job = z.infer<typeof job>;

const LISTED = 1_000;

/** What one batch of a file came to. */
export interface Report {
  counts: Counts;
  findings: readonly Finding[];
}

/** The job after one more batch. @param lines how many lines, rows or cards it had */
export function advanced(before: ImportJob, lines: number, { counts, findings }: Report): ImportJob {
  const all = [...before.findings, ...findings];
  return {
    ...before,
    done: before.done + lines,
    counts: {
      added: before.counts.added + counts.added,
      known: before.counts.known + counts.known,
      later: before.counts.later + counts.later,
      refused: before.counts.refused + counts.refused,
    },
    findings: all.slice(0, LISTED),
    unlisted: before.unlisted + Math.max(0, all.length - LISTED),
  };
}

/** Whether a job is over: nothing will change it any more. */
export function isOver({ state }: Job): boolean {
  return state === 'refused' || state === 'cancelled' || state === 'done';
}
