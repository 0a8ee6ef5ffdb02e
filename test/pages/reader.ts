import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type HTTPRequest } from 'puppeteer-core';
import { type Snapshot, snapshot } from '../../utils/capture/snapshot.ts';
import { z } from '../../utils/domain/zod.ts';
import { chromiumFlags } from '../browsers/chromium-flags.ts';
import { executable } from '../browsers/executable.ts';

const answer = z.object({ snapshot, readMs: z.number() });

export interface PageReader {
  /** Reads a page's HTML as if it stood at the address; `readMs` is the time it took of the page's main thread. */
  read(html: Uint8Array, url: string): Promise<{ snapshot: Snapshot; readMs: number }>;
  close(): Promise<void>;
}

/**
 * A real Chromium that reads pages with the built capture script, in a world of its own beside the page's, as an
 * injected script has. Nothing of a page's but its own document is loaded.
 *
 * @param built the folder of the built extension
 */
export async function openReader(built: string): Promise<PageReader> {
  const script = readFileSync(join(built, 'capture.js'), 'utf8').trim().replace(/;$/, '');
  const timed = `(async () => {
    const begin = performance.now();
    const snapshot = await ${script};
    return { snapshot, readMs: performance.now() - begin };
  })()`;
  const browser = await puppeteer.launch({
    executablePath: executable('CHROME', ['chromium', 'chromium-browser', 'google-chrome']),
    pipe: true,
    args: chromiumFlags({ extension: built }),
  });
  return {
    async read(html, url) {
      const page = await browser.newPage();
      try {
        await page.setRequestInterception(true);
        let asked = false;
        page.on('request', (request) => {
          const first = !asked && request.isNavigationRequest();
          asked ||= first;
          void (first ? request.respond({ status: 200, contentType: typeOf(html), body: html }) : refuse(request));
        });
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        const session = await page.createCDPSession();
        return z.parse(answer, await inOwnWorld(session, timed));
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
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

async function inOwnWorld(session: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
