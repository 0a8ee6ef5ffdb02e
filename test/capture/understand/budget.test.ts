import { expect, test } from 'vitest';
import { understand } from '../../../utils/capture/understand/understand.ts';
import { nthOf } from '../../../utils/domain/identifier.ts';
import { readPage } from '../page.ts';

const PAGE = readPage(`<html lang="en"><title>Northgate Tools</title>
  <script type="application/ld+json">{"@type":"Organization","name":"Northgate Tools Ltd"}</script>
  <p>Write to hello@northgate-tools.example or call 020 7946 0018.</p>
  <ul><li><h3>Ann Harlow</h3><p>Sales Director</p></ul>
  <p>We are hiring two welders.</p><a href="/about-us">About us</a></html>`);
const ROOT = '00000000-0000-7000-8000-000000000000';

/** What is understood where each look at the clock takes so many milliseconds. */
function understoodAt(milliseconds: number) {
  let looks = 0;
  let minted = 0;
  return understand(PAGE, {
    now: 0,
    clock: () => looks++ * milliseconds,
    mint: () => nthOf(ROOT, minted++),
  });
}

const fieldsOf = ({ facts }: ReturnType<typeof understoodAt>) => facts.map(({ field }) => field);

test('within its time all is read, however near to the end', () => {
  const whole = understoodAt(0);
  expect(whole.page.partial).toBe(false);
  expect(fieldsOf(whole)).toEqual(expect.arrayContaining(['name', 'email', 'phone']));
  expect([whole.contacts, whole.signals, whole.readAlso].map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(understoodAt(15)).toEqual(whole);
});

test('beyond it the rest is left out, what matters most last, and the capture says so', () => {
  const cut = understoodAt(60);
  expect(cut.page.partial).toBe(true);
  expect(fieldsOf(cut)).toEqual(expect.arrayContaining(['name', 'email', 'phone']));
  expect([cut.contacts, cut.signals, cut.readAlso].map(({ length }) => length)).toEqual([1, 0, 0]);
});

test('with no time at all, what the page declares is still told', () => {
  const least = understoodAt(1_000);
  expect(least.page.partial).toBe(true);
  expect(fieldsOf(least)).toContain('name');
  expect(fieldsOf(least)).not.toContain('phone');
});

test('a reader that goes through many lines or sentences ends when the time is up', () => {
  const clients = Array.from(
    { length: 200 },
    (_, n) => `<p>We have won a contract with Harlow Fittings number ${n}.</p>`,
  );
  const reading = readPage(`<html lang="en"><title>Northgate Tools</title>${clients.join('')}</html>`);
  let looks = 0;
  const cut = understand(reading, { now: 0, clock: () => 3 * looks++, mint: () => nthOf(ROOT, 0) });
  expect(cut.page.partial).toBe(true);
  expect(looks).toBeLessThan(300);
});
