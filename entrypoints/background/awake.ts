import { browser } from 'wxt/browser';

/** A worker that nobody calls for 30 s is stopped, whatever it does: any call of the browser is heard. */
const ALIVE = 20_000;

/** Work that takes longer than a worker is left alone: it is kept awake until that is over. */
export async function awake<Result>(work: Promise<Result>): Promise<Result> {
  const alive = setInterval(() => void browser.runtime.getPlatformInfo(), ALIVE);
  try {
    return await work;
  } finally {
    clearInterval(alive);
  }
}
