import type { PageKind } from '../../domain/capture.ts';
import { contentOf } from '../read/meta.ts';
import type { Reading } from '../reading.ts';
import type { Entity } from '../structured/entity.ts';
import { labelOf, registrableDomain } from '../understand/domain.ts';
import { byAddress, bySection, isOfThings, sectionOf, stepsOf } from './address.ts';
import { kindByContent } from './content.ts';
import { isDirectory } from './directory.ts';
import { holds } from './held.ts';
import { isOffer } from './offer.ts';
import { hintsIn, kindByNoun, kindByPhrase } from './phrase.ts';
import { plain, wordsOf } from './plain.ts';

/** What a page's own structured data call it. */
const TYPES: readonly (readonly [RegExp, PageKind])[] = [
  [/^jobposting$/, 'careers'],
  [/^aboutpage$/, 'about'],
  [/^contactpage$/, 'contact'],
  [/^profilepage$/, 'profile'],
];
const ARTICLES = /^(?:article|newsarticle|blogposting|techarticle|report)$/;
const SEPARATORS = /\s[-–—|•·«>:]{1,2}\s|\s?[|•]\s?|\s?[:?!]\s/;

/**
 * What kind of page this is: by what it declares, by the words of its address, by its being the site's entrance, by its
 * title and its first heading, and last by what only such a page holds.
 */
export function kindOf(reading: Reading, entities: readonly Entity[], language: string | null): PageKind {
  const types = entities.filter((entity) => entity.top || entity.roles.length === 0).flatMap(({ types }) => [...types]);
  const declared = TYPES.find(([type]) => types.some((name) => type.test(name)))?.[1];
  if (declared !== undefined) return declared;
  const address = URL.parse(reading.url);
  const steps = stepsOf(address?.pathname ?? '/');
  const isOwn = ownWords(reading);
  const addressed = byAddress(address, isOwn);
  if (addressed !== undefined) return addressed;
  if (isOffer(reading)) return 'careers';
  if (types.some((name) => ARTICLES.test(name)) || isPost(reading)) return 'article';
  if (contentOf(reading, 'og:type') === 'profile') return 'profile';
  if (isDirectory(reading, entities)) return 'directory';
  return (
    (isOfThings(steps) ? undefined : byName(reading, { address, steps }, isOwn, language)) ??
    kindByContent(reading) ??
    (sectionOf(steps, address) === 'about' ? 'about' : 'other')
  );
}

/** By the section that it is below, or by its title and heading. */
function byName(
  reading: Reading,
  { address, steps }: { address: URL | null; steps: readonly string[] },
  isOwn: (word: string) => boolean,
  language: string | null,
): PageKind | undefined {
  return bySection(steps, address) ?? titledAs(reading, isOwn, language) ?? hintedAs(reading, steps);
}

/** By a word of its name, where it holds what such pages do. */
function hintedAs(reading: Reading, steps: readonly string[]): PageKind | undefined {
  const { title, headings } = reading;
  const names = [steps.at(-1)?.split('-') ?? [], ...[headings[0]?.text ?? '', title].map(wordsOf)];
  const hints = new Set(names.flatMap(hintsIn));
  return [...hints].find((kind) => holds(reading, kind));
}

/** Dated as posts are; or an article by its word, which some systems give to every page and date its last change. */
function isPost(reading: Reading): boolean {
  if (contentOf(reading, 'article:published_time') !== '') return true;
  return contentOf(reading, 'og:type') === 'article' && contentOf(reading, 'article:modified_time') === '';
}

/** By a part of its title or its first heading that is a section's name, and nothing more: `Our team | Acme`. */
function titledAs(
  { title, headings }: Reading,
  isOwn: (word: string) => boolean,
  language: string | null,
): PageKind | undefined {
  const heading = wordsOf(headings[0]?.text ?? '');
  const parts = [heading, ...title.split(SEPARATORS).slice(0, 5).map(wordsOf)];
  return (
    parts.map((words) => kindByPhrase(words, isOwn)).find((kind) => kind !== undefined) ?? kindByNoun(heading, language)
  );
}

/** The words of a firm's name, as its domain and what it calls its site say them. */
function ownWords(reading: Reading): (word: string) => boolean {
  const label = labelOf(registrableDomain(reading.url) ?? '').replaceAll('-', '');
  const site = new Set(plain(contentOf(reading, 'og:site_name')).match(/[a-z0-9]+/g) ?? []);
  return (word) => (word.length > 1 && label.includes(word)) || site.has(word);
}
