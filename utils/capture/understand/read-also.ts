import type { FurtherPage, PageKind } from '../../domain/capture.ts';
import { remembered } from '../../domain/remembered.ts';
import { plainLine, plainWords } from '../../domain/text.ts';
import { isOfThings, stepsOf } from '../page-kind/address.ts';
import { kindByPhrase } from '../page-kind/phrase.ts';
import { kindByWord, mayTell } from '../page-kind/words.ts';
import { Words } from '../read/words.ts';
import type { Link } from '../reading.ts';
import { registrableDomain } from './domain.ts';
import { webUrlOf } from './web-address.ts';

/** What is worth reading, in the order in which it helps a rep. */
const WORTH: readonly PageKind[] = ['about', 'team', 'contact', 'careers', 'news', 'pricing', 'legal'];
/** What a file's name ends with where it is a page all the same. */
const PAGE_FILE = /\.(?:html?|xhtml|shtml|php\d?|aspx?|jsp|jsf|do|cfm|cgi)$/i;
/** Steps of an address that does something, or counts a click, rather than shows a page. */
const ACTS = new Words(
  'login log-in logout log-out logoff log-off signin sign-in signout sign-out signup sign-up register deconnexion connexion abmelden anmelden account cart panier feed rss wp-admin wp-login wp-json track tracking click clicks redirect redir out',
);
/** Parameters that count whoever comes, and lead nowhere else. */
const COUNTS = /^(?:utm_\w{1,30}|gclid|fbclid|msclkid|mc_[ce]id|ref|referrer)$/i;

/**
 * The pages of the site that are worth reading after this one, the best link of each kind. What a page is, is told by
 * the words of its address and of the link.
 *
 * @param links as the page wrote them, relative ones too
 * @param url the page's address
 */
export function readAlso(links: readonly Link[], url: string): FurtherPage[] {
  const host = URL.parse(url)?.host ?? '';
  const site = siteOf(host);
  const own = webUrlOf(url, url);
  const here = own === null ? null : pageOf(own)?.href;
  const best = new Map<PageKind, { page: FurtherPage; score: number; length: number }>();
  const seen = new Set<string>();
  const hosts = new Map([['', true]]);
  for (const link of links) {
    const { href, host: named } = link;
    if (!hosts.has(named)) hosts.set(named, siteOf(named) === site || named === own?.hostname);
    if (href.startsWith('#') || hosts.get(named) === false || isOther(href)) continue;
    const { text } = link;
    const path = pathOf(href, url);
    const judged = path === undefined ? null : judgedAs(`${path}\n${text}`);
    // Most links say nothing.
    if (judged === null) continue;
    const { kind, score } = judged;
    const before = best.get(kind);
    if (before && before.score > score) continue;
    // Menus come twice.
    const words = `${href.slice(0, 300)} ${text}`;
    if (seen.has(words)) continue;
    seen.add(words);
    const to = webUrlOf(href, url);
    if (to === null || (to.host !== host && siteOf(to.host) !== site)) continue;
    const address = pageOf(to)?.href;
    // Of two that say the same, the one nearer to the entrance is the section and not one of its parts.
    if (address === undefined || address === here) continue;
    if (before?.score === score && before.length <= address.length) continue;
    best.set(kind, { page: { kind, url: address, text: plainLine(text) }, score, length: address.length });
  }
  return WORTH.flatMap((kind) => best.get(kind)?.page ?? []);
}

function siteOf(host: string): string {
  return registrableDomain(host) ?? host;
}

/** Where on a site a link leads. Most say it themselves; an address is parsed only where they do not. */
function pathOf(href: string, base: string): string | undefined {
  const path = PLAIN.exec(href)?.[1];
  return path === undefined || path.includes('/.') ? webUrlOf(href, base)?.pathname : path;
}
const PLAIN = /^(?:https?:\/\/[^/?#\\\s]{1,255})?(\/(?!\/)[^?#\\\s]{0,1000})(?:[?#]|$)/;

/** Whether an address has a scheme, and not that of pages. Most begin with a slash or with that. */
function isOther(href: string): boolean {
  return !href.startsWith('/') && !href.startsWith('https:') && SCHEME.test(href);
}
const SCHEME = /^(?!https?:)[a-z][a-z\d+.-]{0,20}:/i;

/** The page behind a link, without what counts who comes; null where it is a file, does something, or leads through a counter. */
function pageOf(url: URL): URL | null {
  const file = url.pathname.slice(url.pathname.lastIndexOf('/'));
  if (/\.[a-z0-9]{1,5}$/i.test(file) && !PAGE_FILE.test(file)) return null;
  if (
    url.pathname
      .toLowerCase()
      .split('/')
      .some((step) => ACTS.has(step))
  )
    return null;
  for (const [name, value] of url.search === '' ? [] : [...url.searchParams]) {
    if (/^(?:https?:)?\/\//i.test(value)) return null;
    if (COUNTS.test(name)) url.searchParams.delete(name);
  }
  if (url.hash !== '') url.hash = '';
  return url;
}

/** As many links are remembered: the menus of a site, which stand on each of its pages. */
const LINKS = 2_000;

/**
 * What a link leads to, and how surely: by the words of the link, then by the end of its address, then by its section.
 *
 * @param link its path, a line break, its text
 */
const judgedAs = remembered((link): { kind: PageKind; score: number } | null => {
  if (!mayTell(link)) return null;
  const end = link.indexOf('\n');
  return judged(link.slice(0, end), link.slice(end + 1));
}, LINKS);

/** What says so by its words and its address says it plainly: of two such the one nearer to the entrance counts. */
const PLAIN_ENOUGH = 6;
const isNobodys = () => false;

function judged(path: string, text: string): { kind: PageKind; score: number } | null {
  const steps = stepsOf(path);
  const words = wordsOf(text);
  const last = steps.at(-1) ?? '';
  const scores = new Map<PageKind, number>();
  const vote = (kind: PageKind | undefined, weight: number) => {
    if (kind !== undefined) scores.set(kind, Math.min(PLAIN_ENOUGH, (scores.get(kind) ?? 0) + weight));
  };
  vote(kindByPhrase(words, isNobodys), 3);
  vote(kindByWord(last) ?? kindByPhrase(last.split('-'), isNobodys), 3);
  // Below a shop's shelf or among the news a word may mean anything: `How our team works`, `Contact lenses`.
  if (!isOfThings(steps) && !steps.slice(0, -1).some((step) => kindByWord(step) === 'news')) {
    // A short link names the page; in a headline such a word may mean anything.
    if (words.length <= 4) for (const word of words) vote(kindByWord(word), 2);
    if (steps.length <= 2) for (const word of last.split('-')) vote(kindByWord(word), 1);
    if (steps.length > 1) vote(kindByWord(steps[0] ?? ''), 1);
  }
  let best: { kind: PageKind; score: number } | null = null;
  for (const [kind, score] of scores) if (score > (best?.score ?? 1)) best = { kind, score };
  return best;
}

function wordsOf(text: string): string[] {
  return plainWords(text.slice(0, 200))
    .split(' ')
    .filter((word) => word !== '');
}
