import puppeteer, {
  type Browser,
  type CDPSession,
  type HTTPRequest,
  type Page,
  type ResponseForRequest,
} from 'puppeteer-core';
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

interface Tab {
  page: Page;
  session: CDPSession;
  /** What the page that it is sent to next is answered with. */
  answer: Partial<ResponseForRequest> | null;
}

/** A real Chromium that opens saved pages. Nothing of a page's but its own document is loaded. */
export class Worlds {
  readonly #browser: Browser;
  readonly #keepsTabs: boolean;
  readonly #idle: Tab[] = [];

  /** Use `openWorlds`. */
  constructor(browser: Browser, keepsTabs: boolean) {
    this.#browser = browser;
    this.#keepsTabs = keepsTabs;
  }

  /** Opens a page's HTML as if it stood at the address. */
  async open(html: Uint8Array, url: string): Promise<World> {
    const tab = this.#idle.pop() ?? (await this.#newTab());
    const { page, session } = tab;
    tab.answer = { status: 200, contentType: typeOf(html), headers: this.#keepsTabs ? {} : ISOLATED, body: html };
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    return {
      evaluate: (expression) => evaluate(session, executionContextId, expression),
      close: () => this.#leave(tab),
    };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async #newTab(): Promise<Tab> {
    const page = await this.#browser.newPage();
    await page.setRequestInterception(true);
    // A page that asks something would wait for its answer.
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    const tab: Tab = { page, session: await page.createCDPSession(), answer: null };
    page.on('request', (request) => {
      const { answer } = tab;
      const isFirst = answer !== null && request.isNavigationRequest();
      if (isFirst) tab.answer = null;
      void (isFirst ? request.respond(answer) : refuse(request));
    });
    return tab;
  }

  async #leave(tab: Tab): Promise<void> {
    if (!this.#keepsTabs) return tab.page.close();
    // What the page still had in mind ends with it.
    await tab.page.goto('about:blank');
    this.#idle.push(tab);
  }
}

/**
 * @param built the folder of the built extension
 * @param keepsTabs whether a tab serves for one page after another, which costs a third: where no look is timed
 */
export async function openWorlds(built: string, keepsTabs = false): Promise<Worlds> {
  const browser = await puppeteer.launch({
    executablePath: executable('CHROME', ['chromium', 'chromium-browser', 'google-chrome']),
    pipe: true,
    args: chromiumFlags({ extension: built }),
  });
  return new Worlds(browser, keepsTabs);
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
