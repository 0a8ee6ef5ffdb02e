import { plainName } from '../../domain/account.ts';
import type { Reading } from '../reading.ts';
import { mailDomain } from '../shown/email.ts';
import { isNetwork } from '../shown/profiles.ts';
import type { Address } from '../shown/shown-address.ts';
import type { Entity } from '../structured/entity.ts';
import { type AccountFinding, finding } from './finding.ts';
import { isFounded } from './legal-names.ts';
import { type Candidate, candidatesIn, labelled } from './name-candidates.ts';
import { likenessOf } from './naming.ts';

/** What a name gains where the domain, or that of an e-mail address, is made of it. */
const BORNE_OUT = 0.3;
const IN_PART = 0.5;
/** What the domain of an e-mail address then counts beside the site's own. */
const MAIL = 0.5;
const MOST = 0.85;
const OWNED = 0.6;

/**
 * Whose page it is, by everything but an organisation's own structured data: Open Graph, meta tags, the `WebSite`, the
 * title's parts, the copyright line, the first heading, the line above the street. Each is a weak witness; what the domain, an e-mail address or
 * a second witness bears out is sure enough to show.
 */
export function namesIn(
  reading: Reading,
  entities: readonly Entity[],
  domain: string | null,
  addresses: readonly Address[],
): AccountFinding[] {
  const own = isNetwork(domain) ? null : domain;
  const candidates = candidatesIn(reading, entities, addresses);
  // Where the site's own domain bears a name out, the addresses on its pages may be those of whom it writes about.
  const like = candidates.map(({ text }) => likenessOf(text));
  const borne = own !== null && like.some((to) => to(own) === 1);
  const mails = borne ? [] : reading.emails.map(({ text }) => mailDomain(text));
  // Where it does so in part, those addresses may still be somebody else's: of who manages a house, of a partner.
  const told = own !== null && like.some((to) => to(own) >= IN_PART) ? MAIL : 1;
  const clues = [...new Set(mails)].filter((clue) => clue !== null).filter((clue) => clue !== own);
  const plain = candidates.map(({ text }) => plainName(text));
  const owners = new Set(candidates.filter(isImprint).map(({ text }) => plainName(text)));
  const likes = like.map((to) => Math.max(own === null ? 0 : to(own), ...clues.map((clue) => told * to(clue))));
  const wholes = new Set(plain.filter((_, at) => likes[at] === 1));
  const found = candidates.flatMap(({ text, provenance }, at) => {
    // `Acme opens a shop` begins with a name that the domain bears out wholly: it is a headline. `Acme Foods` is none.
    const headline =
      /\s(?!of|and|for|the|de|et|du|des|und|der|y|di)[a-zà-ÿ]|\sBy\s/.test(text) &&
      [...wholes].some((whole) => plain[at]?.startsWith(`${whole} `));
    const bears = headline ? 0 : (likes[at] ?? 0);
    const places = candidates.filter((_, n) => plain[n] === plain[at]).map((other) => other.provenance.where);
    const seconded = !headline && new Set(places).size > 1 ? 0.1 : 0;
    const founded = isFounded(text) ? 0.1 : 0;
    const confidence = Math.min(MOST, provenance.confidence + BORNE_OUT * bears + seconded + founded);
    const quoted = { ...provenance, confidence };
    // Whose copyright it is runs the site, whatever name the site has.
    const owned = bears > 0 || (owners.size === 1 && isImprint({ text, provenance }));
    const legal = bears > 0 ? quoted : { ...provenance, confidence: OWNED };
    return [...finding('name', text, quoted), ...(founded > 0 && owned ? finding('legalName', text, legal) : [])];
  });
  const words = labelled(reading, own).flatMap(({ text, provenance }) => finding('name', text, provenance));
  return [...found, ...words];
}

function isImprint({ provenance: { quote } }: Candidate): boolean {
  const lower = (quote ?? '').toLowerCase();
  return lower.includes('©') || lower.includes('copyright') || lower.includes('(c)');
}
