import { readers } from '../../../entrypoints/background/readers.ts';
import { importedKeys, importingRow } from '../../../utils/commands/import-row.ts';
import { mint } from '../../../utils/domain/identifier.ts';
import { zipped } from '../../../utils/exchange/bytes/zip.ts';
import { historyFile } from '../../../utils/exchange/history/file.ts';
import { preview } from '../../../utils/exchange/source.ts';
import { parseQuery } from '../../../utils/search/query.ts';
import { openHistory } from '../../../utils/store/database.ts';
import { runExport, startExport } from '../../../utils/store/export.ts';
import { privateFiles } from '../../../utils/store/files.ts';
import { runImport } from '../../../utils/store/import.ts';
import { startImport } from '../../../utils/store/jobs.ts';
import { perform } from '../../../utils/store/perform.ts';
import { deliveriesOf, recordsByKeys, recordsOf } from '../../../utils/store/read.ts';
import { rebuild } from '../../../utils/store/rebuild.ts';
import { search } from '../../../utils/store/search.ts';
import { timeline } from '../../../utils/store/timeline.ts';
import { eventsFrom, oneMore } from './asked.ts';
import { BATCH, type Contestant, timed } from './contest.ts';

const AUTHOR = { id: '01900000-0000-7000-8000-00000000000a', name: 'Ada', device: 'bench' };

/** Entente: the code that ships, from the file on disk to the list on the screen. */
export async function ours(): Promise<Contestant> {
  const db = await openHistory();
  const files = privateFiles(navigator.storage);
  return {
    async import(first, accounts) {
      const file = await fileOf(first, accounts);
      return timed(async () => {
        const seen = await preview(file);
        if (!seen.ok) throw new Error(seen.fault);
        const id = mint();
        await startImport(db, files, { id, name: 'history', file, source: seen.source }, Date.now());
        const job = await runImport(db, files, id, {
          now: Date.now,
          mint,
          stranger: AUTHOR,
          readers,
          keysOf: importedKeys,
          decide: importingRow,
          told: () => {},
        });
        if (job?.state !== 'done' || job.counts.added !== accounts * 10) throw new Error(JSON.stringify(job));
      });
    },
    lookup: ({ domain }) => timed(() => recordsByKeys(db, [domain])),
    page: ({ account }) =>
      timed(() => Promise.all([recordsOf(db, account), timeline(db, account, null, 50), deliveriesOf(db, account)])),
    search: ({ typed }) => timed(() => search(db, parseQuery(typed), { limit: 20 })),
    record: (asked) => {
      const events = oneMore(asked, Date.now());
      const { account } = asked;
      const decide = () => ({ ok: true, account, events }) as const;
      const gesture = { id: mint(), account, keys: [], draft: null, decide };
      return timed(() => perform(db, gesture, { now: Date.now(), stranger: AUTHOR, deliveries: () => [] }));
    },
    export: async () => {
      const id = mint();
      await startExport(db, { id, file: 'all', table: null }, Date.now());
      return timed(() => runExport(db, files, { id, device: 'bench', now: Date.now(), told: () => {} }));
    },
    rebuild: () => timed(() => rebuild(db, 'all')),
  };
}

async function fileOf(first: number, accounts: number): Promise<Blob> {
  const manifest = {
    entente: 'history/1',
    exportedAt: '2026-11-23T10:00:00.000Z',
    device: 'bench',
    events: accounts * 10,
  } as const;
  async function* batches() {
    for (let at = first; at < first + accounts; at += BATCH)
      yield eventsFrom(at, Math.min(BATCH, first + accounts - at));
  }
  return new Blob(await Array.fromAsync(zipped(historyFile(manifest, batches()))));
}
