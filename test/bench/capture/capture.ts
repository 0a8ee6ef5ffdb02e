import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { build, pagesIn } from '../../pages/captures.ts';
import { captureScript } from '../../pages/reader.ts';
import { openWorlds, type Worlds } from '../../pages/worlds.ts';
import { median, print } from '../figures.ts';
import { BARE } from './bare.ts';
import { largePage } from './large.ts';
import { bundled, installPeers, peersInNode, peersInPage } from './peers.ts';

interface Page {
  html: Uint8Array;
  url: string;
}

/** Milliseconds by contestant: the first look at a fresh page, and the next ones. */
type Times = Map<string, { first: number[]; next: number[] }>;

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'pages');
const REPEATS = 5;
const LARGE = [0.1, 0.2, 0.5, 1, 2, 5].map((megabytes) => ({ megabytes, pages: megabytes === 0.2 ? 20 : 3 }));
const timing = z.object({ times: z.array(z.number()), last: z.string() });

/**
 * Reading and understanding a page, beside the bare limit and beside others, page by page in turns: each contestant gets
 * each page fresh, its first look is told apart from the next ones (a rep's look is a first one; others publish the next).
 */
export async function capture(): Promise<void> {
  installPeers();
  const built = build();
  const worlds = await openWorlds(built);
  try {
    const contest = await contestOf(worlds, built);
    const corpus = pagesIn(FIXTURES, undefined).map(({ path, url }) => ({ html: readFileSync(path), url }));
    report('corpus', await contest(corpus, true));
    for (const { megabytes, pages } of LARGE) {
      const set = Array.from({ length: pages }, (_, n) => largePage(megabytes * 1_000_000, n + 1));
      report(`${megabytes} MB`, await contest(set, megabytes <= 1));
    }
  } finally {
    await worlds.close();
  }
}

async function contestOf(worlds: Worlds, built: string) {
  const extension = await worlds.open(new TextEncoder().encode('<!doctype html>'), 'https://extension.example/');
  await extension.evaluate(await bundled(join(import.meta.dirname, 'understanding.ts')));
  const script = captureScript(built);
  const peers = await peersInPage();
  const inNode = Object.entries(await peersInNode());
  const inPage: [string, string, string][] = [
    ['bare limit', '', BARE],
    ['Entente', '', script],
    ['defuddle', peers, 'peers.defuddle()'],
    ['readability', peers, 'peers.readability()'],
  ];

  return async (pages: readonly Page[], others: boolean): Promise<Times> => {
    const times: Times = new Map();
    for (const [n, page] of pages.entries()) {
      const contestants = others ? inPage : inPage.slice(0, 2);
      for (const at of contestants.keys()) {
        // Whoever comes first finds the page's caches cold: each is first in its turn.
        const contestant = contestants[(at + n) % contestants.length];
        if (contestant === undefined) continue;
        const [name, setting, run] = contestant;
        const world = await worlds.open(page.html, page.url);
        if (setting !== '') await world.evaluate(`${setting};0`);
        const { times: taken, last } = z.parse(timing, await world.evaluate(repeated(run)));
        await world.close();
        if (name !== 'Entente') keep(times, name, taken);
        else {
          const understood = await extension.evaluate(
            `(() => { const taken = ${JSON.stringify(last)}; return Array.from({ length: ${taken.length} }, () => understanding(taken)); })()`,
          );
          const more = z.parse(z.array(z.number()), understood);
          keep(times, 'Entente, in the page', taken);
          keep(
            times,
            name,
            taken.map((time, k) => time + (more[k] ?? 0)),
          );
        }
      }
      for (const [name, run] of others ? inNode : []) keep(times, name, await timedInNode(run, page));
    }
    return times;
  };
}

/**
 * An expression that runs a script several times, and gives each time and, as JSON, what came of the last. To make the
 * script ready counts as well, as it does for a page into which it is injected; that of the others is loaded beforehand.
 */
function repeated(script: string): string {
  return `(async () => {
    const script = ${JSON.stringify(script)};
    const times = [];
    let last;
    for (let n = 0; n < ${REPEATS}; n++) {
      const begin = performance.now();
      last = await (0, eval)(script);
      times.push(performance.now() - begin);
    }
    return { times, last: JSON.stringify(last) ?? '' };
  })()`;
}

async function timedInNode(run: (html: string, url: string) => unknown, page: Page): Promise<number[]> {
  const html = new TextDecoder().decode(page.html);
  const times: number[] = [];
  for (let n = 0; n < 2; n++) {
    const begin = performance.now();
    await run(html, page.url);
    times.push(performance.now() - begin);
  }
  return times;
}

function keep(times: Times, name: string, [first = Number.NaN, ...next]: readonly number[]): void {
  const known = times.get(name) ?? { first: [], next: [] };
  known.first.push(first);
  known.next.push(median(next));
  times.set(name, known);
}

function report(pages: string, times: Times): void {
  for (const look of ['first', 'next'] as const) {
    const ours = times.get('Entente')?.[look] ?? [];
    const others = [...times].filter(([name]) => name !== 'Entente').map(([name, by]) => [name, by[look]] as const);
    print('capture', `${pages}, ${look} look`, ours, Object.fromEntries(others));
  }
}
