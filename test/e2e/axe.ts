import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds against WCAG 2.2 AA, as `rule: elements`. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
  return Array.isArray(found) ? found : ['axe gave nothing'];
}

/** Without motion: a colour on its way to another has no contrast to judge. */
export const appearance = (scheme: string) => [
  { name: 'prefers-color-scheme', value: scheme },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];
