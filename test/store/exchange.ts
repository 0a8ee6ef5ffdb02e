import { gunzipSync } from 'node:zlib';
import { readers } from '../../entrypoints/background/readers.ts';
import { importedKeys, importingRow } from '../../utils/commands/import-row.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import type { ExportJob, ImportJob } from '../../utils/exchange/job.ts';
import { preview, type Source } from '../../utils/exchange/source.ts';
import type { Database } from '../../utils/store/database.ts';
import { exported, runExport, startExport } from '../../utils/store/export.ts';
import type { Files } from '../../utils/store/files.ts';
import { type ImportMeans, runImport } from '../../utils/store/import.ts';
import { startImport } from '../../utils/store/jobs.ts';
import { memoryFiles } from './memory-files.ts';

export const NOW = Date.UTC(2026, 10, 23, 12);

/** What an import is run with in tests. */
export function importMeans(told: ImportMeans['told'] = () => {}): ImportMeans {
  return {
    now: () => NOW,
    mint,
    stranger: { id: '01900000-0000-7000-8000-00000000000a', name: 'Ada', device: 'test' },
    readers,
    keysOf: importedKeys,
    decide: importingRow,
    told,
  };
}

/** Keeps a file for an import, as it shows itself. The id of its job; the fault of a file that is refused at sight. */
export async function begin(db: Database, files: Files, file: Blob, change: (source: Source) => Source = (s) => s) {
  const seen = await preview(file);
  if (!seen.ok) return { fault: seen.fault };
  const id = mint();
  await startImport(db, files, { id, name: 'file', file, source: change(seen.source) }, NOW);
  return { id };
}

/** Takes in a file whole. */
export async function takeIn(db: Database, file: Blob, files = memoryFiles()): Promise<ImportJob | string> {
  const begun = await begin(db, files, file);
  if (begun.fault !== undefined) return begun.fault;
  return (await runImport(db, files, begun.id, importMeans())) ?? 'gone';
}

/** Writes a file out: the whole history, or a table. */
export async function exporting(db: Database, files: Files, id: Id, table: ExportJob['table'] = null) {
  await startExport(db, { id, file: 'file', table }, NOW);
  return runExport(db, files, { id, device: 'test', now: NOW, told: () => {} });
}

/** The lines of events that an export writes. */
export async function exportedLines(db: Database, files = memoryFiles()): Promise<string[]> {
  const id: Id = mint();
  await exporting(db, files, id);
  const file = await exported(db, files, id);
  if (!file) throw new Error('no file');
  return gunzipSync(await file.bytes())
    .toString()
    .trimEnd()
    .split('\n')
    .slice(1, -1);
}
