import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mint } from '../../utils/domain/identifier.ts';
import { canonical } from '../../utils/exchange/history/canonical.ts';
import { historyFile } from '../../utils/exchange/history/file.ts';
import type { ImportJob } from '../../utils/exchange/job.ts';
import { COLUMNS } from '../../utils/exchange/tables.ts';
import { exchangeFr } from '../../utils/locale/exchange-fr.ts';
import type { Database } from '../../utils/store/database.ts';
import { exported, runExport, startExport } from '../../utils/store/export.ts';
import type { Files } from '../../utils/store/files.ts';
import { runImport } from '../../utils/store/import.ts';
import {
  cancelJob,
  dismissJob,
  forgetFiles,
  readJob,
  readJobs,
  resumeJob,
  sweepFiles,
} from '../../utils/store/jobs.ts';
import { recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { histories } from '../bench/store/histories.ts';
import { examples } from '../domain/examples.ts';
import { dump } from './dump.ts';
import { begin, exportedLines, exporting, importMeans, NOW, takeIn } from './exchange.ts';
import { memoryFiles } from './memory-files.ts';
import { freshHistory } from './open.ts';

const manifest = { entente: 'history/1', exportedAt: '2026-11-23T10:00:00.000Z', device: 'test', events: 0 } as const;

async function fileOf(events: readonly unknown[]): Promise<Blob> {
  const chunks = historyFile(
    manifest,
    (async function* () {
      yield events;
    })(),
  );
  return new Blob([gzipSync(Buffer.concat(await Array.fromAsync(chunks)))]);
}
const some = (accounts: number) => [...histories(accounts)].flat();
const inOrder = (events: readonly { subject: { account: string }; at: string; id: string }[]) =>
  events
    .toSorted((a, b) => ([a.subject.account, a.at, a.id].join() < [b.subject.account, b.at, b.id].join() ? -1 : 1))
    .map(canonical);

async function jobOf(db: Database, file: Blob, files?: Files): Promise<ImportJob> {
  const job = await takeIn(db, file, files);
  if (typeof job === 'string') throw new Error(job);
  return job;
}

test('what is exported, taken in elsewhere and exported again is the same, byte for byte', async () => {
  const [first] = some(1);
  if (!first) throw new Error('no event');
  const id = () => mint();
  const { data: _, ...rest } = { ...first, id: id() };
  const others = [
    { ...first, id: id(), version: 9, data: { é: [1e21, -0.5, '\u2028'], a: null } },
    { ...first, id: id(), type: 'coffee.drunk', further: { deep: [[{}]] } },
    { ...rest, redacted: true },
    { ...first, id: id(), at: '2031-01-01T00:00:00.000Z-000000' },
  ];
  const one = await freshHistory();
  // An erasure changes what stands before it: erase.test.ts.
  const kept = examples.filter(({ type }) => !type.endsWith('.erased'));
  const given = [...some(60), ...kept, ...others];
  const taken = await jobOf(one, await fileOf(given));
  expect(taken).toMatchObject({ state: 'done', counts: { added: given.length, later: 2, refused: 0 } });
  expect(taken.findings).toEqual([expect.objectContaining({ fault: 'future', refused: false })]);
  const lines = await exportedLines(one);
  expect(lines).toEqual(inOrder(given));

  const files = memoryFiles();
  const export1 = mint();
  await exporting(one, files, export1);
  const file = await files.read(export1);
  const two = await freshHistory();
  await jobOf(two, file ?? new Blob());
  expect(await exportedLines(two)).toEqual(lines);
  expect(await two.count('outbox')).toBe(0);
  expect(await two.getAll('records')).toEqual(await one.getAll('records'));
  // Once more into the same history: nothing is new.
  const before = await dump(two);
  expect((await jobOf(two, file ?? new Blob())).counts).toMatchObject({ added: 0, known: given.length, refused: 0 });
  expect({ ...(await dump(two)), jobs: [] }).toEqual({ ...before, jobs: [] });
});

test('a history killed at any moment goes on where it was', async () => {
  const events = some(500);
  const file = await fileOf(events);
  const whole = await freshHistory();
  await jobOf(whole, file);

  const db = await freshHistory();
  const files = memoryFiles();
  const begun = await begin(db, files, file);
  const id = begun.id ?? '';
  for (let kills = 0; kills < 3; kills++) {
    await expect(
      runImport(
        db,
        files,
        id,
        importMeans(() => {
          throw new Error('killed');
        }),
      ),
    ).rejects.toThrow('killed');
  }
  expect(await readJob(db, id)).toMatchObject({
    state: 'running',
    done: 6_000 > events.length ? events.length + 2 : 6_000,
  });
  // Two at once: each batch is taken in by one of them.
  await Promise.all([runImport(db, files, id, importMeans()), runImport(db, files, id, importMeans())]);
  expect(await readJob(db, id)).toMatchObject({ state: 'done', counts: { added: events.length, known: 0 } });
  expect(await db.getAll('records')).toEqual(await whole.getAll('records'));
  expect(await files.names()).toEqual([]);
});

test('a cancelled import keeps what it took in, and says how much', async () => {
  const db = await freshHistory();
  const files = memoryFiles();
  const { id = '' } = await begin(db, files, await fileOf(some(500)));
  const cancelling: Promise<unknown>[] = [];
  const job = await runImport(
    db,
    files,
    id,
    importMeans(() => {
      cancelling.push(cancelJob(db, files, id));
    }),
  );
  await Promise.all(cancelling);
  expect(job?.state).toBe('cancelled');
  expect(job?.counts.added).toBeGreaterThan(0);
  expect(await db.count('events')).toBe(job?.counts.added);
  expect(await files.names()).toEqual([]);
  await dismissJob(db, files, id);
  expect(await readJobs(db)).toEqual([]);
});

test('a damaged file is told before anything is taken in; its whole lines are, if wanted', async () => {
  const db = await freshHistory();
  const files = memoryFiles();
  const bytes = await (await fileOf(some(300))).bytes();
  const { id = '' } = await begin(db, files, new Blob([bytes.subarray(0, bytes.length / 2)]));
  const told = await runImport(db, files, id, importMeans());
  expect(told).toMatchObject({ state: 'damaged', why: 'broken-off', done: 0 });
  expect(await db.count('events')).toBe(0);
  await resumeJob(db, id);
  const job = await runImport(db, files, id, importMeans());
  expect(job).toMatchObject({ state: 'done', counts: { refused: 1 } });
  expect(await db.count('events')).toBe(job?.counts.added);
  expect(job?.counts.added).toBeGreaterThan(100);
});

test('another event under a known id is told with its line, and changes nothing', async () => {
  const db = await freshHistory();
  const [first, second] = some(1);
  await jobOf(db, await fileOf([first, second]));
  const other = { ...first, author: { ...first?.author, name: 'Eve' } };
  const job = await jobOf(db, await fileOf([second, other]));
  expect(job.findings).toEqual([{ line: 3, fault: 'conflict', where: first?.id, refused: true }]);
  expect(await db.get('events', first?.id ?? '')).toEqual(first);
});

test('a disk without room stops the import; it goes on when there is some', async () => {
  const db = await freshHistory();
  const files = memoryFiles();
  const { id = '' } = await begin(db, files, await fileOf(some(10)));
  const full = importMeans();
  full.now = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  expect(await runImport(db, files, id, full)).toMatchObject({ state: 'failed', why: 'full', done: 0 });
  await resumeJob(db, id);
  expect(await runImport(db, files, id, importMeans())).toMatchObject({ state: 'done', counts: { added: 100 } });
});

const TABLE = `Nom de l'entreprise;Site web;Prénom;Nom;E-mail;Commentaire
Acme SAS;www.acme.example;Ada;Byron;ada@acme.example;Vue au salon
Acme;acme.example;Bob;Roy;bob@acme.example;
;;Cy;;cy@gmail.com;
Beta;;Di;Ray;pas une adresse;
`;

test('a table becomes accounts with their people; once more, and nothing is new', async () => {
  const db = await freshHistory();
  const job = await jobOf(db, new Blob([TABLE]));
  expect(job).toMatchObject({ state: 'done', total: 4, counts: { added: 3, known: 0, refused: 1 } });
  expect(job.findings).toEqual([
    { line: 4, fault: 'no-account', where: '', refused: true },
    { line: 5, fault: 'unreadable-value', where: 'E-mail', refused: false },
  ]);
  const acme = await recordsByKeys(db, ['domain:acme.example']);
  expect(acme?.contacts).toHaveLength(2);
  expect(acme?.notes.map(({ text }) => text)).toEqual(['Vue au salon']);
  expect(acme?.account.facts.every(({ source }) => source.method === 'imported')).toBe(true);
  expect(await db.count('outbox')).toBe(0);
  const events = await db.count('events');
  expect((await jobOf(db, new Blob([TABLE]))).counts).toMatchObject({ added: 0, known: 3 });
  expect(await db.count('events')).toBe(events);
});

test('a table killed between two batches goes on where it was', async () => {
  const rows = Array.from({ length: 1_200 }, (_, n) => `Firm ${n % 700};f${n % 700}.example;p${n}@f${n % 700}.example`);
  const file = new Blob([['company;domain;contact e-mail', ...rows].join('\n')]);
  const db = await freshHistory();
  const files = memoryFiles();
  const { id = '' } = await begin(db, files, file);
  await expect(
    runImport(
      db,
      files,
      id,
      importMeans(() => {
        throw new Error('killed');
      }),
    ),
  ).rejects.toThrow();
  await runImport(db, files, id, importMeans());
  expect(await readJob(db, id)).toMatchObject({ state: 'done', counts: { added: 1_200 } });
  const accounts = (await db.getAll('search')).map(({ account }) => account);
  const records = await Promise.all(accounts.map((account) => recordsOf(db, account)));
  expect(accounts).toHaveLength(700);
  expect(records.flatMap((one) => one?.contacts)).toHaveLength(1_200);
});

test('cards become people at their firms', async () => {
  const db = await freshHistory();
  const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
  const job = await jobOf(
    db,
    new Blob([card('FN:Ada Byron', 'ORG:Acme', 'EMAIL:ada@acme.example'), card('FN:Cy', 'EMAIL:cy@gmail.com')]),
  );
  expect(job).toMatchObject({ counts: { added: 1, refused: 1 }, findings: [{ line: 7, fault: 'no-account' }] });
  expect((await recordsByKeys(db, ['domain:acme.example']))?.contacts).toHaveLength(1);
});

test('accounts and contacts are written as tables, which our own import reads back', async () => {
  const db = await freshHistory();
  await jobOf(db, new Blob([TABLE]));
  const files = memoryFiles();
  const written = async (of: 'accounts' | 'contacts') => {
    const id = mint();
    const headings = COLUMNS[of].map((column) => exchangeFr.targets[column]);
    const job = await exporting(db, files, id, { of, headings, separator: ';' });
    expect(job).toMatchObject({ state: 'done', done: 2, total: 2 });
    return (await exported(db, files, id)) ?? new Blob();
  };
  for (const of of ['accounts', 'contacts'] as const) {
    expect((await jobOf(db, await written(of))).counts).toMatchObject({ added: 0, refused: 0 });
  }
});

test('nothing begins where there is no room', async () => {
  const db = await freshHistory();
  const file = await fileOf(some(20));
  await expect(
    begin(
      db,
      memoryFiles(() => 100),
      file,
    ),
  ).rejects.toMatchObject({ kind: 'full' });
  const files = memoryFiles(() => file.size * 2);
  const { id = '' } = await begin(db, files, file);
  expect(await runImport(db, files, id, importMeans())).toMatchObject({ state: 'failed', why: 'full', done: 0 });
  expect(await db.count('events')).toBe(0);
});

test('an import whose file is gone says so', async () => {
  const db = await freshHistory();
  const { id = '' } = await begin(db, memoryFiles(), await fileOf(some(1)));
  expect(await runImport(db, memoryFiles(), id, importMeans())).toMatchObject({ state: 'refused', why: 'gone' });
});

test('an export that was stopped before it began, or is gone, stays so', async () => {
  const db = await freshHistory();
  const files = memoryFiles();
  const [stopped, gone] = [mint(), mint()];
  for (const id of [stopped, gone]) await startExport(db, { id, file: 'a', table: null }, NOW);
  await cancelJob(db, files, stopped);
  await dismissJob(db, files, gone);
  for (const id of [stopped, gone]) {
    expect(await runExport(db, files, { id, device: 'b', now: NOW, told: () => {} })).toBeUndefined();
  }
  expect((await readJobs(db)).map(({ id, state }) => [id, state])).toEqual([[stopped, 'cancelled']]);
  expect(await files.names()).toEqual([]);
});

test('after an erasure no file and no finished job is left', async () => {
  const db = await freshHistory();
  const files = memoryFiles();
  const { id = '' } = await begin(db, files, await fileOf(some(1)));
  await jobOf(db, await fileOf(some(1)), files);
  await exporting(db, files, mint());
  await forgetFiles(db, files);
  expect((await readJobs(db)).map((job) => job.id)).toEqual([id]);
  expect(await files.names()).toEqual([id]);
});

test('an erasure that comes along in a file takes the exports that are ready with it', async () => {
  const db = await freshHistory();
  const files = memoryFiles();
  const [first] = some(1);
  if (!first) throw new Error('no event');
  await jobOf(db, await fileOf(some(1)), files);
  await exporting(db, files, mint());
  expect(await files.names()).toHaveLength(1);
  const { source: _, ...rest } = first;
  const erased = { ...rest, id: mint(), type: 'account.erased', at: '2026-11-22T00:00:00.000Z-000000', data: {} };
  expect((await jobOf(db, await fileOf([erased]), files)).counts).toMatchObject({ added: 1, refused: 0 });
  expect(await files.names()).toEqual([]);
  const lines = await exportedLines(db);
  expect(lines.filter((line) => line.includes('"redacted":true'))).toHaveLength(10);
});

test('files that no job needs are swept away', async () => {
  const db = await freshHistory();
  const files = memoryFiles();
  const { id = '' } = await begin(db, files, await fileOf(some(1)));
  await files.write('left', (async function* () {})());
  await sweepFiles(db, files);
  expect(await files.names()).toEqual([id]);
});
