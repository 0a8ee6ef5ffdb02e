import { LIMIT } from '../../domain/text.ts';

/** A relative address of a file, which looks like a host: `ann.html`. */
const FILE = /^[^/?#]{1,200}\.(?:html?|php|aspx?|jsp|pdf|png|jpe?g|gif|svg|webp)(?:[?#]|$)/i;

/**
 * The http(s) address that a page means by `href`, without credentials; null for any other scheme (`javascript:`,
 * `data:`), and for what is none. A bare host (`www.acme.example`) is one when `bare` says so.
 */
export function webUrlOf(href: string, base: string, bare = false): URL | null {
  const written = href.trim();
  // `{{ url }}`, `[URL]`: a template that nobody filled in.
  if (written === '' || written.length > LIMIT.url || /^[[{<]/.test(written)) return null;
  const hostOnly = bare && !FILE.test(written) && /^(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:[/?#]|$)/i.test(written);
  const url = URL.parse(hostOnly ? `https://${written}` : written, base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '') return null;
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url.href.length <= LIMIT.url ? url : null;
}

/** As above, as text. */
export function webAddressOf(href: string, base: string, bare = false): string | null {
  return webUrlOf(href, base, bare)?.href ?? null;
}
