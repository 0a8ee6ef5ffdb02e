import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonical } from '../../utils/exchange/history/canonical.ts';
import { historyFile } from '../../utils/exchange/history/file.ts';
import { histories } from '../bench/store/histories.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForText } from '../browsers/steps.ts';
import type { Surface } from '../browsers/surface.ts';
import { type Stage, setStage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-files-'));
const events = [...histories(1_000)].flat();

let stage: Stage;
let page: Page;
let dashboard: Surface;

beforeAll(async () => {
  stage = await setStage({ destination: false });
  page = await stage.chromium.openPage('dashboard.html#/import-export');
  dashboard = pageSurface(page);
});
afterAll(() => stage.close());

async function choose(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const [chooser] = await Promise.all([page.waitForFileChooser(), dashboard.click('Import', 'button')]);
  await chooser.accept([path]);
}

test('a history is taken in though its worker is killed, and comes out as it went in', async () => {
  const manifest = { entente: 'history/1', exportedAt: '2026-11-23T10:00:00.000Z', device: 'test', events: 0 } as const;
  const chunks = historyFile(
    manifest,
    (async function* () {
      yield events;
    })(),
  );
  await choose('history.ndjson.gz', gzipSync(Buffer.concat(await Array.fromAsync(chunks))));
  await dashboard.click('Take it in', 'button');
  await waitForText(dashboard, 'Importing');
  await stage.chromium.killWorker();
  // Whatever wakes the worker goes on with it.
  await page.reload();
  await waitForText(dashboard, `${events.length.toLocaleString('en')} new`, 60_000);

  await dashboard.click('Export', 'button');
  await waitForText(dashboard, 'Exported', 60_000);
  const lines = await page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('exchange');
    for await (const handle of root.values()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const file = await handle.getFile();
      return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    }
    return '';
  });
  const inOrder = events.toSorted((a, b) =>
    [a.subject.account, a.at, a.id].join() < [b.subject.account, b.at, b.id].join() ? -1 : 1,
  );
  expect(lines.trimEnd().split('\n').slice(1, -1)).toEqual(inOrder.map(canonical));
});

test('a table shows what it is, is taken in, and each row that is left out is told', async () => {
  await choose('people.csv', 'Company;Email;First name\nAcme;ada@acme.example;Ada\n;cy@gmail.com;Cy\n');
  await waitForText(dashboard, 'What each column means');
  await dashboard.click('Take it in', 'button');
  await waitForText(dashboard, '1 new · 1 left out');
});

test('a file that is none of these is refused with a sentence', async () => {
  await choose(
    'noise.bin',
    Uint8Array.from({ length: 3_000 }, (_, n) => (n * 7_919) % 256),
  );
  await waitForText(dashboard, 'Nothing was changed');
});
