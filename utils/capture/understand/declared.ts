import type { PageKind } from '../../domain/capture.ts';
import type { Reading } from '../reading.ts';
import { type Entity, literalsOf } from './entity.ts';
import { type AccountFinding, finding } from './finding.ts';
import { canName, isNamedAfter } from './naming.ts';

/** A line's parts, as titles join them: `Notre équipe | Atelier Morvan`. */
const SEPARATORS = /\s[-‐‑–—|·•:»«>]\s|\s?[|»•]\s?/;

/** What Open Graph, meta tags, the title, the `WebSite` and the copyright line say of whose page it is. */
export function declaredFacts(
  reading: Reading,
  entities: readonly Entity[],
  domain: string | null,
  kind: PageKind,
): AccountFinding[] {
  return [...namesIn(reading, entities, domain), ...descriptionsIn(reading, kind)];
}

function namesIn(reading: Reading, entities: readonly Entity[], domain: string | null): AccountFinding[] {
  // A name that its domain bears out is the firm's; one that it does not may be a slogan, a product, a platform.
  const ours = (text: string) => domain !== null && isNamedAfter(text, domain);
  const sure = (text: string, yes: number, no: number) => (ours(text) ? yes : no);
  const metas = reading.metas.flatMap(({ name, content, where }) => {
    if (!canName(content)) return [];
    if (name === 'og:site_name')
      return finding('name', content, { method: 'opengraph', where, confidence: sure(content, 0.75, 0.6) });
    if (name === 'application-name' || name === 'apple-mobile-web-app-title')
      return finding('name', content, { method: 'meta', where, confidence: sure(content, 0.7, 0.45) });
    return [];
  });
  const sites = entities
    .filter(({ types }) => types.has('website'))
    .flatMap((site) => literalsOf(site, 'name'))
    .filter(({ text }) => canName(text))
    .flatMap(({ text, where }) =>
      finding('name', text, { method: 'json-ld', where, confidence: sure(text, 0.75, 0.55) }),
    );
  const parts = reading.title
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(canName);
  const named = parts.find(ours) ?? parts.at(-1);
  const title =
    named === undefined
      ? []
      : finding('name', named, {
          method: 'text',
          where: 'title',
          quote: reading.title,
          confidence: sure(named, 0.65, 0.25),
        });
  const imprints = reading.imprints.flatMap(({ text, where }) => {
    const name = imprintedName(text);
    if (!canName(name)) return [];
    return finding('name', name, { method: 'text', where, quote: text, confidence: sure(name, 0.65, 0.35) });
  });
  return [...metas, ...sites, ...title, ...imprints];
}

/** `© 2019–2026 Atelier Morvan SAS. Tous droits réservés` → `Atelier Morvan SAS`. */
function imprintedName(text: string): string {
  const after = text.slice(text.search(/©|copyright|\(c\)/i));
  return (
    after
      .replace(/^(?:©|copyright|\(c\)|\s|:)+/i, '')
      .replace(/^(?:\d{4}\s?[-–—/]?\s?)+/, '')
      .replace(/^(?:by|par)\s/i, '')
      .split(/\s[-–—|·•]\s|[|·•]|\.\s|,\s|\ball rights\b|\btous droits\b|\balle rechte\b|(?:19|20)\d\d/i)[0]
      ?.trim()
      .replace(/[.,;]$/, '')
      .slice(0, 120) ?? ''
  );
}

/** A page's description describes the firm on its entrance; elsewhere it describes the page. */
function descriptionsIn({ metas }: Reading, kind: PageKind): AccountFinding[] {
  const confidence = kind === 'home' || kind === 'about' ? 0.65 : 0.3;
  return metas.flatMap(({ name, content, where }) => {
    if (name === 'og:description') return finding('description', content, { method: 'opengraph', where, confidence });
    return name === 'description' ? finding('description', content, { method: 'meta', where, confidence }) : [];
  });
}
