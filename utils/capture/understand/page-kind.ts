import type { PageKind } from '../../domain/capture.ts';
import { withoutAccents } from '../../domain/text.ts';
import type { Reading } from '../reading.ts';
import { type Entity, nameOf } from '../structured/entity.ts';
import { aspectOf } from '../structured/vocabulary.ts';
import { kindByWord } from './kind-words.ts';
import { withoutEscapes } from './percent.ts';

/** What a page's own structured data call it. */
const TYPES: readonly (readonly [RegExp, PageKind])[] = [
  [/^jobposting$/, 'careers'],
  [/^aboutpage$/, 'about'],
  [/^contactpage$/, 'contact'],
  [/^profilepage$/, 'profile'],
];
const ARTICLES = /^(?:article|newsarticle|blogposting|techarticle|report)$/;
/** As many organisations listed on one page, none of them its own, make a directory. */
const LISTED = 3;
const DIRECTORY =
  /\b(?:annuaire|directory|directorio|verzeichnis|branchenbuch|repertoire|elenco|gids|trouver un|find a)(?!\w)/;
/** What only an imprint says, folded. */
const IMPRINT = [
  'directeur de publication',
  'directeur de la publication',
  'hebergeur du site',
  'le site est heberge',
  'angaben gemass',
  'responsable du traitement',
  'registergericht',
];
const SEPARATORS = /\s[-–—|•·«>:]{1,2}\s|\s?[|•]\s?|\s?:\s/;

/**
 * What kind of page this is: by what it declares, by the words of its address, by its being the site's entrance, by its
 * title and its first heading, and last by what only such a page holds.
 */
export function kindOf(reading: Reading, entities: readonly Entity[]): PageKind {
  const types = entities.filter((entity) => entity.top || entity.roles.length === 0).flatMap(({ types }) => [...types]);
  const declared = TYPES.find(([type]) => types.some((name) => type.test(name)))?.[1];
  if (declared !== undefined) return declared;
  const steps = stepsOf(URL.parse(reading.url)?.pathname ?? '/');
  if (steps.length === 0) return entranceOf(reading);
  const named = kindByWord(steps.at(-1) ?? '');
  if (named !== undefined) return named;
  const ogType =
    reading.metas
      .find(({ name }) => name === 'og:type')
      ?.content.trim()
      .toLowerCase() ?? '';
  if (types.some((name) => ARTICLES.test(name)) || ogType === 'article') return 'article';
  if (ogType === 'profile') return 'profile';
  if (isDirectory(reading, entities)) return 'directory';
  // Below a section's entrance: a post of the news, an offer of the careers, a person of the team.
  const section = steps.length > 1 ? kindByWord(steps[0] ?? '') : undefined;
  if (section === 'team') return 'profile';
  if (section === 'news') return 'article';
  return section ?? titledAs(reading) ?? (isImprint(reading.shown.folded) ? 'legal' : 'other');
}

/** The entrance of a site; or of the part of it that its host names (`careers.acme.example`), or a query (`?page=team`). */
function entranceOf({ url }: Reading): PageKind {
  const address = URL.parse(url);
  const [host = ''] = address?.hostname.split('.') ?? [];
  const asked = [...(address?.searchParams.values() ?? [])]
    .slice(0, 3)
    .map((value) => kindByWord(plain(value.slice(0, 60))));
  return asked.find((kind) => kind !== undefined) ?? (host === 'www' ? undefined : kindByWord(host)) ?? 'home';
}

function isImprint(folded: string): boolean {
  const beginning = folded.slice(0, 20_000);
  return IMPRINT.some((words) => beginning.includes(words));
}

/** By a part of its title or its first heading that is a section's name, and nothing more: `Our team | Acme`. */
function titledAs({ title, headings }: Reading): PageKind | undefined {
  const parts = [...(headings[0] ? [headings[0].text] : []), ...title.split(SEPARATORS)];
  return parts
    .slice(0, 5)
    .map((part) =>
      kindByWord(
        plain(part.slice(0, 80))
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, ''),
      ),
    )
    .find((kind) => kind !== undefined);
}

/** Many organisations side by side, or a page that calls itself a directory and shows several addresses or numbers. */
function isDirectory(reading: Reading, entities: readonly Entity[]): boolean {
  const listed = entities.filter(
    ({ types, roles }) =>
      aspectOf([...types]) === 'organisation' &&
      roles.some(
        ({ property, of }) =>
          /^item(?:listelement)?$/.test(property) &&
          /^(?:itemlist|listitem|collectionpage|searchresultspage)$/.test([...of.types].join()),
      ),
  );
  if (new Set(listed.map(nameOf)).size >= LISTED) return true;
  const said = DIRECTORY.test(
    plain(`${reading.title} ${URL.parse(reading.url)?.hostname.replace(/[.-]/g, ' ') ?? ''}`),
  );
  return said && (reading.places.length >= LISTED || reading.numbers.length >= LISTED);
}

/** The steps of a path as words, without those that only name a language or an entrance. */
export function stepsOf(path: string): string[] {
  const steps: string[] = [];
  for (const written of path.split('/')) {
    const step = stepOf(written);
    if (step !== '' && !ENTRANCES.has(step) && !/^[a-z]{2}(?:-[a-z]{2})?$/.test(step)) steps.push(step);
  }
  return steps;
}
const ENTRANCES = new Set(['index', 'home', 'accueil', 'default', 'start', 'inicio']);

function stepOf(written: string): string {
  // Most are plain words.
  if (/^[a-z0-9-]*$/.test(written)) return written;
  return plain(written)
    .replace(/\.(?:html?|php|aspx?|jsp)$/, '')
    .replaceAll('_', '-');
}

function plain(text: string): string {
  return withoutAccents(withoutEscapes(text));
}
