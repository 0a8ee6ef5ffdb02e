import { plainName } from '../../domain/account.ts';
import type { Reading } from '../reading.ts';
import { isFreeMail } from '../shown/email.ts';
import { type Entity, literalsOf, saidBy } from '../structured/entity.ts';
import { registrableDomain } from './domain.ts';
import { type AccountFinding, finding, type Provenance } from './finding.ts';
import { canName, isNamedAfter } from './naming.ts';

/** A line's parts, as titles join them: `Notre équipe | Atelier Morvan`. */
const SEPARATORS = /\s[-‐‑–—•·/«>]{1,2}\s|\s?(?:[|»•]|::)\s?|\s?:\s/;
const LEAD =
  /^(?:contact(?:ez)?(?: us)?|about(?: us)?|à propos d[e’']|welcome to|bienvenue (?:chez|à)|(?:the )?official (?:web ?)?site (?:of|de)|home ?page of)\s(?:the\s)?/i;
const TAIL =
  /\s(?:contact(?: us| details| page| information)?|about us|home ?page|(?:- )?official (?:web ?)?site|web ?site|site officiel)$/i;
/** At the end of a name, the form in which a company is founded. */
const LEGAL_FORM =
  /\b(?:SAS|SASU|SARL|EURL|S\.?A\.?|SNC|SCOP|GmbH|AG|Ltd|Limited|PLC|LLC|LLP|Inc|Corp|Corporation|B\.?V|N\.?V|S\.?r\.?l|S\.?p\.?A|S\.?L|AB|Oy|A\/S)\.?$/i;

const OF_SITE = ['ispartof', 'mainentityofpage', 'haspart', 'mainentity'];

interface Candidate {
  text: string;
  provenance: Provenance;
}

/**
 * Whose page it is, by everything but an organisation's own structured data: Open Graph, meta tags, the `WebSite`, the
 * title's parts, the copyright line, the first heading. Each is a weak witness; what the domain, an e-mail address or
 * a second witness bears out is sure enough to show.
 */
export function namesIn(reading: Reading, entities: readonly Entity[], domain: string | null): AccountFinding[] {
  const candidates = [
    ...declared(reading),
    ...siteNames(entities),
    ...titled(reading),
    ...imprinted(reading),
    ...headed(reading),
  ].filter(({ text }) => canName(text));
  const clues = [...new Set([domain, ...reading.emails.map(({ text }) => mailDomain(text))])].filter(
    (clue) => clue !== null,
  );
  const plain = candidates.map(({ text }) => plainName(text));
  return candidates.flatMap(({ text, provenance }) => {
    const borneOut = clues.some((clue) => isNamedAfter(text, clue)) ? 0.2 : 0;
    const places = candidates.filter((_, n) => plain[n] === plainName(text)).map((other) => other.provenance.where);
    const seconded = new Set(places).size > 1 ? 0.1 : 0;
    const founded = LEGAL_FORM.test(text) ? 0.1 : 0;
    const confidence = Math.min(0.8, provenance.confidence + borneOut + seconded + founded);
    return finding('name', text, { ...provenance, confidence });
  });
}

function declared({ metas }: Reading): Candidate[] {
  return metas.flatMap(({ name, content: text, where }): Candidate[] => {
    if (name === 'og:site_name') return [{ text, provenance: { method: 'opengraph', where, confidence: 0.6 } }];
    const app = name === 'application-name' || name === 'apple-mobile-web-app-title';
    return app ? [{ text, provenance: { method: 'meta', where, confidence: 0.45 } }] : [];
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
  const parts = title
    .split(SEPARATORS)
    .map((part) => trimmed(part))
    .filter(canName);
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
    const name = canName(after) ? after : imprintedName(text.slice(0, mark));
    return { text: name, provenance: { method: 'text', where, quote: text, confidence: 0.4 } };
  });
}

function headed({ headings }: Reading): Candidate[] {
  return headings.slice(0, 3).map(({ text, where }) => ({
    text: trimmed(text),
    provenance: { method: 'text', where, quote: text, confidence: 0.2 },
  }));
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
      .replace(/^(?:\d{4}\s?[-–—/,]?\s?)+/, '')
      .replace(/^(?:©|copyright|\(c\)|\s|:|,|by\s|par\s)+/i, '')
      .split(
        /\s[-–—|·•]\s|[|·•]|\.\s|,\s(?!inc|llc|ltd)|\ball rights\b|\btous droits\b|\balle rechte\b|(?:19|20)\d\d/i,
      )[0]
      ?.trim()
      .replace(/[,;]$/, '')
      .slice(0, 120) ?? ''
  );
}

function mailDomain(email: string): string | null {
  const domain = registrableDomain(email.slice(email.indexOf('@') + 1));
  return domain === null || isFreeMail(domain) ? null : domain;
}
