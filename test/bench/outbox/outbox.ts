import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { z } from 'zod';
import { launchChromium } from '../../browsers/chromium.ts';
import { build } from '../../pages/captures.ts';
import { hastyCopy } from '../../torture/hasty.ts';
import { bundled, installPeers } from '../capture/peers.ts';
import { print } from '../figures.ts';
import { openReceiver } from './receiver.ts';

/** How long the receiver takes, milliseconds, and how many rounds there are: at 100 ms one takes three minutes. */
const LATENCIES = [
  [20, 3],
  [0, 3],
  [100, 1],
] as const;
const SAVES = 40;
const SAVE_ROUNDS = 5;

const CONTESTANTS = { ours: 'ours', raw: 'raw fetch', pQueue: 'p-queue + p-retry' } as const;
type Name = keyof typeof CONTESTANTS;
const NAMES = ['ours', 'raw', 'pQueue'] as const satisfies readonly Name[];

const time = z.number();
const saves = z.object({ ours: z.array(time), untold: z.array(time), bare: z.array(time) });

/**
 * What lies in the outbox, 4 KiB each, is sent to a receiver on this machine by the extension's own worker in a real
 * Chromium; in turns with a bare loop of as many requests at once, and with a queue and retries in memory.
 */
export async function outbox(events = 10_000): Promise<void> {
  installPeers();
  const copy = await hastyCopy(build(), 1);
  const script = await bundled(join(import.meta.dirname, 'in-page.ts'));
  const peers = await bundled(join(import.meta.dirname, '..', 'peers', 'outbox.mjs'));
  const chromium = await launchChromium({ extension: copy.folder });
  try {
    const page = await chromium.openPage('quiet.html');
    page.setDefaultTimeout(0);
    await page.evaluate(`${peers};0`);
    await page.evaluate(`${script};0`);
    await page.evaluate('outbox.enter()');
    await commits(page);
    for (const [latency, rounds] of LATENCIES) await drains(chromium.browser, page, events, latency, rounds);
  } finally {
    await chromium.close();
    await copy.remove();
  }
}

async function commits(page: Page): Promise<void> {
  const all: z.infer<typeof saves> = { ours: [], untold: [], bare: [] };
  for (let round = 0; round <= SAVE_ROUNDS; round++) {
    const some = saves.parse(await page.evaluate(`outbox.saves(${SAVES}, ${round * SAVES})`));
    // The first round warms up.
    if (round > 0) for (const which of ['ours', 'untold', 'bare'] as const) all[which].push(...some[which]);
  }
  print('outbox', 'save to commit', all.ours, { 'without delivery': all.untold, 'bare commit': all.bare });
}

async function drains(browser: Browser, page: Page, events: number, latency: number, rounds: number): Promise<void> {
  const receiver = await openReceiver(latency);
  const times: Record<Name, number[]> = { ours: [], raw: [], pQueue: [] };
  const work: Record<Name, number[]> = { ours: [], raw: [], pQueue: [] };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [n] of NAMES.entries()) {
        const name = NAMES[(n + round) % NAMES.length] ?? 'ours';
        await page.evaluate(`outbox.lay(${name === 'ours' ? events : 0}, '${receiver.origin}/hook')`);
        const before = await cpu(browser);
        const taken = time.parse(await page.evaluate(name === 'ours' ? 'outbox.ours()' : `outbox.${name}(${events})`));
        times[name].push(taken);
        work[name].push((await cpu(browser)) - before);
        console.error(`${events} deliveries, ${latency} ms: ${CONTESTANTS[name]} ${Math.round(taken)} ms`);
      }
    }
  } finally {
    await receiver.close();
  }
  const against = ({ raw, pQueue }: Record<Name, number[]>) => ({
    [CONTESTANTS.raw]: raw,
    [CONTESTANTS.pQueue]: pQueue,
  });
  print('outbox', `drain, ${latency} ms`, times.ours, against(times));
  print('outbox', `CPU of the browser, ${latency} ms`, work.ours, against(work));
}

/** What all processes of the browser have worked, milliseconds. */
async function cpu(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1_000;
}
