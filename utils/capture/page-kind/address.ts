import type { PageKind } from '../../domain/capture.ts';
import { Words } from '../read/words.ts';
import { hintsIn, kindByPhrase } from './phrase.ts';
import { plain } from './plain.ts';
import { kindByWord } from './words.ts';

/** Sections whose pages are about what they document or sell, whatever they are called: `/docs/api/contacts`. */
const OF_THINGS = new Words(
  'docs doc documentation api reference developers wiki forum product products produit produits shop boutique store collections collection catalog catalogue category categorie tag',
);
/** Parameters that name a page of the site, where its path is the entrance's. */
const ASKS = new Words(
  'p id page page_id pageid pg article article_id post cat cid pid item view option r q route m module action',
);

/** What a page's address says of it: undefined where it says nothing. */
export function byAddress(address: URL | null, isOwn: (word: string) => boolean): PageKind | undefined {
  const steps = stepsOf(address?.pathname ?? '/');
  if (steps.length === 0) return entranceOf(address);
  if (isOfThings(steps)) return undefined;
  const last = steps.at(-1) ?? '';
  return kindByWord(last) ?? kindByPhrase(last.split('-'), isOwn);
}

/** Whether a page is in a section about what is documented or sold. */
export function isOfThings(steps: readonly string[]): boolean {
  return steps.slice(0, -1).some((step) => OF_THINGS.has(step));
}

/** Below a section's entrance: a post of the news, an offer of the careers, a person of the team. */
export function bySection(steps: readonly string[], address: URL | null): PageKind | undefined {
  const section = sectionOf(steps, address);
  if (section === 'team') return hintsIn((steps.at(-1) ?? '').split('-')).includes('team') ? 'team' : 'profile';
  if (section === 'news') return 'article';
  // Below what tells of a company are pages about anything: `/company/partners`.
  return section === 'about' || section === 'directory' ? undefined : section;
}

export function sectionOf(steps: readonly string[], address: URL | null): PageKind | undefined {
  const above = steps.slice(0, -1).map(kindByWord);
  return above.findLast((kind) => kind !== undefined) ?? (steps.length > 0 ? kindByHost(address) : undefined);
}

/**
 * The entrance of a site; or of the part of it that its host names (`careers.acme.example`), or a query (`?page=team`).
 * Undefined where a query names a page in words that say nothing: `?page_id=12`.
 */
function entranceOf(address: URL | null): PageKind | undefined {
  const asked = [...(address?.searchParams ?? [])].slice(0, 3);
  const named = asked.map(([, value]) => kindByWord(plain(value.slice(0, 60)))).find((kind) => kind !== undefined);
  if (named !== undefined) return named;
  return asked.some(([name, value]) => ASKS.has(name.toLowerCase()) && value !== '')
    ? undefined
    : (kindByHost(address) ?? 'home');
}

function kindByHost(address: URL | null): PageKind | undefined {
  const [host = ''] = address?.hostname.split('.') ?? [];
  return host === 'www' ? undefined : kindByWord(host);
}

/** The steps of a path as words, without those that only name a language or an entrance. */
export function stepsOf(path: string): string[] {
  const steps: string[] = [];
  for (const written of path.split('/')) {
    const step = stepOf(written);
    if (step !== '' && !ENTRANCES.has(step) && !(step.length <= 5 && LANGUAGE.test(step))) steps.push(step);
  }
  return steps;
}
const LANGUAGE =
  /^(?:fr|en|de|es|it|nl|pt|pl|sv|da|fi|no|nb|cs|ro|hu|el|bg|hr|sk|sl|lt|lv|et|ga|ca|eu|gl|br|cy|lb|ru|uk|ar|he|tr|ja|zh|ko|us|gb|be|ch|at|au|nz|ie|in)(?:-[a-z]{2})?$/;
const ENTRANCES = new Set(['index', 'home', 'accueil', 'default', 'start', 'inicio']);

function stepOf(written: string): string {
  // Most are plain words.
  if (/^[a-z0-9-]*$/.test(written)) return written;
  return plain(written)
    .replace(/\.(?:html?|php|aspx?|jsp)$/, '')
    .replaceAll('_', '-');
}
