import { afterAll, beforeAll, expect, test } from 'vitest';
import { read } from '../../utils/capture/read/read.ts';
import { understand } from '../../utils/capture/understand/understand.ts';
import { capture } from '../../utils/domain/capture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { z } from '../../utils/domain/zod.ts';
import { chromium as built } from '../built/output.ts';
import { type HostilePage, hostilePages } from '../pages/hostile-pages.ts';
import { openReader, type PageReader } from '../pages/reader.ts';

const SEED = Number(process.env.HOSTILE_SEED ?? 20261125);
const PAGES = 500;
/** Three pages at a time share the browser: one page's time counts the others' too. */
const AT_ONCE = 3;
/** Milliseconds. The reader's own bound is 400 of work in the page; the rest is left to a machine that is busy. */
const LONGEST = { inPage: 4_000, understood: 2_500 };

let reader: PageReader;
beforeAll(async () => {
  reader = await openReader(built, null);
});
afterAll(() => reader.close());

/** What is wrong with what is read of a page; empty where nothing is. */
async function faultsOf({ html, url }: HostilePage): Promise<string[]> {
  try {
    const { snapshot, times } = await reader.read(html, url);
    const readMs = Math.max(...times);
    const begin = performance.now();
    const understood = understand(read(snapshot), { now: Date.now(), clock: () => performance.now(), mint });
    const took = performance.now() - begin;
    const { facts, contacts } = z.parse(capture, understood);
    const values = [...facts, ...contacts.flatMap((contact) => contact.facts)];
    return [
      ...(readMs > LONGEST.inPage ? [`${Math.round(readMs)} ms in the page`] : []),
      ...(took > LONGEST.understood ? [`${Math.round(took)} ms to understand`] : []),
      ...values.flatMap(({ field, value }) => {
        if (/<[a-z!/]/i.test(value)) return [`markup in ${field}: ${value.slice(0, 80)}`];
        if (/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u.test(value)) return [`controls in ${field}`];
        const address = field === 'website' || field === 'profiles';
        return address && !/^https?:/.test(value) ? [`${field} leads to ${value.slice(0, 80)}`] : [];
      }),
    ];
  } catch (error) {
    return [error instanceof Error ? `${error.message.slice(0, 300)}` : String(error)];
  }
}

test(`${PAGES} hostile pages (HOSTILE_SEED=${SEED}): nothing breaks, hangs, or gets through`, {
  timeout: 300_000,
}, async () => {
  const pages = hostilePages(SEED, PAGES);
  const faults: string[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < pages.length; at = next++) {
      const page = pages[at];
      const found = page === undefined ? [] : await faultsOf(page);
      faults.push(...found.map((fault) => `page ${at}: ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect(faults).toEqual([]);
});

test('an element 100,000 deep is read like any other', async () => {
  // Out of sight: Chromium itself does not survive to lay it out.
  const build = `let at = document.body; at.style = 'position: absolute; top: 99999px; content-visibility: auto';
    for (let n = 0; n < 100_000; n++) { const next = document.createElement('i'); at.append(next); at = next; }
    at.append('deep@hostile.example');`;
  const html = Buffer.from(`<!doctype html><body><script>${build}</script>`);
  const { snapshot } = await reader.read(html, 'https://hostile.example/');
  const { facts } = understand(read(snapshot), { now: Date.now(), clock: () => performance.now(), mint });
  expect(facts.map(({ value }) => value)).toContain('deep@hostile.example');
});
