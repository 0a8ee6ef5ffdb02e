import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import { type Chromium, launchChromium } from '../../browsers/chromium.ts';
import { build } from '../../pages/captures.ts';
import { bundled, installPeers } from '../capture/peers.ts';
import { bytesOf } from './bytes.ts';
import { report } from './report.ts';

const SIZES = [1_000, 100_000, 1_000_000];
/** Peers are set beside Entente up to this many events: beyond, a run of theirs takes hours. */
const PEERS_UNTIL = 100_000;
const EVENTS_AN_ACCOUNT = 10;
/** Accounts taken in at a time, one contestant after the other. */
const SLICE = 2_000;
const ROUNDS = 5;
const SAMPLES = 80;

const times = z.array(z.number());
const time = z.nullish(z.number());

/**
 * The whole history at several sizes, in a real Chromium, each contestant in a page of an origin of its own: Entente's in a
 * page of the extension. Takes turns slice by slice and round by round; what is only made to be taken in is not counted.
 */
export async function store(sizes: readonly number[] = SIZES): Promise<void> {
  installPeers();
  const built = build();
  const script = await bundled(join(import.meta.dirname, 'in-page.ts'));
  const peers = await bundled(join(import.meta.dirname, '..', 'peers', 'store.mjs'));
  for (const size of sizes) {
    const profile = await mkdtemp(join(tmpdir(), 'entente-bench-'));
    const chromium = await launchChromium({ extension: built, profile, patience: 0 });
    try {
      await contest(chromium, profile, size, script, peers);
    } finally {
      await chromium.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    }
  }
}

async function contest(
  chromium: Chromium,
  profile: string,
  size: number,
  script: string,
  peers: string,
): Promise<void> {
  const names = ['ours', 'rawRows', 'rawEvents', ...(size <= PEERS_UNTIL ? ['dexie', 'pouchdb', 'minisearch'] : [])];
  const pages = new Map<string, Page>();
  for (const name of names) pages.set(name, await entered(chromium, name, script, peers));
  const all = [...pages];
  const accounts = size / EVENTS_AN_ACCOUNT;

  const imported = new Map(names.map((name) => [name, 0]));
  for (let first = 0, turn = 0; first < accounts; first += SLICE, turn++) {
    const count = Math.min(SLICE, accounts - first);
    for (const [name, page] of turned(all, turn)) {
      const taken = z.number().parse(await page.evaluate(`contest.import(${first}, ${count})`));
      imported.set(name, (imported.get(name) ?? 0) + taken);
    }
    console.error(`${first + count} of ${accounts} accounts`);
  }
  report(size, 'import', 'ms', imported.get('ours'), others(imported));

  // LevelDB goes on compacting for a while.
  await new Promise((wait) => setTimeout(wait, size > PEERS_UNTIL ? 30_000 : 5_000));
  const bytes = new Map(
    names.map((name) => [name, bytesOf(profile, name === 'ours' ? chromium.id : name.toLowerCase())]),
  );
  report(size, 'bytes on disk', 'bytes', bytes.get('ours'), others(bytes));

  for (const which of ['lookup', 'page', 'search', 'record'] as const) {
    const taken = new Map<string, number[]>(names.map((name) => [name, []]));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [name, page] of turned(all, round)) {
        const some = times.parse(await page.evaluate(`contest.times('${which}', ${accounts}, ${SAMPLES}, ${round})`));
        // The first round warms up.
        if (round > 0) taken.get(name)?.push(...some);
      }
    }
    reportCase(size, which, taken);
  }

  const exported = await whole(all, 'export');
  report(size, 'export', 'ms', exported.get('ours'), others(exported));
  const rebuilt = await whole(all, 'rebuild');
  report(size, 'rebuild', 'ms', rebuilt.get('ours'), { 'raw rows': imported.get('rawRows') ?? Number.NaN });
}

function reportCase(size: number, which: 'lookup' | 'page' | 'search' | 'record', taken: Map<string, number[]>): void {
  const at = (share: number) =>
    new Map([...taken].filter(([, all]) => all.length > 0).map(([name, all]) => [name, percentile(all, share)]));
  const cases =
    which === 'search'
      ? { 'search p50': 0.5, 'search p95': 0.95 }
      : { [which === 'page' ? 'account page' : which]: 0.5 };
  for (const [name, share] of Object.entries(cases))
    report(size, name, 'ms', at(share).get('ours'), others(at(share), which !== 'record'));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function whole(all: readonly [string, Page][], which: 'export' | 'rebuild'): Promise<Map<string, number>> {
  const taken = new Map<string, number>();
  for (const [name, page] of all) {
    const ms = time.parse(await page.evaluate(`contest.${which}()`));
    if (ms != null) taken.set(name, ms);
  }
  return taken;
}

const NAMES: Readonly<Record<string, string>> = {
  rawRows: 'raw rows',
  rawEvents: 'raw events',
  dexie: 'Dexie',
  pouchdb: 'PouchDB',
  minisearch: 'MiniSearch',
};

/** @param reads whether the bare rows were read, not written */
function others(all: ReadonlyMap<string, number>, reads = false): Record<string, number> {
  return Object.fromEntries(
    [...all]
      .filter(([name]) => name !== 'ours')
      .map(([name, value]) => [reads && name === 'rawRows' ? 'raw get' : (NAMES[name] ?? name), value]),
  );
}

function turned<Item>(all: readonly Item[], turn: number): Item[] {
  return all.map((_, n) => all[(n + turn) % all.length]).filter((item) => item !== undefined);
}

/** The page of a contestant: Entente's own, or an empty one of an origin that is nobody else's. */
async function entered(chromium: Chromium, name: string, script: string, peers: string): Promise<Page> {
  const page = name === 'ours' ? await chromium.openPage('options.html') : await chromium.browser.newPage();
  page.setDefaultTimeout(0);
  if (name !== 'ours') {
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void request.respond({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto(`https://${name.toLowerCase()}.example/`);
    await page.evaluate(`${peers};0`);
  }
  await page.evaluate(`${script};0`);
  await page.evaluate(`contest.enter('${name}')`);
  return page;
}
