import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasButton, waitForStatus } from '../browsers/steps.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>';
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;

/** Saves the page as it is and gives what arrived. */
async function save(url: string, html: string) {
  const { inbox, show } = stage;
  const popup = await stage.popup(await show(url, html));
  const before = inbox.received.length;
  await popup.click('Save to CRM', 'button');
  await inbox.waitFor(before + 1, 30_000);
  const shown = await popup.text();
  const elements = await popup.evaluate(
    () => document.querySelectorAll('main img, main script, main iframe, main [onerror]').length,
  );
  await popup.close();
  return { data: inbox.received.at(-1)?.body.data, shown, elements };
}

test('a page with broken JSON-LD gives what its other blocks say', async () => {
  const html = `<title>Verlet</title><script type="application/ld+json">{"@type": "Organization", "name": </script>
    <script type="application/ld+json">/* cms */ {"@type":"Organization","name":"Verlet SA","url":"https://verlet.example/",}</script>`;
  const { data } = await save('https://verlet.example/', html);
  expect(data?.account?.name).toBe('Verlet SA');
});

test('a page that says nothing still has its domain', async () => {
  const { data } = await save('https://www.nothing.example/a', '<!doctype html><p>.</p>');
  expect(data?.account?.domain).toBe('nothing.example');
});

test('no markup gets into a value, and what the page writes stays text', async () => {
  const person = { '@type': 'Person', name: MARKUP, jobTitle: MARKUP, email: MARKUP, sameAs: 'javascript:alert(1)' };
  const address = { '@type': 'PostalAddress', streetAddress: MARKUP, addressLocality: MARKUP };
  const organisation = { '@type': 'Organization', name: MARKUP, description: MARKUP, telephone: MARKUP };
  const links = { url: 'javascript:alert(1)', sameAs: ['data:text/html,x', 'javascript:alert(1)'], email: 'mailto:x' };
  const html = `<title>${MARKUP.replace(/</g, '&lt;')}</title>${jsonLd({ ...organisation, ...links, address, employee: [person] })}
    <a href="javascript:alert(1)">x</a><a href="mailto:%22%3E${encodeURIComponent(MARKUP)}">x</a>`;
  const { data, shown, elements } = await save('https://markup.example/', html);
  expect(elements).toBe(0);
  expect(shown).not.toContain('<script');
  expect(JSON.stringify(data?.facts)).not.toMatch(/"value":"[^"]*</);
  const text = JSON.stringify(data);
  expect(text).not.toMatch(/"(javascript|data):/i);
  expect(data?.account?.website).toBe('https://markup.example/');
});

test('five megabytes of page are read as far as the bounds go, and saved', async () => {
  const filler = '<div><p>We work with care, every day, on every site. contact@large.example</p></div>'.repeat(62_500);
  const html = `<title>Large</title>${jsonLd({ '@type': 'Organization', name: 'Large Ltd', url: 'https://large.example/' })}${filler}`;
  expect(html.length).toBeGreaterThan(5_000_000);
  const { data } = await save('https://large.example/', html);
  expect(data?.account?.name).toBe('Large Ltd');
});

test('names that hide the document’s own do not break the reading', async () => {
  const clobber = [
    'querySelector',
    'createTreeWalker',
    'title',
    'body',
    'documentElement',
    'getSelection',
    'contentType',
  ];
  const html = `<title>Clobber</title>${jsonLd({ '@type': 'Organization', name: 'Clobber GmbH' })}
    ${clobber.map((name) => `<form name="${name}"><input name="attributes"><input name="parentNode"><input name="textContent"></form><img name="${name}">`).join('')}`;
  const { data } = await save('https://clobber.example/', html);
  expect(data?.account?.name).toBe('Clobber GmbH');
});

test.each([
  ['a page of the browser', 'chrome://version/', /one of their own/],
  ['an empty tab', 'about:blank', /./],
])('on %s the popup says why and an account is typed by hand', async (_, url, why) => {
  const { chromium, inbox } = stage;
  const popup = await stage.popup(await chromium.page(url));
  expect(await popup.text()).toMatch(why);
  await popup.click('Add account by hand', 'button');
  await popup.type('Account name', `Typed on ${url}`);
  await popup.type('Domain', 'not a domain');
  await popup.click('Save to CRM', 'button');
  await waitForStatus(popup, /the domain is not one/);
  await popup.type('Domain', '');
  const before = inbox.received.length;
  await popup.click('Save to CRM', 'button');
  await inbox.waitFor(before + 1, 20_000);
  expect(inbox.received.at(-1)?.body.data.account?.name).toBe(`Typed on ${url}`);
  await waitForStatus(popup, /accepted by Demo CRM/);
  expect(await hasButton(popup, 'Update in CRM')).toBe(true);
  await popup.close();
});

test('on a PDF the popup says so', async () => {
  const { show } = stage;
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>';
  const popup = await stage.popup(await show('https://brochure.example/offer.pdf', pdf, 'application/pdf'));
  expect(await popup.text()).toContain('PDF');
  expect(await hasButton(popup, 'Add account by hand')).toBe(true);
  await popup.close();
});
