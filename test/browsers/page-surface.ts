import { ElementHandle, type Page } from 'puppeteer-core';
import { find, ready, type Surface, until } from './surface.ts';

/** A page or popup of Chromium as a surface, so that one test drives both browsers. */
export function pageSurface(page: Page): Surface {
  const element = (name: string, role: string | null): Promise<ElementHandle<Element>> =>
    until(async () => {
      const found = await page.evaluateHandle(find, name, role);
      return found instanceof ElementHandle ? found : found.jsonValue();
    });
  return {
    evaluate: (script, ...values) => page.evaluate(`(${script})(...${JSON.stringify(values)})`),
    click: async (name, role) => (await element(name, role ?? null)).click(),
    type: async (name, text) => {
      const field = await element(name, 'field');
      if (!(await field.evaluate(ready, text))) return;
      if (text === '') await page.keyboard.press('Backspace');
      else await page.keyboard.type(text);
    },
    text: async () => String(await page.evaluate('document.body.innerText')),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => page.close(),
  };
}
