const WORDS = (
  'the workshop delivers custom parts to customers across the region every week and our team keeps machines running ' +
  'while planning service visits with care quality remains what people remember after a project is done together'
).split(' ');
const NAMES = ['Harlow Fittings', 'Brightwell Tools', 'Larkfield Press', 'Merrow Joinery'];

/**
 * A page of about so many bytes as large sites make them: a third scripts and styles, menus, prose, tables, comments,
 * now and then an address, a number, an e-mail address.
 *
 * @param seed tells one page of a size from another
 */
export function largePage(bytes: number, seed: number): { html: Uint8Array; url: string } {
  let state = seed * 2_654_435_761 + 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const prose = (length: number) => Array.from({ length }, () => WORDS[random(WORDS.length)]).join(' ');
  const name = NAMES[random(NAMES.length)] ?? '';
  const host = `${name.toLowerCase().replace(' ', '-')}.example`;
  const many = (count: number, part: () => string) => Array.from({ length: count }, part).join('');
  // Of 200 kB some 800 elements, as the pages of the web have in the middle: most bytes are scripts, styles and attributes.
  const parts = [
    () =>
      `<section class="block block--${random(9)}" data-track="${prose(6)}"><h2>${prose(4)}</h2><p>${prose(60)}</p></section>`,
    () =>
      `<ul class="menu menu--main">${many(8, () => `<li class="menu__item"><a class="menu__link" href="/${prose(1)}/${random(999)}?ref=${random(9_999)}">${prose(2)}</a></li>`)}</ul>`,
    () =>
      `<table>${many(4, () => `<tr><td>${prose(3)}</td><td>${random(900)},${10 + random(89)} €</td></tr>`)}</table>`,
    () => `<script>window.settings=${JSON.stringify({ items: Array.from({ length: 120 }, () => prose(6)) })};</script>`,
    () =>
      `<div class="card card--${random(9)}"><img src="/media/${random(99_999)}.jpg" srcset="${many(6, () => `/media/${random(99_999)}.jpg ${random(9)}x, `)}" alt="${prose(3)}"><p><b>${prose(3)}</b> ${prose(40)} <a href="https://${host}/p/${random(9_999)}">${prose(2)}</a></p></div>`,
    () =>
      `<p>Call 020 7946 0${100 + random(900)} or write to desk${random(99)}@${host}, ${1 + random(200)} Mill Lane, London N1 ${random(10)}GU.</p>`,
    () =>
      `<!-- ${prose(60)} --><style>${many(30, () => `.c${random(999)}{margin:${random(40)}px;padding:${random(40)}px}`)}</style>`,
    () =>
      `<svg viewBox="0 0 24 24">${many(3, () => `<path d="${many(60, () => `L${random(99)} ${random(99)} `)}"/>`)}</svg>`,
  ];
  const head = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${name} | ${prose(4)}</title>
<meta name="description" content="${prose(20)}"><script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    url: `https://${host}/`,
    telephone: '+44 20 7946 0123',
  })}</script></head><body>`;
  let html = head;
  while (html.length < bytes) html += parts[random(parts.length)]?.() ?? '';
  return { html: new TextEncoder().encode(`${html}</body></html>`), url: `https://${host}/page-${seed}` };
}
