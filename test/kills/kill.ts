import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import { bundled } from '../bench/capture/peers.ts';
import { randomOf } from '../bench/store/language.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

/** What many kills came to. */
export interface Killed {
  kills: number;
  /** Those that took the whole browser. */
  browser: number;
  /** Those that came before all was answered. */
  midway: number;
  by: Record<string, number>;
  acknowledged: number;
  missing: number;
  torn: number;
  wrong: number;
  /** The first things that were wrong, to begin with. */
  examples: string[];
}

const seen = z.object({
  events: z.number(),
  missing: z.array(z.string()),
  torn: z.array(z.string()),
  wrong: z.array(z.string()),
});

/** Chromium 156 may keep a message to a worker that died as it started for a minute: a person opens the page anew. */
const PATIENCE = 3_000;

/** The same for a look, which waits for imports to end. */
const LOOKING = 15_000;

/** How often the worker is asked before the browser is started anew, and after it. */
const TRIES = 30;

/** One kill in this many takes the whole browser, as a power cut does. */
const BROWSER = 5;

/**
 * Kills the extension's worker or the whole browser again and again, at random moments while it writes, and looks each
 * time at what is there after it has started again on the same profile.
 *
 * @param extension the folder of the built extension
 */
export async function kill(extension: string, count: number, seed: number): Promise<Killed> {
  const random = randomOf(seed);
  const script = await bundled(new URL('./in-browser.ts', import.meta.url).pathname);
  const killed: Killed = {
    kills: 0,
    browser: 0,
    midway: 0,
    by: {},
    acknowledged: 0,
    missing: 0,
    torn: 0,
    wrong: 0,
    examples: [],
  };
  const chromium = await launchChromium({ extension });
  try {
    const stand = new Stand(chromium, script);
    await stand.enter();
    for (let n = 0; n < count; n++) {
      const scenario = SCENARIOS[n % SCENARIOS.length];
      if (!scenario) break;
      const whole = n % BROWSER === BROWSER - 1;
      if (await stand.run(scenario, random, whole)) killed.midway++;
      const found = await stand.look();
      killed.kills++;
      if (whole) killed.browser++;
      killed.by[scenario.name] = (killed.by[scenario.name] ?? 0) + 1;
      killed.acknowledged += stand.acknowledged.size;
      for (const fault of ['missing', 'torn', 'wrong'] as const) {
        killed[fault] += found[fault].length;
        const what = `kill ${n + 1}, ${scenario.name}, ${fault}: ${found[fault].slice(0, 3).join(', ')}`;
        if (found[fault].length > 0 && killed.examples.length < 10) killed.examples.push(what);
      }
    }
  } finally {
    await chromium.close();
  }
  return killed;
}

/** A page of the extension in a browser that is killed under it, and what it was told. */
class Stand {
  /** The commands that were answered, and must be there for ever. */
  readonly acknowledged = new Set<string>();
  readonly #chromium: Chromium;
  readonly #script: string;
  #page: Page | null = null;

  constructor(chromium: Chromium, script: string) {
    this.#chromium = chromium;
    this.#script = script;
  }

  async enter(): Promise<void> {
    await this.#page?.close().catch(() => {});
    const page = await this.#chromium.openPage('options.html');
    await page.exposeFunction('acknowledged', (command: string) => void this.acknowledged.add(command));
    await page.evaluate(`${this.#script};0`);
    this.#page = page;
  }

  /** Lets a scenario write, and kills it at a random moment. True where it was still at it. */
  async run(scenario: Scenario, random: () => number, whole: boolean): Promise<boolean> {
    if (scenario.anew) {
      this.acknowledged.clear();
      await this.#chromium.killWorker();
    }
    await this.#evaluate(scenario.before(random));
    // A browser that dies takes the page along: what it still waited for is nobody's.
    let over = false;
    const acting = this.#evaluate(scenario.act(random)).then(
      () => {
        over = true;
      },
      (error: unknown) => error,
    );
    await new Promise((wait) => setTimeout(wait, random() * scenario.within));
    const midway = !over;
    if (whole) {
      await this.#startAnew();
      return midway;
    }
    await this.#chromium.killWorker();
    const error = await Promise.race([acting, new Promise((wait) => setTimeout(wait, PATIENCE, 'hangs'))]);
    if (error === 'hangs') await this.enter();
    if (error instanceof Error) throw error;
    return midway;
  }

  async look(): Promise<z.infer<typeof seen>> {
    for (let tries = 1; ; tries++) {
      try {
        const looking = this.#evaluate(`kills.look(${JSON.stringify([...this.acknowledged])})`);
        const found = await Promise.race([looking, new Promise((wait) => setTimeout(wait, LOOKING, 'hangs'))]);
        if (found !== 'hangs') return seen.parse(found);
        looking.catch(() => {});
        if (tries === 2 * TRIES) throw new Error('The worker does not answer');
        await this.enter();
      } catch (error) {
        // A browser that has just started may not have run the worker yet, on a busy machine.
        if (tries === 2 * TRIES || !String(error).includes('Receiving end does not exist')) throw error;
        // One that was killed as it ran for the first time listens to nothing, and nothing wakes it (Chromium 156).
        if (tries === TRIES) await this.#startAnew();
        else await new Promise((wait) => setTimeout(wait, 100));
      }
    }
  }

  async #startAnew(): Promise<void> {
    this.#page = null;
    await this.#chromium.crash();
    await this.#chromium.start();
    await this.enter();
  }

  #evaluate(expression: string): Promise<unknown> {
    if (!this.#page) throw new Error('There is no page to act in');
    return this.#page.evaluate(expression);
  }
}
