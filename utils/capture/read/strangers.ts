import type { Stretch } from './numbers.ts';

/** Sentences and headings that name who hosts a site, who made it, or to whom one may complain. */
const HOSTED =
  /\bh[ée]berg(?:eurs?\b|[ée]e?s? (?:par|chez|sur)\b|ement (?:du site|web|internet)\b|ement ?:? ?(?:OVH|IONOS|1&1|Gandi|o2switch|Infomaniak|Ikoula|Online|Scaleway|PlanetHoster|LWS|Amazon|Google|Hostinger|Wix|Squarespace)\b)|\b(?:hosted by|hosting (?:provider|company)|webhost(?:ing|er)?|hoster)\b|\b(?:hospedaje|alojamiento) web\b|\b(?:information commissioner|commission nationale de l|CNIL\b|m[ée]diateur de la consommation|ombudsman\b|aufsichtsbeh[öo]rde|supervisory authority|garante per la protezione|autoriteit persoonsgegevens)|(?:cr[ée]ation|conception|r[ée]alisation)(?: du site| web)? ?[:–—-]? ?(?:par |by )?(?:l[’'])?agence\b/gi;
/** A bare heading: `Hébergement` is also what a hotel offers, so it counts on a legal notice only. */
const HEADING = /^(?:\d{1,2}[.)]? ?)?h[ée]bergement ?:?$/gim;
const NOTICE = /mentions l[ée]gales|[ée]diteur|directeur de (?:la )?publication/i;
/** Where a notice speaks of something else again. */
const NEXT =
  /[ée]dit|publication|propri[ée]t|cookies|donn[ée]es|contact|responsab|conception|cr[ée]dits|liability|privacy|copyright|©/i;
const SHORT = 60;
const LINES = 4;

/**
 * The stretches of a text that speak of somebody else who is on most sites: the address and numbers there are not the firm's. The line that says
 * so and, where this is a heading, the few lines below it.
 */
export function strangersIn(text: string): Stretch[] {
  const heads = NOTICE.test(text) ? [...text.matchAll(HEADING)] : [];
  return [...text.matchAll(HOSTED), ...heads].map(({ index }) => {
    const start = text.lastIndexOf('\n', index) + 1;
    const lines = text.slice(index, index + 1_000).split('\n');
    const heading = (lines[0] ?? '').length + index - start <= SHORT;
    const next = lines.slice(1, 1 + LINES).findIndex((line) => NEXT.test(line));
    const kept = heading ? lines.slice(0, next === -1 ? 1 + LINES : 1 + next) : lines.slice(0, 1);
    return { start, end: index + kept.join('\n').length };
  });
}
