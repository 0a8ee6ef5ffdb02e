import { expect, test } from 'vitest';
import { capturePage, ld, valuesOf } from '../page.ts';

test.each([
  ['<meta name="generator" content="WordPress 6.4.2">', 'WordPress'],
  ['<meta name="generator" content="Joomla! - Open Source Content Management">', 'Joomla'],
  ['<meta name="generator" content="Wix.com Website Builder">', 'Wix'],
  ['<meta name="generator" content="Fabrique Web v2.1">', 'Fabrique Web'],
  ['<link rel="stylesheet" href="/wp-content/themes/acme/style.css?ver=6">', 'WordPress'],
  ['<script src="https://cdn.shopify.com/s/files/1/app.js"></script>', 'Shopify'],
  ['<script src="//js.hs-scripts.com/123.js"></script>', 'HubSpot'],
  ['<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>', 'Google Tag Manager'],
  ['<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>', 'Google Analytics'],
  ['<iframe src="https://calendly.com/acme/visit"></iframe>', 'Calendly'],
])('%s is of %s', (html, product) => {
  const { facts } = capturePage(`${html}<p>Acme</p>`);
  expect(valuesOf(facts, 'technologies')).toEqual([product]);
});

test('each product once, with what was seen', () => {
  const { facts } = capturePage(
    '<meta name="generator" content="WordPress 6.4.2"><script src="/wp-includes/js/a.js"></script><script src="/wp-content/plugins/woocommerce/b.js"></script>',
  );
  const found = facts.filter(({ field }) => field === 'technologies');
  expect(found.map(({ value, text, method }) => [value, text, method])).toEqual([
    ['WordPress', 'WordPress 6.4.2', 'meta'],
    ['WooCommerce', 'www.northgate-tools.example/wp-content/plugins/woocommerce/b.js', 'link'],
  ]);
});

test('hosts that only look alike, and pages of others, tell nothing', () => {
  expect(valuesOf(capturePage('<script src="https://notshopify.com/a.js"></script>').facts, 'technologies')).toEqual(
    [],
  );
  const board = `${ld({ '@type': 'JobPosting', title: 'Welder', hiringOrganization: { '@type': 'Organization', name: 'Verdi', url: 'https://verdi.example/' } })}<script src="https://js.stripe.com/v3"></script>`;
  expect(valuesOf(capturePage(board).facts, 'technologies')).toEqual([]);
});
