import { personName } from '../people/person-name.ts';
import { fold } from '../read/fold.ts';
import { CAPITALS } from '../read/letters.ts';
import { Words } from '../read/words.ts';
import type { Reading } from '../reading.ts';
import type { Address } from '../shown/shown-address.ts';
import { withoutEntities } from '../structured/entities.ts';
import { type Entity, literalsOf, saidBy } from '../structured/entity.ts';
import { labelOf } from './domain.ts';
import type { Provenance } from './finding.ts';
import { phraseOf } from './label-phrase.ts';
import { isFounded } from './legal-names.ts';
import { canName } from './naming.ts';

/** A line's parts, as titles join them: `Notre équipe | Atelier Morvan`. */
const SEPARATORS = /\s[-‐‑–—•·/«>]{1,2}\s|\s?(?:[|»•]|::)\s?|\s?:\s|(?<=[a-z]{3})[-–—]\s(?=[A-Z])/;
const LEAD =
  /^(?:contact(?:ez)?(?: us)?|about(?: us)?|à propos d[e’']|welcome to|bienvenue (?:chez|à)|(?:the )?official (?:web ?)?site (?:of|de)|home ?page of)\s(?:the\s)?/i;
const TAIL =
  /\s(?:contact(?: us| details| page| information)?|about us|home ?page|(?:- )?official (?:web ?)?site|web ?site|site officiel)$/i;
/** `Garage Vauclair, Dijon`, `Atelier Morvan (Dijon)`: what follows may be no part of the name, as it is in `Morvan, Ruelle & Fils`. */
const APPENDED = /,\s(?!\S{2,12}\s(?:&|and)\s)|\s\(|\s[-–],/;
const SHORTEST = 3;
const LONGEST = 60;
/** What stands before a mark that somebody else made the site. */
const CREDIT = /\b(?:design(?:ed)?|maintained|developed|powered|hosted|created|built)(?!\w)/i;
/** What stands above a street and is no firm: a label, a door, a way to get there, hours. */
const NO_FIRM = new Words(
  'address addresses headquarters office offices location locations department departments dept desk visit mail post directions hours branch showroom attn attention phone tel fax call open campus venue hall building floor suite siege bureau bureaux adresse anschrift standort sede',
);
const NO_NAME = /^An? |[:!?@]|\d{3}|(?:customer|client|sales) service/i;
/** As much of a text is searched for how it writes the domain. */
const FAR = 60_000;
const OF_SITE = ['ispartof', 'mainentityofpage', 'haspart', 'mainentity'];

/** A name that the page may mean by itself, and how sure its place alone makes it. */
export interface Candidate {
  text: string;
  provenance: Provenance;
}

/** Every name by which a page may call its firm, but for those of its structured data. */
export function candidatesIn(
  reading: Reading,
  entities: readonly Entity[],
  addresses: readonly Address[],
): Candidate[] {
  // What the page itself calls somebody's post stands above their street, too.
  const posts = new Set(entities.flatMap((entity) => literalsOf(entity, 'jobtitle')).map(({ text }) => fold(text)));
  const all = [
    ...declared(reading),
    ...siteNames(entities),
    ...titled(reading),
    ...imprinted(reading),
    ...headed(reading),
    ...branded(reading),
    ...addressed(addresses).filter(({ text }) => !posts.has(fold(text))),
  ].map(({ text, provenance }) => ({ text: unmarked(text), provenance }));
  const heads = all.flatMap(({ text, provenance }) => {
    const end = text.slice(SHORTEST).search(APPENDED);
    return end === -1 || end > LONGEST - SHORTEST
      ? []
      : [
          {
            text: text.slice(0, SHORTEST + end),
            provenance: { ...provenance, confidence: provenance.confidence - 0.02 },
          },
        ];
  });
  return [...all, ...heads].filter(({ text }) => canName(text));
}

/** How the page writes the words that its domain runs together. */
export function labelled({ title, shown }: Reading, domain: string | null): Candidate[] {
  if (domain === null) return [];
  const [text, folded] = [shown.text, shown.folded].map((whole) => whole.slice(0, FAR));
  const phrase = phraseOf(labelOf(domain), `${title}\n${text}`, `${fold(title)}\n${folded}`);
  if (phrase === null) return [];
  const at = phrase.at - title.length - 1;
  const where = at < 0 ? 'title' : shown.placeAt(at);
  // Several words run together make a domain by no chance.
  const several = /\s.+\s/.test(phrase.text) ? 0.1 : 0;
  const confidence = (phrase.times > 1 ? 0.5 : 0.45) + several;
  return [{ text: phrase.text, provenance: { method: 'text', where, confidence } }];
}

function unmarked(text: string): string {
  return text
    .replace(/[™®©]/g, '')
    .replace(/\s\([^()]{2,40},\s?[A-Z]{2}(?: \d{5})?\)$/, '')
    .replace(/[\s,;:–-]{1,9}$/, '')
    .trim();
}

function declared({ metas }: Reading): Candidate[] {
  return metas.flatMap(({ name, content: text, where }): Candidate[] => {
    // Some escape it twice.
    if (name === 'og:site_name')
      return [{ text: withoutEntities(text), provenance: { method: 'opengraph', where, confidence: 0.6 } }];
    const app = name === 'application-name' || name === 'apple-mobile-web-app-title';
    return app || /^dc(?:terms)?[.:]publisher$/.test(name)
      ? [{ text, provenance: { method: 'meta', where, confidence: 0.45 } }]
      : [];
  });
}

function siteNames(entities: readonly Entity[]): Candidate[] {
  return (
    entities
      // A site that something points at (where a video is liked, who is quoted) is another's.
      .filter(({ types, roles }) => types.has('website') && roles.every(({ property }) => OF_SITE.includes(property)))
      .flatMap((site) => literalsOf(site, 'name'))
      .map((name) => ({ text: name.text, provenance: saidBy(name, 0.55) }))
  );
}

/** The last part of a title most often is the site's, unless it is the only one, or a sentence. */
function titled({ title }: Reading): Candidate[] {
  const all = title
    .split(SEPARATORS)
    .map((part) => trimmed(part))
    .filter(canName);
  // `Lee Hart LLP - Ann Hart`: one of its people.
  const parts = all.some(isFounded) ? all.filter((part) => !personName(part)?.known) : all;
  return parts.map((text, n) => {
    const wordy = text.split(/\s+/).length > 6 ? 0.15 : 0;
    const confidence = (n === parts.length - 1 ? 0.35 : 0.3) - wordy;
    return { text, provenance: { method: 'text', where: 'title', quote: title, confidence } };
  });
}

function imprinted({ imprints }: Reading): Candidate[] {
  return imprints.map(({ text, where }) => {
    const mark = text.search(/©|copyright|\(c\)/i);
    const after = imprintedName(text.slice(mark));
    // `Atelier Morvan © 2026`: the name comes first.
    const before = text.slice(0, mark);
    const name = canName(after) || CREDIT.test(before) ? after : imprintedName(before);
    return { text: name, provenance: { method: 'text', where, quote: text, confidence: 0.4 } };
  });
}

function headed({ headings }: Reading): Candidate[] {
  return headings.slice(0, 3).map(({ text, where }) => ({
    text: trimmed(text),
    provenance: { method: 'text', where, quote: text, confidence: 0.2 },
  }));
}

/** As many lines are looked at for what stands at a page's top. */
const TOP = 60;
const ENTRANCE = /^(?:\.{0,2}\/?|(?:\.{0,2}\/)?(?:index|home|default)\.(?:html?|php|aspx?))$/i;

/** What stands at a page's top and leads to the site's entrance. */
function branded({ links, url, shown }: Reading): Candidate[] {
  const { origin } = new URL(url);
  const brand = links.slice(0, 20).find(({ href, text, where }) => {
    const path = href.startsWith(origin) ? href.slice(origin.length) : href;
    return text.length <= LONGEST && ENTRANCE.test(path) && canName(text) && !/foot/i.test(where);
  });
  if (brand === undefined) return [];
  // Of a name and a line below it, the name.
  const top = shown.lines.slice(0, TOP).map(({ start, end }) => shown.text.slice(start, end).trim());
  const text = top.find((line) => line.length >= SHORTEST && brand.text.startsWith(line)) ?? brand.text;
  return [{ text: trimmed(text), provenance: { method: 'text', where: brand.where, confidence: 0.3 } }];
}

const BEGINS = new RegExp(`^[${CAPITALS}\\d]`);

/** Whom a letter to the page's best address would go to: the firm, unless it is a door of it or a person. */
function addressed(addresses: readonly Address[]): Candidate[] {
  return addresses.slice(0, 3).flatMap(({ addressee, where }, n): Candidate[] => {
    // A house or a park may stand between a firm and its street.
    const text = addressee.split(' ').length > 7 ? (addressee.split(', ')[0] ?? '') : addressee;
    if (
      !BEGINS.test(text) ||
      text.split(' ').length > 7 ||
      NO_NAME.test(text) ||
      NO_FIRM.areIn(fold(text)) ||
      personName(text)?.known
    )
      return [];
    return [{ text, provenance: { method: 'text', where, confidence: n === 0 ? 0.4 : 0.3 } }];
  });
}

/** Without the words that lead to a name or follow it; a commonplace has none. */
function trimmed(text: string): string {
  if (!canName(text)) return '';
  return text.trim().replace(LEAD, '').replace(TAIL, '').trim();
}

/** `© 2019–2026 Atelier Morvan SAS. Tous droits réservés` → `Atelier Morvan SAS`. */
function imprintedName(text: string): string {
  return (
    text
      .replace(/^(?:©|copyright|\(c\)|&copy;|\s|:|,)+/i, '')
      .replace(
        /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6},?\s)?(?:\d{4}(?!\d)(?:\s?[-–—/]\s?\d\d\b)?\s?[-–—/,]?\s?){1,12}/i,
        '',
      )
      .replace(/^(?:©|copyright|\(c\)|\s|:|,|by\s|par\s)+/i, '')
      .split(
        /\s[-–—|·•]\s|[|·•]|(?<=[^\s.]{2})\.\s|,\s(?!inc|llc|ltd|\S{2,12}\s(?:&|and)\s)|\ball rights\b|\btous droits\b|\balle rechte\b|(?:19|20)\d\d/i,
      )[0]
      ?.trim()
      .replace(/[,;]$/, '')
      .slice(0, 120) ?? ''
  );
}
