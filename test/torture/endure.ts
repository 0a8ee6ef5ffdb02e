import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import { generateSecret } from '../../utils/crm/secret.ts';
import { bundled } from '../bench/capture/peers.ts';
import { randomOf } from '../bench/store/language.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { hastyCopy } from './hasty.ts';
import { Ledger, type Tally } from './ledger.ts';
import { openReceiver, type Receiver } from './receiver.ts';

/** What came of a torture. */
export interface Endured extends Tally {
  /** Requests whose signature is not the secret's. */
  unsigned: number;
  /** Deliveries that the receiver took, and that the extension does not know as accepted. */
  unknown: number;
  /** Of the worker and of the browser. */
  kills: number;
  /** Those of the whole browser. */
  crashes: number;
}

interface Torture {
  events: number;
  seed: number;
  /** The policy's times are divided by this. */
  scale: number;
  /** The worker is killed after between one and two of these, milliseconds. */
  pace: number;
  say(sentence: string): void;
}

/** The timeout of a request, milliseconds, before it is divided. */
const TIMEOUT = 15_000;
/** Gestures wait while so many deliveries are under way, so that the kills meet both from first to last. */
const BACKLOG = 400;
/** A batch of gestures that is answered no more was asked of a worker that is dead: it is asked again. */
const PATIENCE = 15_000;
/** Nothing was taken for so long: nothing will be. */
const STUCK = 180_000;

const accountsOf = (events: number) => Math.max(50, Math.round(events / 100));
const wait = (milliseconds: number) => new Promise<void>((over) => setTimeout(over, milliseconds));

/**
 * Makes gestures whose deliveries meet a receiver of whims, while the worker is killed every few seconds and the browser
 * twice. @param extension the folder of the built extension
 */
export async function endure(extension: string, torture: Torture): Promise<Endured> {
  const accounts = accountsOf(torture.events);
  const ledger = new Ledger(accounts);
  const secret = generateSecret(crypto.getRandomValues(new Uint8Array(32)));
  const receiver = await openReceiver(secret, ledger, torture.seed, TIMEOUT / torture.scale);
  const copy = await hastyCopy(extension, torture.scale);
  const chromium = await launchChromium({ extension: copy.folder });
  try {
    const stand = new Stand(chromium, await bundled(new URL('./in-browser.ts', import.meta.url).pathname));
    await stand.ask(`torture.connect(${JSON.stringify(receiver.url)}, ${JSON.stringify(secret)})`);
    const over = new AbortController();
    const [killed] = await Promise.all([
      killing(stand, ledger, torture, over.signal),
      gestures(stand, ledger, torture, accounts).finally(() => over.abort()),
    ]);
    return {
      ...ledger.tally(torture.events),
      ...killed,
      unsigned: receiver.unsigned(),
      unknown: await unknown(stand, ledger),
    };
  } finally {
    torture.say(told(receiver));
    await chromium.close();
    await Promise.all([receiver.close(), copy.remove()]);
  }
}

/** Makes all gestures, and waits until their deliveries are taken or nothing goes on. */
async function gestures(stand: Stand, ledger: Ledger, { events, say }: Torture, accounts: number): Promise<void> {
  let [most, since] = [0, Date.now()];
  for (let made = 0; ledger.taken < events; ) {
    if (ledger.taken > most) [most, since] = [ledger.taken, Date.now()];
    if (Date.now() - since > STUCK) return say('Nothing goes on.');
    if (made === events || made - ledger.taken > BACKLOG) {
      await wait(100);
      continue;
    }
    // No two of one account: each is made when the one before is answered.
    const to = Math.min(made + 50, events);
    if (await stand.tries(`torture.make(${made}, ${to}, ${accounts})`)) made = to;
    if (made % 500 === 0) say(`${made} made, ${ledger.taken} taken`);
  }
}

/** Kills the worker again and again, and the browser when a third and when two thirds are taken. */
async function killing(
  stand: Stand,
  ledger: Ledger,
  { events, seed, pace }: Torture,
  over: AbortSignal,
): Promise<Pick<Endured, 'kills' | 'crashes'>> {
  const random = randomOf(seed);
  let [kills, crashes] = [0, 0];
  const soon = () => Date.now() + pace * (1 + random());
  for (let at = soon(); !over.aborted; await wait(50)) {
    if (crashes < 2 && ledger.taken >= ((crashes + 1) * events) / 3) {
      await stand.crash();
      crashes++;
      kills++;
    } else if (Date.now() >= at) {
      if (await stand.kill()) kills++;
      at = soon();
    }
  }
  return { kills, crashes };
}

/** Waits until the extension knows of all that was taken, as it must within its waits. */
async function unknown(stand: Stand, ledger: Ledger): Promise<number> {
  for (const begin = Date.now(); ; await wait(200)) {
    const states = z.record(z.string(), z.number()).parse(await stand.ask('torture.states()'));
    const left = ledger.taken - (states.accepted ?? 0);
    if (left === 0 || Date.now() - begin > STUCK) return left;
  }
}

function told({ whims }: Receiver): string {
  return [...whims].map(([whim, count]) => `${whim} ${count}`).join(', ');
}

/** A page of the extension in a browser that is killed under it. */
class Stand {
  readonly #chromium: Chromium;
  readonly #script: string;
  #page: Promise<Page>;

  constructor(chromium: Chromium, script: string) {
    this.#chromium = chromium;
    this.#script = script;
    this.#page = this.#enter();
  }

  async ask(expression: string): Promise<unknown> {
    return (await this.#page).evaluate(expression);
  }

  /** False where the answer never came: what was asked may be done or not, and can be asked again. */
  async tries(expression: string): Promise<boolean> {
    const page = this.#page;
    const asked = this.ask(expression).then(
      () => true,
      () => false,
    );
    const isDone = await Promise.race([asked, wait(PATIENCE).then(() => false)]);
    // A page that lost its worker as it started may hear no more; after a crash there is another by now.
    if (!isDone && page === this.#page) this.#page = this.#enter(page);
    return isDone;
  }

  async kill(): Promise<boolean> {
    await this.#page;
    return this.#chromium.killWorker();
  }

  async crash(): Promise<void> {
    // At once: nobody opens a page in a browser that is dying.
    this.#page = this.#page.then(async () => {
      await this.#chromium.crash();
      await this.#chromium.start();
      return this.#enter();
    });
    await this.#page;
  }

  async #enter(before?: Promise<Page>): Promise<Page> {
    await (await before)?.close().catch(() => {});
    const page = await this.#chromium.openPage('quiet.html');
    await page.evaluate(`${this.#script};0`);
    return page;
  }
}
