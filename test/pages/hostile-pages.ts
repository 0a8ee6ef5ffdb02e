import fc from 'fast-check';

/** A page that means harm, or that nobody looked after. */
export interface HostilePage {
  html: Uint8Array;
  url: string;
}

const MARKUP = [
  '<img src=x onerror=steal(1)>',
  '<script>steal(1)</script>',
  '"><svg/onload=steal(1)>',
  '<b>Bold</b> Ltd',
  '&lt;iframe src=javascript:steal(1)&gt;',
  '<<b>script>steal(1)<</b>/script>',
  "'-steal(1)-'",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template engine would run
  '${steal(1)}{{7*7}}',
];
const ODD = [
  '\u202eevil\u202c',
  '\u2066x\u2069\u200b\u200f\ufeff',
  'a\u0301'.repeat(2_000),
  '\u0000\u0001\u001b[31m',
  '𝒳'.repeat(700),
  '٠١٢٣٤٥٦٧٨٩',
  '０１９９００１２３４',
  '__proto__',
  'constructor',
  'javascript:steal(1)',
  'data:text/html,<script>steal(1)</script>',
  'x'.repeat(6_000),
  ' '.repeat(6_000),
];
/** Strings on which a careless expression takes for ever. */
const STRETCHING = [
  `${'a'.repeat(10_000)}@`,
  `${'a.'.repeat(5_000)}a@b`,
  `a@${'a.'.repeat(5_000)}`,
  `${'a@'.repeat(5_000)}`,
  `${'1'.repeat(10_000)}x`,
  `${'1 '.repeat(5_000)}`,
  `${'(0'.repeat(5_000)}`,
  `+${'1-'.repeat(5_000)}`,
  `${'12 rue '.repeat(1_000)}`,
  `${'rue '.repeat(1_000)}75001`,
  `${'A'.repeat(5_000)} 12345`,
  `${'M4 5'.repeat(2_000)}`,
  `${'SIREN '.repeat(1_000)}`,
  `${'FR'.repeat(5_000)}`,
  `${'tel: '.repeat(2_000)}`,
  `${'[at] '.repeat(2_000)}`,
  `${'x [at] '.repeat(1_000)}`,
  `${'recrute 3 '.repeat(1_000)}`,
  `${'we are hiring '.repeat(1_000)}`,
  `${'Jean Dupont '.repeat(1_000)}`,
  `${'<'.repeat(10_000)}`,
  `${'<a '.repeat(3_000)}`,
  `${'&'.repeat(10_000)}`,
  `${'&#x'.repeat(3_000)}`,
  `${'/*'.repeat(5_000)}`,
  `${'é'.repeat(10_000)}`,
  `${'© '.repeat(5_000)}`,
  `${'- '.repeat(5_000)}`,
  `${'Dr. '.repeat(2_000)}`,
  `${'€ 1.'.repeat(2_000)}`,
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Acme', 'Ltd', '01 99 00 12 34', '75001 Paris', 'a@b.example', 'CEO', '12') },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(...STRETCHING) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const attributed = word.map((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
const shown = word.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
const many = (part: string, least = 300, most = 3_000) =>
  fc.integer({ min: least, max: most }).map((n) => part.repeat(n));

const TAGS = (
  'div p span a b table tr td th ul li dl dt dd h1 h2 h3 article section header footer main aside form input select option ' +
  'textarea button iframe object embed svg math template noscript style script title base meta link body html head ' +
  'frameset plaintext xmp marquee font center address figure figcaption picture img details x-y slot canvas'
).split(' ');
const ATTRIBUTES = (
  'id class style href src rel name content property typeof vocab about resource rev prefix itemscope itemtype itemprop ' +
  'itemref itemid lang dir hidden title alt data-cfemail datetime value srcdoc is slot onclick http-equiv charset'
).split(' ');

/** Tags that open, close and nest as they like. */
const soup = fc
  .array(
    fc.tuple(
      fc.constantFrom(...TAGS),
      fc.array(fc.tuple(fc.constantFrom(...ATTRIBUTES), attributed), { maxLength: 3 }),
      shown,
      fc.constantFrom('', '', '/', '</'),
    ),
    { minLength: 5, maxLength: 40 },
  )
  .map((parts) =>
    parts
      .map(([tag, attributes, text, end]) => {
        const written = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
        return end === '</' ? `</${tag}>${text}` : `<${tag}${written}${end}>${text}`;
      })
      .join(''),
  );

const PROPERTIES = (
  'name legalName telephone faxNumber email url sameAs address streetAddress postalCode addressLocality employee founder ' +
  'jobTitle worksFor vatID taxID identifier contactPoint description @id @graph @list @value @language title ' +
  'hiringOrganization totalJobOpenings baseSalary datePosted'
).split(' ');
const organisation = fc.letrec((tie) => ({
  node: fc
    .tuple(
      fc.constantFrom('Organization', 'LocalBusiness', 'Person', 'JobPosting', 'PostalAddress', 'WebSite'),
      fc.dictionary(fc.constantFrom(...PROPERTIES), tie('value'), { maxKeys: 8 }),
    )
    .map(([type, properties]) => ({ '@context': 'https://schema.org', '@type': type, ...properties })),
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.jsonValue({ maxDepth: 2 }),
    tie('node'),
    fc.array(tie('node'), { maxLength: 4 }),
  ),
}));
const block = (json: string) => `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`;
const jsonLd = organisation.node.map((node) => JSON.stringify(node));

const deepJson = fc
  .integer({ min: 1_000, max: 20_000 })
  .chain((depth) =>
    fc.constantFrom(
      '['.repeat(depth),
      `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
      `${'{"@type":"Organization","department":'.repeat(depth / 8)}{}${'}'.repeat(depth / 8)}`,
      `{"@type":"Organization","name":${'["x",'.repeat(depth)}1${']'.repeat(depth)}}`,
      `{"@graph":[${'{"@id":"#a","employee":{"@id":"#a"}},'.repeat(depth / 10)}{}]}`,
      `[${'{"@type":"Organization","name":"x","employee":{"@id":"#b"}},'.repeat(depth / 10)}{"@id":"#b","worksFor":{"@id":"#b"}}]`,
      `{"name":"${'\\'.repeat(depth)}`,
      `{${'"name":"x",'.repeat(depth)}`,
      `${'/*'.repeat(depth)}{"@type":"Organization"}`,
    ),
  );

/** What the page's own scripts can do: nothing of it may reach the reader. */
const POISON = [
  `for (const p of [Node, Element, Document, HTMLElement, Text].map((c) => c.prototype)) for (const k of Object.getOwnPropertyNames(p)) try { Object.defineProperty(p, k, { get() { throw new Error('no'); }, configurable: true }); } catch {}`,
  `for (const c of [Array, String, Map, Set, WeakSet, RegExp, Promise, Object]) for (const k of Object.getOwnPropertyNames(c.prototype)) if (k !== 'constructor') try { Object.defineProperty(c.prototype, k, { value() { throw new Error('no'); } }); } catch {}`,
  `JSON.parse = JSON.stringify = () => ({ toString: 1 }); performance.now = Date.now = () => NaN; window.setTimeout = () => {}; window.document.createTreeWalker = null;`,
  `Object.defineProperty(document, 'title', { get() { for (;;) ; } }); Object.defineProperty(document, 'body', { get() { throw 1; } });`,
  `Object.prototype.value = Object.prototype.get = Object.prototype.type = 'polluted'; Array.prototype[0] = 'polluted';`,
  `customElements.define('x-y', class extends HTMLElement { connectedCallback() { if (document.querySelectorAll('x-y').length < 200) this.append(document.createElement('x-y')); } disconnectedCallback() { document.body.append(this); } });`,
  `let more = 0; new MutationObserver(() => { if (more++ < 2000) document.body.append('more '); }).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });`,
  `setInterval(() => { const d = document.createElement('p'); d.textContent = 'a@b.example 01 99 00 12 34'; document.body.append(d); }, 1);`,
  `document.body.remove();`,
  `document.documentElement.remove();`,
  `document.documentElement.replaceWith(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));`,
  `let e = document.body; for (let n = 0; n < 2000; n++) { const d = document.createElement('i'); e.append(d); e = d; } e.append('a@b.example');`,
  `let s = document.body; for (let n = 0; n < 300; n++) { const d = document.createElement('div'); s.append(d); s = d.attachShadow({ mode: n % 2 ? 'open' : 'closed' }); } s.append('a@b.example');`,
  `for (let n = 0; n < 60; n++) { const f = document.createElement('iframe'); document.body.append(f); f.contentDocument.body.textContent = 'a@b.example'; }`,
  `const t = document.createTextNode('a@b.example '.repeat(100000)); document.body.append(t);`,
  `for (let n = 0; n < 10000; n++) document.body.append(document.createTextNode('1'));`,
  `document.body.setAttribute('data-x', 'x'.repeat(5000000)); document.body.id = 'i'.repeat(1000000);`,
  `for (let n = 0; n < 5000; n++) document.body.setAttribute('a' + n, n);`,
  `history.replaceState(null, '', '?' + 'q'.repeat(100000));`,
  `document.title = '<img src=x onerror=steal(1)>'.repeat(40000);`,
  `getSelection().selectAllChildren(document.body);`,
  `document.open(); document.write('<p>a@b.example');`,
];

const CLOBBERED = (
  'attributes childNodes firstChild nextSibling parentNode nodeName nodeType textContent tagName localName children ' +
  'querySelector querySelectorAll createTreeWalker title body head documentElement getSelection contentType getAttribute ' +
  'shadowRoot contentDocument location URL cookie forms images links scripts defaultView ownerDocument content innerHTML'
).split(' ');
const clobber = fc
  .subarray(CLOBBERED, { minLength: 3 })
  .map((names) =>
    names
      .map(
        (name) =>
          `<form name="${name}" id="${name}"><input name="${name}"><input name="parentNode"><input id="attributes" name="nodeType"></form><img name="${name}"><a id="${name}">x</a>`,
      )
      .join(''),
  );

const marks = fc.constantFrom(
  '<div itemscope itemtype="https://schema.org/Organization" id="a" itemref="a b a"><span itemprop="name" id="b" itemscope itemref="a">x</span></div>',
  `<div itemscope itemtype="https://schema.org/Organization" itemref="${'r '.repeat(5_000)}"><i id="r" itemprop="name">x</i></div>`,
  `${'<div itemscope itemprop="employee" itemtype="https://schema.org/Person">'.repeat(5_000)}<b itemprop="name">x</b>`,
  `${'<div typeof="Organization" property="employee" resource="#a" about="#a" vocab="https://schema.org/">'.repeat(3_000)}x`,
  `${'<div class="h-card"><p class="p-name p-org h-card">x</p>'.repeat(3_000)}`,
  `<div prefix="${'a: b '.repeat(30_000)}" typeof="a:Organization"><b property="a:name">x</b></div>`,
  `<div class="${'vcard h-card p-name '.repeat(5_000)}">x</div>`,
  `<p id="${'i'.repeat(1_000_000)}">a@b.example</p>`,
  `<p class="${'c '.repeat(50_000)}">01 99 00 12 34</p>`,
  `<a href="mailto:${'a%40'.repeat(10_000)}">x</a><a href="tel:${'1'.repeat(100_000)}">x</a>`,
  `<meta name="description" content="${'<b>x</b>'.repeat(10_000)}"><meta property="og:site_name" content="${'S'.repeat(100_000)}">`,
  `<i data-cfemail="${'5a'.repeat(50_000)}">x</i><i data-cfemail="zz">x</i><i data-cfemail="">x</i>`,
);
const bases = fc
  .constantFrom(
    'javascript:steal(1)//',
    'data:text/html,x',
    '//',
    'https://[',
    'about:blank',
    'file:///etc/',
    ':',
    `https://x.example/${'y/'.repeat(50_000)}`,
  )
  .map(
    (base) =>
      `<base href="${base}"><a href="contact">Contact</a><a href="?a">x</a><a href="//linkedin.com/company/x">x</a><link rel="canonical" href="z">`,
  );

const lists = fc.oneof(
  many('a@b.example '),
  many('01 99 00 12 34 '),
  many('<p>12 rue de la Paix<br>75001 Paris</p>'),
  many('<a href="mailto:a@b.example">a</a><a href="https://www.linkedin.com/company/x">b</a>'),
  many('<div class="q"><h3>Ève Roux</h3><p>CEO</p></div>'),
  many('<li>Technicien H/F</li>'),
  many('<h1>Acme Ltd</h1>'),
  many('<p>© 2024 Acme Ltd</p>'),
  many('<template shadowrootmode="open"><b>x</b></template>', 100, 500),
  many('<iframe srcdoc="&lt;p&gt;a@b.example&lt;iframe srcdoc=x&gt;"></iframe>', 5, 40),
  many('<meta property="og:title" content="x"><link rel="me" href="/x">'),
  many('<script type="application/ld+json">{"@type":"Organization","name":"x"}</script>', 50, 1_000),
  many('<table><tr><td>', 100, 2_000),
  many('<b><i><font>', 200, 2_000),
);

const ingredient = fc.oneof(
  { weight: 6, arbitrary: soup },
  { weight: 4, arbitrary: jsonLd.map(block) },
  { weight: 2, arbitrary: fc.tuple(jsonLd, fc.nat(400)).map(([json, n]) => block(json.slice(0, n))) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map(block) },
  { weight: 2, arbitrary: deepJson.map(block) },
  { weight: 3, arbitrary: fc.constantFrom(...POISON).map((script) => `<script>${script}</script>`) },
  { weight: 3, arbitrary: clobber },
  { weight: 3, arbitrary: marks },
  { weight: 1, arbitrary: bases },
  { weight: 3, arbitrary: lists },
  {
    weight: 4,
    arbitrary: fc
      .array(
        shown.map((text) => `<p>${text}</p>`),
        { maxLength: 6 },
      )
      .map((lines) => lines.join('')),
  },
);

const written = fc
  .tuple(attributed, shown, fc.array(ingredient, { minLength: 1, maxLength: 5 }))
  .map(
    ([lang, title, parts]) => `<!doctype html><html lang="${lang}"><title>${title}</title><body>${parts.join('\n')}`,
  );
const bytes = fc.oneof(
  { weight: 12, arbitrary: written.map((html) => Buffer.from(html)) },
  { weight: 1, arbitrary: written.map((html) => Buffer.from(html, 'latin1')) },
  { weight: 1, arbitrary: written.map((html) => Buffer.from(`\ufeff${html}`, 'utf16le')) },
  { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 4_000 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(written, fc.constantFrom('utf-7', 'shift_jis', 'iso-2022-jp', 'x-user-defined', 'nonsense'))
      .map(([html, charset]) => Buffer.from(`<meta charset=${charset}>${html}\xff\xfe`, 'latin1')),
  },
);
const address = fc.constantFrom(
  'https://www.hostile.example/',
  'https://hostile.example/team?x=%3Cscript%3E#%00',
  `https://hostile.example/${'a/'.repeat(800)}`,
  'https://xn--bcher-kva.example/contact',
  'http://192.0.2.1:8080/',
  'https://hostile.example/%E0%A4%A',
);

/** So many hostile pages, the same ones for the same seed. */
export function hostilePages(seed: number, count: number): HostilePage[] {
  return fc.sample(fc.record({ html: bytes, url: address }), { seed, numRuns: count });
}
