import puppeteer, { type Browser, type CDPSession, type HTTPRequest } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium-flags.ts';
import { executable } from '../browsers/executable.ts';

/** So isolated, a page's clock tells microseconds; else tenths of a millisecond, which is as long as many a look takes. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** A world of its own beside a page's, as an injected script has: the page's document, none of its scripts' objects. */
export interface World {
  /** What an expression gives, awaited. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A real Chromium that opens saved pages. Nothing of a page's but its own document is loaded. */
export class Worlds {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Opens a page's HTML as if it stood at the address. */
  async open(html: Uint8Array, url: string): Promise<World> {
    const page = await this.#browser.newPage();
    await page.setRequestInterception(true);
    const answer = { status: 200, contentType: typeOf(html), headers: ISOLATED, body: html };
    let asked = false;
    page.on('request', (request) => {
      const first = !asked && request.isNavigationRequest();
      asked ||= first;
      void (first ? request.respond(answer) : refuse(request));
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    return {
      evaluate: (expression) => evaluate(session, executionContextId, expression),
      close: () => page.close(),
    };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** @param built the folder of the built extension */
export async function openWorlds(built: string): Promise<Worlds> {
  const browser = await puppeteer.launch({
    executablePath: executable('CHROME', ['chromium', 'chromium-browser', 'google-chrome']),
    pipe: true,
    args: chromiumFlags({ extension: built }),
  });
  return new Worlds(browser);
}

/** As a server would say it: what is whole UTF-8 is meant so; else the page's own word for it counts. */
function typeOf(html: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return 'text/html; charset=utf-8';
  } catch {
    // Not UTF-8: an older encoding.
    return 'text/html';
  }
}

/** No page leads elsewhere, and none is waited for: an empty answer to a navigation leaves the page where it is. */
function refuse(request: HTTPRequest): Promise<void> {
  return request.isNavigationRequest() ? request.respond({ status: 204 }) : request.abort();
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
