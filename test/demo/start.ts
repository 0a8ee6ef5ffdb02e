/** `npm start`: a CRM (our own, or a real one that `--crm` names), a sample prospect site and a browser with Entente, on this machine alone. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { CRMS, type Crm } from './crm.ts';
import { travel } from './journey.ts';
import { companies, serveSite } from './site.ts';

const root = join(import.meta.dirname, '..', '..');
/** Standard output is for the last line alone: everything else is said beside it. */
const say = (what: string) => console.error(what);

/** How often we look at what the CRM holds, milliseconds. */
const WATCHED_EVERY = 2_000;

interface Wish {
  headless: boolean;
  page: string | null;
  url: string;
  out: string;
  crm: string;
}

function readWish(): Wish {
  const options = {
    headless: { type: 'boolean' },
    page: { type: 'string' },
    url: { type: 'string' },
    out: { type: 'string' },
    crm: { type: 'string' },
  } as const;
  const { headless = false, page, url, out = 'out', crm = 'demo' } = parseArgs({ options }).values;
  if (!Object.hasOwn(CRMS, crm)) throw new Error(`--crm is one of ${Object.keys(CRMS).join(', ')}`);
  if (page !== undefined && url === undefined)
    throw new Error('--page FILE needs --url URL: the address that the file stands for');
  if (page !== undefined && !existsSync(page)) throw new Error(`There is no file ${page}`);
  if (url !== undefined && !/^https?:\/\//.test(URL.parse(url)?.href ?? ''))
    throw new Error(`${url} is not the address of a page`);
  if (!headless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('There is no screen to show a browser on. “npm start -- --headless” makes the journey by itself.');
  }
  return { headless, page: page ?? null, url: url ?? companies[0].url, out: resolve(root, out), crm };
}

function build(): string {
  say('Building Entente…');
  const wxt = spawnSync(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (wxt.status !== 0) throw new Error('The extension could not be built; the reason is above.');
  return join(root, '.output', 'chrome-mv3');
}

async function start(wish: Wish): Promise<void> {
  const extension = build();
  const site = await serveSite();
  const ends = [site.close];
  const end = async () => {
    for (const one of ends.toReversed()) await one();
  };
  try {
    const chromium = await launchChromium({ extension, hosts: site.port, headless: wish.headless });
    ends.push(() => chromium.close());
    const crm = await CRMS[wish.crm]?.(`chrome-extension://${chromium.id}`);
    if (!crm) throw new Error(`There is no CRM ${wish.crm}`);
    ends.push(crm.close);
    await show(wish, chromium, crm);
  } finally {
    await end();
  }
}

async function show(wish: Wish, chromium: Chromium, crm: Crm): Promise<void> {
  const interrupted = new Promise<void>((done) => {
    // `on`, not `once`: npm and the installer pass on what the terminal has sent already.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => done());
    chromium.browser.once('disconnected', () => done());
  });
  if (wish.headless) {
    await travel({ chromium, crm, url: wish.url, file: wish.page, out: wish.out, say });
    console.log(JSON.stringify(await crm.record(join(wish.out, 'received.jsonl'))));
    return;
  }
  const options = pageSurface(await chromium.openPage('options.html'));
  await crm.connect(options);
  await options.close();
  if (crm.page !== null) await chromium.page(crm.page);
  await chromium.page(wish.url);
  say(`
The browser shows ${wish.url}, a prospect’s site. ${crm.page === null ? `${crm.name} runs beside it.` : `The other tab is ${crm.name}.`}

  1. Press Alt+Shift+E, or click Entente’s icon (two circles; under the puzzle piece at first).
  2. Add a question under “Questions”, a need under “Needs”.
  3. Press “Save to CRM”${crm.page === null ? '' : ', and look at the other tab'}.

More prospects: ${companies.map(({ url }) => url).join('  ')}
Ctrl+C, or closing the browser, ends everything.`);
  const watch = setInterval(() => void tell(crm), WATCHED_EVERY);
  await interrupted;
  clearInterval(watch);
}

let told = '';
/** Says what the CRM holds, where that has changed. */
async function tell(crm: Crm): Promise<void> {
  const now = await crm.holds().catch(() => told);
  if (now !== told) say(`${crm.name} holds ${now}.`);
  told = now;
}

try {
  await start(readWish());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
