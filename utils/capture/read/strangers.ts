import type { Shown } from '../reading.ts';
import { LETTERS } from './letters.ts';
import type { Stretch } from './numbers.ts';

/** Sentences and headings that name who hosts a site, who made it, or to whom one may complain. */
const HOSTED =
  /\bh[ée]berg(?:eurs?\b|[ée]e?s? (?:par|chez|sur)(?!\w)|ement (?:du site|web|internet)(?!\w)|ement ?:? ?(?:OVH|IONOS|1&1|Gandi|o2switch|Infomaniak|Ikoula|Online|Scaleway|PlanetHoster|LWS|Amazon|Google|Hostinger|Wix|Squarespace)(?!\w))|\bstockage direct\b|\b(?:hosted by|hosting (?:provider|company)|webhost(?:ing|er)?|hoster)(?!\w)|\b(?:hospedaje|alojamiento) web\b|\b(?:information commissioner|commission nationale de l|CNIL\b|m[ée]diateur de la consommation|ombudsman\b|aufsichtsbeh[öo]rde|supervisory authority|garante per la protezione|autoriteit persoonsgegevens)|(?:cr[ée]ation|conception|r[ée]alisation)(?: du site| web)? ?[:–—-]? ?(?:par |by )?(?:l[’'])?agence\b/gi;
/** `L’hébergement et l’édition du site`: one and the same. */
const HOSTS_ITSELF = /^\S{1,20}(?: du site)?(?:,| et| &) (?:l[’'])?[ée]dit(?:ion|eur)/i;
/** A word that each of those has, folded: `agence` and a host's name may be run into the word before. */
const HOSTS = (
  'hebergeur hebergeurs heberge hebergee heberges hebergees hebergement stockage hosted hosting webhost webhosting webhoster hoster hospedaje alojamiento ' +
  'commissioner commission cnil mediateur ombudsman aufsichtsbehorde supervisory garante autoriteit agence creationagence conceptionagence realisationagence ' +
  'siteagence webagence hebergementovh hebergementionos hebergementgandi hebergemento hebergementinfomaniak hebergementikoula hebergementonline ' +
  'hebergementscaleway hebergementplanethoster hebergementlws hebergementamazon hebergementgoogle hebergementhostinger hebergementwix hebergementsquarespace'
).split(' ');
/** Bare headings: `Hébergement` is also what a hotel offers, `Réalisation` what a builder shows, so they count on a legal notice only. */
const HEADING =
  /^(?:\d{1,2}[.)]? ?|[IVX]{1,4}\. ?)?(?:h[ée]bergement|(?:web ?)?hosting|(?:web ?)?design|conception|r[ée]alisation|cr[ée]ation|d[ée]veloppement|webmaster|cr[ée]dits?|m[ée]diation|m[ée]diateurs?)(?:(?: et |, | & | \/ )(?:conception|r[ée]alisation|cr[ée]ation|d[ée]veloppement|design|webdesign|maintenance|h[ée]bergement))?(?: graphique| technique| web| du site(?: (?:web|internet))?| de la consommation)? ?:?$/gim;
/** A word that each of those has, folded. */
const HEADED =
  'hebergement hosting webhosting design webdesign conception realisation creation developpement webmaster credit credits mediation mediateur mediateurs'.split(
    ' ',
  );
const NOTICE = /mentions legales|editeur|directeur de (?:la )?publication|\bimpressum\b/;
/** Where a notice speaks of the firm again. */
const FIRM = /[ée]dit(?:eur|[ée])|publication|propri[ée]t|copyright|©/i;
/** Or of something else: a heading would say so, where a page has headings. */
const NEXT = /cookies|donn[ée]es|contact|responsab|conception|cr[ée]dits|liability|privacy/i;
/** What may follow those words where they only announce what stands below. */
const ANNOUNCES = new RegExp(`^(?: du site(?: web| internet)?)?[^${LETTERS}\\d]{0,4}$`);
const SHORT = 60;
/** As many letters tell a word, whatever its ending. */
const STEM = 7;
/** Lines below a heading of which the end cannot be seen, and below one that the page marks as such. */
const LINES = 4;
const SECTION = 14;
/** As many of one page, and no more: of a text full of such words the rest is taken for the firm's. */
const MOST = 100;

/**
 * The stretches of a text that speak of somebody else who is on most sites: the address and numbers there are not the
 * firm's. The line that says so and, where this is a heading, what stands below it up to the next one.
 *
 * @param title the page's: a host or an ombudsman speaks of itself
 */
export function strangersIn(
  { text, folded, words, isHeading }: Pick<Shown, 'text' | 'folded' | 'words' | 'isHeading'>,
  title: string,
): Stretch[] {
  const own = title.toLowerCase();
  const hosted = HOSTS.some((word) => words.has(word)) ? first(text.matchAll(HOSTED)) : [];
  const others = hosted.filter(
    ({ 0: words, index }) =>
      !own.includes(words.toLowerCase().slice(0, STEM)) && !HOSTS_ITSELF.test(text.slice(index, index + 60)),
  );
  const heads = HEADED.some((word) => words.has(word)) && NOTICE.test(folded) ? text.matchAll(HEADING) : [];
  return [...others, ...first(heads)].map(({ index, 0: words }) => {
    const before = text.slice(Math.max(0, index - 1_000), index);
    const start = index - (before.length - 1 - before.lastIndexOf('\n'));
    const lines = text.slice(index, index + 1_500).split('\n');
    const line = lines[0] ?? '';
    const end = index + line.length;
    if (end - start > SHORT) return { start, end };
    const marked = isHeading(index);
    // `Hébergeur :` announces what is below; `Hébergeur : Nuage SAS` may have said it all.
    const announces = marked || ANNOUNCES.test(line.slice(words.length));
    return {
      start,
      end: end + below(lines.slice(1), { isHeading, from: end + 1, marked, most: announces ? SECTION : LINES }),
    };
  });
}

/** How far a section goes on behind its heading, in characters. */
function below(
  lines: readonly string[],
  { isHeading, from, marked, most }: { isHeading: Shown['isHeading']; from: number; marked: boolean; most: number },
): number {
  let length = 0;
  for (const line of lines.slice(0, most)) {
    if (FIRM.test(line) || (!marked && NEXT.test(line)) || isHeading(from + length)) break;
    length += line.length + 1;
  }
  return length;
}

function first(matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const kept: RegExpExecArray[] = [];
  for (const match of matches) {
    kept.push(match);
    if (kept.length >= MOST) break;
  }
  return kept;
}
