/** `npm start`: a demo CRM, a sample prospect site and a browser with Entente, on this machine alone. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateSecret } from '../../utils/crm/secret.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { addDestination } from '../browsers/steps.ts';
import { openInbox } from './inbox.ts';
import { record, travel } from './journey.ts';
import { companies, serveSite } from './site.ts';

const root = join(import.meta.dirname, '..', '..');
/** Standard output is for the last line alone: everything else is said beside it. */
const say = (what: string) => console.error(what);

interface Wish {
  headless: boolean;
  page: string | null;
  url: string;
  out: string;
}

function readWish(): Wish {
  const options = {
    headless: { type: 'boolean' },
    page: { type: 'string' },
    url: { type: 'string' },
    out: { type: 'string' },
  } as const;
  const { headless = false, page, url, out = 'out' } = parseArgs({ options }).values;
  if (page !== undefined && url === undefined)
    throw new Error('--page FILE needs --url URL: the address that the file stands for');
  if (page !== undefined && !existsSync(page)) throw new Error(`There is no file ${page}`);
  if (url !== undefined && !/^https?:\/\//.test(URL.parse(url)?.href ?? ''))
    throw new Error(`${url} is not the address of a page`);
  if (!headless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('There is no screen to show a browser on. “npm start -- --headless” makes the journey by itself.');
  }
  return { headless, page: page ?? null, url: url ?? companies[0].url, out: resolve(root, out) };
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
  const secret = generateSecret(crypto.getRandomValues(new Uint8Array(32)));
  const [inbox, site] = await Promise.all([openInbox({ secret }), serveSite()]);
  const served = () => Promise.all([inbox.close(), site.close()]);
  const chromium = await launchChromium({ extension, hosts: site.port, headless: wish.headless }).catch(
    async (error) => {
      await served();
      throw error;
    },
  );
  const end = async () => {
    await chromium.close();
    await served();
  };
  const interrupted = new Promise<void>((done) => {
    // `on`, not `once`: npm and the installer pass on what the terminal has sent already.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => done());
    chromium.browser.once('disconnected', () => done());
  });
  try {
    if (wish.headless) {
      await travel({ chromium, inbox, secret, url: wish.url, file: wish.page, out: wish.out, say });
      console.log(await record(inbox, wish.out));
      return;
    }
    const options = pageSurface(await chromium.openPage('options.html'));
    await addDestination(options, 'Demo CRM', inbox.url, secret);
    await options.close();
    await chromium.page(inbox.origin);
    await chromium.page(wish.url);
    say(`
The browser shows ${wish.url}, a prospect’s site. The other tab is the demo CRM.

  1. Press Alt+Shift+E, or click Entente’s icon (two circles; under the puzzle piece at first).
  2. Add a question under “Questions”, a need under “Needs”.
  3. Press “Save to CRM”, and look at the other tab.

More prospects: ${companies.map(({ url }) => url).join('  ')}
Ctrl+C, or closing the browser, ends everything.`);
    await interrupted;
  } finally {
    await end();
  }
}

try {
  await start(readWish());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
