import type { Delivery } from './delivery.ts';
import type { wordsOf } from './words.ts';

export interface Refusal {
  at: string;
  why: string;
}

/** What the page may do: show itself, and ask its own server for news. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Asks for the page again when something has arrived; what the reader has unfolded stays so. */
export const SCRIPT = `new EventSource('/events').onmessage = async () => {
  const text = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
  const open = new Set([...document.querySelectorAll('details[open]')].map(({ id }) => id));
  for (const details of fresh.querySelectorAll('details')) details.open = open.has(details.id);
  document.querySelector('main').replaceWith(fresh);
};
`;

export const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .75rem; padding: 1rem 1.25rem; margin: 1rem 0; }
h2 { margin: 0; font-size: 1.15rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; overflow-wrap: anywhere; }
.meta { opacity: .75; font-size: .875rem; }
.ok { color: light-dark(#17663a, #7fd3a0); } .no { color: light-dark(#9b1c1c, #f6a5a5); }
pre { overflow: auto; max-height: 28rem; font-size: .8125rem; background: color-mix(in srgb, currentColor 6%, transparent); padding: .75rem; border-radius: .5rem; }
`;

/** The list of what arrived, newest first, as a page. Everything in it came from elsewhere, and is text. */
export function page(
  deliveries: readonly Delivery[],
  refusals: readonly Refusal[],
  words: ReturnType<typeof wordsOf>,
): string {
  const items = [
    ...deliveries.map((delivery) => ({ at: delivery.at, html: deliveryHtml(delivery, words) })),
    ...refusals.map(({ at, why }) => ({
      at,
      html: `<article><p class="no">✗ ${escaped(words.refused(why))}</p><p class="meta">${escaped(at)}</p></article>`,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  return `<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title><link rel="stylesheet" href="/inbox.css"><link rel="icon" href="data:,">
<h1>${words.title}</h1>
<main aria-live="polite">
${items.map(({ html }) => html).join('\n') || `<p>${words.empty}</p>`}
</main>
<script src="/inbox.js"></script>
</html>`;
}

function deliveryHtml({ body, at, record, headers }: Delivery, words: ReturnType<typeof wordsOf>): string {
  const { account, contacts = [], needs, questions = [], note = '' } = body.data;
  const name = account === null ? words.test : account.name || account.domain || account.id;
  const title = record === null ? escaped(name) : `<a href="/accounts/${record}">${escaped(name)}</a>`;
  // Of a picture: what tells of one thing has none of them.
  const counts = needs && words.counts(contacts.length, needs.length, questions.length);
  return `<article>
<h2>${title}</h2>
<p class="ok">✓ ${words.verified}</p>
${counts === undefined ? '' : `<p>${escaped(counts)}</p>`}
${note === '' ? '' : `<p>${escaped(note).replaceAll('\n', '<br>')}</p>`}
<p class="meta">${escaped(at)} · ${escaped(body.type)}${record === null ? '' : ` · ${record}`}</p>
<details id="${escaped(headers['webhook-id'] ?? '')}"><summary>${words.json}</summary><pre>${escaped(JSON.stringify(body, null, 2))}</pre></details>
</article>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
