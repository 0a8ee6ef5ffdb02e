import { isSamePage } from '../../domain/page-address.ts';
import type { Showing, Sought } from '../../domain/showing.ts';
import { uncloaked } from '../read/emails.ts';
import { dataAt, isData, states } from './data.ts';
import { decide, isTelling } from './decide.ts';
import { attributeOf } from './genuine.ts';
import { bearerOf, leads } from './links.ts';
import { isSeen, Page, rangeAround } from './page.ts';
import type { Stretch } from './passage.ts';
import { elementsAt } from './place.ts';

/** What came of a search, and what to highlight for it. */
export interface Found {
  showing: Showing;
  ranges: Range[];
}

const ECHOES = 50;

/**
 * Finds on a page what was read there, as the page stands now. Changes nothing. Runs in the page.
 *
 * @param url the page's address
 */
export function findOnPage(document: Document, url: string, sought: Sought): Found {
  const { where, exact, quote, method } = sought;
  if (!isSamePage(url, sought.url)) return nothing('elsewhere');
  // A pointer that the reading gives to what the page's own address says.
  if (where === 'address') return nothing('address');
  const page = new Page(document);
  const elements = where === '' ? [] : elementsAt(document, where);
  if (isData(where, elements[0])) {
    const sources = where.startsWith('script[') ? page.all('script[type*="ld+json" i]') : elements;
    return states(dataAt(sources), exact) ? echoes(page, exact) : nothing('gone');
  }
  if (method === 'link') return findLink(page, elements, sought);
  const place = where === '' ? null : elements.flatMap((element) => page.stretchOf(element));
  const decision = decide(page.passage, { exact, quote, place }, isSeenIn(page));
  if (decision.kind === 'shown' || decision.kind === 'moved') {
    return { showing: decision.kind, ranges: rangesOf(page, [decision.stretch]) };
  }
  if (decision.kind === 'ambiguous') return nothing('ambiguous');
  const cloaked = elements.filter((element) => uncloaked(attributeOf(element, 'data-cfemail') ?? '') === exact);
  if (cloaked.length > 0) return aroundAll(cloaked, 'shown');
  const declared = method === 'text' || method === 'table' ? [] : page.all('meta, link');
  if (decision.kind === 'unseen') return nothing('folded');
  return nothing(states(dataAt([...elements, ...declared]), exact) ? 'hidden' : 'gone');
}

/** A link shows what it says by where it leads: it is the whole of it that is shown. */
function findLink(page: Page, elements: readonly Element[], { where, exact, url }: Sought): Found {
  const here = elements.filter((element) => leads(element, exact, url));
  const images = page.all('img[usemap]');
  const bearers = (links: readonly Element[]) => [...new Set(links.map((link) => bearerOf(link, images)))];
  if (here.length > 0) return aroundAll(bearers(here), 'shown');
  const others = page.all('a[href], area[href]').filter((link) => leads(link, exact, url));
  if (others.length > 0) return aroundAll(bearers(others), where === '' ? 'shown' : 'moved');
  const words = exact.replace(/^[a-z]{2,8}:/i, '');
  const decision = decide(page.passage, { exact: words, quote: '', place: [] }, isSeenIn(page));
  return decision.kind === 'moved'
    ? { showing: 'moved', ranges: rangesOf(page, [decision.stretch]) }
    : nothing(decision.kind === 'ambiguous' ? 'ambiguous' : 'gone');
}

/** Wherever the page shows the words that its data state: any of them is as good. */
function echoes(page: Page, exact: string): Found {
  const seen = isTelling(exact) ? page.passage.find(exact, ECHOES).filter(isSeenIn(page)) : [];
  return seen.length > 0 ? { showing: 'echoed', ranges: rangesOf(page, seen) } : nothing('hidden');
}

function isSeenIn(page: Page): (stretch: Stretch) => boolean {
  return (stretch) => rangesOf(page, [stretch]).some(isSeen);
}

function rangesOf(page: Page, stretches: readonly Stretch[]): Range[] {
  return stretches.flatMap((stretch) => page.rangeOf(stretch) ?? []);
}

function aroundAll(elements: readonly Element[], showing: Showing): Found {
  const ranges = elements.flatMap((element) => rangeAround(element) ?? []).filter(isSeen);
  if (ranges.length === 0) return nothing('folded');
  return ranges.length > 1 ? nothing('ambiguous') : { showing, ranges };
}

function nothing(showing: Showing): Found {
  return { showing, ranges: [] };
}
