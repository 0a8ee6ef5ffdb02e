import { hostIn } from '../read/declared.ts';
import { LETTERS } from '../read/letters.ts';
import type { Reading } from '../reading.ts';
import { type AccountFinding, finding } from './finding.ts';
import { HOSTS, PATHS, PRODUCTS, SERVING } from './technology-table.ts';
import { webUrlOf } from './web-address.ts';

/** A site names what made it. */
const NAMED = 0.95;
/** It loads from there; it may be left from before. */
const LOADED = 0.85;
const MOST = 40;

/** The products that a site visibly runs on: as its generator tells, and by whence it loads scripts, styles and frames. */
export function technologiesIn({ metas, sources, url }: Reading): AccountFinding[] {
  const named = metas
    .filter(({ name }) => name === 'generator')
    .flatMap(({ content, where }) =>
      finding('technologies', productIn(content), { method: 'meta', where, confidence: NAMED }, content.slice(0, 200)),
    );
  const addresses = sources.filter(({ element }) => element !== 'img');
  const all = addresses.map(({ address }) => address).join('\n');
  const paths = PATHS.filter(([path]) => all.includes(path));
  const own = isServed(hostIn(url));
  const loaded = addresses.flatMap(({ address, where }) => {
    // Most are the site's own.
    const host = hostIn(address);
    const served = host === '' ? own || isServed(address.split('/', 1).join('').toLowerCase()) : isServed(host);
    const seen = served || paths.some(([path]) => address.includes(path)) ? webUrlOf(address, url, true) : null;
    if (seen === null) return [];
    const text = `${seen.host}${seen.pathname}`.slice(0, 200);
    return productsAt(seen).flatMap((product) =>
      finding('technologies', product, { method: 'link', where, confidence: LOADED }, text),
    );
  });
  const once = new Map([...named, ...loaded].toReversed().map((fact) => [fact.value, fact]));
  return [...once.values()].toReversed().slice(0, MOST);
}

const BARE = new RegExp(`^[${LETTERS}][${LETTERS}.!+ -]{1,39}`);

/** A generator's name without its version: `WordPress 6.4.2` → `WordPress`. Empty where it is none. */
function productIn(generator: string): string {
  const plain = generator.toLowerCase();
  const known = PRODUCTS.find((product) => plain.startsWith(product.toLowerCase()));
  if (known !== undefined) return known;
  const [bare = ''] = BARE.exec(generator.trim()) ?? [];
  return bare.replace(/[ .!-]+(?:v(?:ersion)?)?[ .!-]*$/i, '').trim();
}

/** Whether a host is known, or one above it. */
function isServed(host: string): boolean {
  return SERVING.has(host) || (host.includes('.') && isServed(host.slice(host.indexOf('.') + 1)));
}

/** What is known of an address: by its host, or a host above it, and by the path where a product keeps its files. */
function productsAt({ hostname, pathname }: URL): string[] {
  const found: string[] = [];
  for (let host = hostname.toLowerCase(), n = 0; host !== '' && n < 6; n++) {
    const here = HOSTS.get(host) ?? HOSTS.get(`${host}/${pathname.split('/')[1] ?? ''}`);
    if (here !== undefined) found.push(here);
    const dot = host.indexOf('.');
    host = dot < 0 ? '' : host.slice(dot + 1);
  }
  found.push(...PATHS.filter(([path]) => pathname.includes(path)).map(([, product]) => product));
  return found;
}
