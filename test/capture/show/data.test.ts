import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { dataAt, states } from '../../../utils/capture/show/data.ts';

function dataOf(html: string, selector: string): string[] {
  return dataAt([...new JSDOM(html).window.document.querySelectorAll(selector)]);
}

test('a script states whence it is loaded, and what it holds', () => {
  const loaded = dataOf('<script src="//js.stripe.com/v3/"></script>', 'script');
  expect(states(loaded, 'js.stripe.com/v3/')).toBe(true);
  expect(states(loaded, 'js.stripe.com/v4/')).toBe(false);
  const block = '<script type="application/ld+json">{"name":"Caf\\u00e9 Moss"}</script>';
  expect(states(dataOf(block, 'script'), 'Café Moss')).toBe(true);
});
