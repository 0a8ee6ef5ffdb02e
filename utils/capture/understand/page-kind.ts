import type { PageKind } from '../../domain/capture.ts';
import type { Entity } from '../structured/entity.ts';
import { withoutEscapes } from './percent.ts';

/** What a page's own structured data call it. */
const TYPES: readonly (readonly [RegExp, PageKind])[] = [
  [/^jobposting$/, 'careers'],
  [/^aboutpage$/, 'about'],
  [/^contactpage$/, 'contact'],
  [/^profilepage$/, 'profile'],
];
const ARTICLES = /^(?:article|newsarticle|blogposting|techarticle|report)$/;

/** Words in an address or a link that tell what a page is, in French, English, German, Spanish, Italian, Dutch, Portuguese. */
const WORDS: readonly (readonly [PageKind, string])[] = [
  [
    'team',
    'team our-team the-team meet-the-team people our-people leadership management equipe notre-equipe equipes staff unser-team ' +
      'mitarbeiter equipo nuestro-equipo ons-team equipa nossa-equipa',
  ],
  [
    'careers',
    'careers career jobs job vacancies join-us work-with-us recrutement carrieres carriere emploi emplois nous-rejoindre ' +
      'rejoignez-nous offres-emploi karriere stellenangebote stellen empleo trabaja-con-nosotros lavora-con-noi vacatures ' +
      'werken-bij carreiras vagas trabalhe-conosco',
  ],
  [
    'contact',
    'contact contacts contact-us contactez-nous nous-contacter kontakt contacto contactos contato contatti get-in-touch find-us',
  ],
  [
    'legal',
    'legal mentions-legales mentions legal-notice impressum imprint terms conditions-generales cgv cgu privacy privacy-policy ' +
      'politique-de-confidentialite confidentialite datenschutz agb aviso-legal note-legali privacidade',
  ],
  [
    'about',
    'about about-us a-propos apropos qui-sommes-nous entreprise company our-story notre-histoire who-we-are ueber-uns uber-uns ' +
      'unternehmen sobre-nosotros quienes-somos chi-siamo azienda over-ons histoire sobre sobre-nos quem-somos',
  ],
  ['pricing', 'pricing prices price plans tarifs tarif prix preise precios prezzi prijzen precos'],
  ['news', 'news newsroom press presse actualites actualite actu actus blog media noticias aktuelles notizie nieuws'],
];
const BY_WORD: ReadonlyMap<string, PageKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.split(' ').map((word): [string, PageKind] => [word, kind])),
);

/** What a word, or words joined by hyphens (`about-us`), in lower case and without accents, say of a page. */
export function kindByWord(word: string): PageKind | undefined {
  return BY_WORD.get(word);
}

/**
 * What kind of page this is: by what it declares, by the words of its address, by its being the site's entrance.
 *
 * @param ogType the page's `og:type`
 */
export function kindOf(url: string, entities: readonly Entity[], ogType: string): PageKind {
  const types = entities.filter((entity) => entity.top || entity.roles.length === 0).flatMap(({ types }) => [...types]);
  for (const [type, kind] of TYPES) {
    if (types.some((name) => type.test(name))) return kind;
  }
  const steps = stepsOf(url);
  if (steps.length === 0) return 'home';
  const kind = BY_WORD.get(steps.at(-1) ?? '') ?? null;
  if (kind !== null) return kind;
  if (types.some((name) => ARTICLES.test(name)) || ogType === 'article') return 'article';
  if (ogType === 'profile') return 'profile';
  // Below a section's entrance: a post of the news, an offer of the careers, a person of the team.
  const section = BY_WORD.get(steps[0] ?? '') ?? 'other';
  if (section === 'team' && steps.length > 1) return 'profile';
  return section === 'news' && steps.length > 1 ? 'article' : section;
}

/** The steps of an address's path as words, without those that only name a language or an entrance. */
export function stepsOf(url: string): string[] {
  return (URL.parse(url)?.pathname ?? '/')
    .toLowerCase()
    .split('/')
    .map((step) => plain(step))
    .filter((step) => step !== '' && !/^(?:[a-z]{2}(?:-[a-z]{2})?|index|home|accueil|default)$/.test(step));
}

function plain(step: string): string {
  return withoutEscapes(step)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\.(?:html?|php|aspx?|jsp)$/, '')
    .replace(/_/g, '-');
}
