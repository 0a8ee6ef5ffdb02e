const WORDS = (
  'the workshop delivers custom parts to customers across the region every week and our team keeps machines running ' +
  'while planning service visits with care quality remains what people remember after a project is done together'
).split(' ');
const NAMES = ['Harlow Fittings', 'Brightwell Tools', 'Larkfield Press', 'Merrow Joinery'];

/**
 * A page of about so many bytes as large sites make them: scripts and styles, menus, prose, tables, comments, markup that
 * is indented, now and then an address, a number, an e-mail address. As dense as real pages are: of 53 public news and
 * blog pages of 100 to 400 kB the text that is shown is 7 % of the bytes in the middle (4 to 10 %), and a kilobyte holds
 * 4.9 elements and 0.8 links.
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
  const parts = [
    () =>
      `\n\n        <section class="block block--${random(9)} block--wide u-margin-top-large" data-track="${prose(6)}">\n          <div class="block__inner">\n            <h2 class="block__title">${prose(4)}</h2>\n            <p>${prose(35)}</p>\n          </div>\n        </section>\n`,
    () =>
      `<ul class="menu menu--main">${many(8, () => `\n            <li class="menu__item menu__item--level-${random(4)}"><a class="menu__link" title="${prose(3)}" href="https://${host}/${prose(1)}/${prose(3).replaceAll(' ', '-')}-${random(999)}?ref=${random(9_999)}"><span>${prose(2)}</span></a></li>`)}</ul>`,
    () =>
      `<table>${many(4, () => `\n            <tr><td>${prose(3)}</td><td>${random(900)},${10 + random(89)} €</td></tr>`)}</table>`,
    () => `<script>window.settings=${JSON.stringify({ items: Array.from({ length: 110 }, () => prose(6)) })};</script>`,
    () =>
      `\n          <div id="card-${random(99_999)}" class="card card--${random(9)} grid__cell grid__cell--third"><div class="card__media"><img class="card__image lazy" src="https://${host}/media/${random(99_999)}.jpg" srcset="${many(6, () => `/media/${random(99_999)}.jpg ${random(9)}x, `)}" alt="${prose(3)}"></div>\n            <p class="card__text"><b>${prose(3)}</b> ${prose(22)} <a href="https://${host}/p/${random(9_999)}">${prose(2)}</a></p></div>`,
    () =>
      `<p>Call 020 7946 0${100 + random(900)} or write to desk${random(99)}@${host}, ${1 + random(200)} Mill Lane, London N1 ${random(10)}GU.</p>`,
    () =>
      `<!-- ${prose(60)} --><style>${many(30, () => `.c${random(999)}{margin:${random(40)}px;padding:${random(40)}px}`)}</style>`,
    () =>
      `<svg viewBox="0 0 24 24">${many(3, () => `<path d="${many(50, () => `L${random(99)} ${random(99)} `)}"/>`)}</svg>`,
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
