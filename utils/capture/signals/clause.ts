import { CAPITALS } from '../shown/letters.ts';
import { NAME } from './grammar.ts';
import type { Told } from './told.ts';

/** What a company calls itself. */
const FIRM_FR =
  'societe|entreprise|groupe|agence|equipe|start-?up|jeune pousse|scale-?up|pme|eti|cabinet|association|maison|etablissement|usine|' +
  'atelier|marque|enseigne|editeur|fabricant|constructeur|industriel|equipementier|distributeur|operateur|exploitant|transporteur|' +
  'logisticien|moulin|brasseur|traiteur|avionneur|armateur|chantier|deeptech|medtech|fintech|biotech|roboticien|assureur|banque|[a-z]{4,12}erie|specialiste|leader|prestataire|cooperative|filiale|laboratoire|mutuelle|fondation|promoteur|domaine|ecole|clinique|' +
  'hotel|restaurant|magasin|site|direction';
const FIRM_EN =
  'company|group|team|firm|business|agency|family business|organi[sz]ation|start-?up|scale-?up|charity|practice|studio|' +
  'manufacturer|maker|retailer|developer|supplier|specialist|provider|brand|distributor|builder|housebuilder|operator|brewery|' +
  'brewer|consultancy|co-?operative|college|trust|school|hotel|board|management|chain';
/** Where the firm is or of what kind: `la start-up nantaise`, `the Leeds-based firm`. */
const KIND_FR = ' (?:familiale?|francaise?|europeenne?|[a-z]{3,12}(?:ais|aise|ois|oise|ien|ienne|ain|aine))';
const KIND_EN = '(?:(?!new|other|rival|parent|same|first|sister|merged|whole|entire)[a-z-]{2,18} )';

/** Who speaks for the account. Others are nobody's account: what they do is no signal. */
const SUBJECT = new RegExp(
  `(?<![a-z0-9${NAME}'-])(?:nous|on|we|(?:le |la |l'|les |the )?${NAME}{2,}(?: (?:groupe|group|team|france))?(?:, [^,;:!?]{4,110},(?= [a-z]))?|` +
    `notre (?:agence|usine|atelier|site|equipe|filiale|magasin|bureau|cabinet|entrepot|boutique) (?:de |d'|du |a )[a-z-]{2,20}|` +
    `(?:l'|le |la )(?:usine|site|agence|atelier) (?:de |d'|du )[a-z-]{2,20}(?: de ${NAME}{2,})?|` +
    `(?:nos equipes|(?:notre|l'|la |le |cette |votre )(?:${FIRM_FR})(?:${KIND_FR})?)(?: ${NAME}{2,}|(?: (?:de|d'))? ?${NAME}{2,})?(?:, (?:specialis|bas|implant|fond|install|filiale|leader)[^,;:!?]{4,90},(?= [a-z]))?|` +
    `our (?:[a-z-]{2,15} )?(?:office|branch|factory|plant|depot|warehouse|store|site)|` +
    `(?:our|the) ${KIND_EN}{0,2}?(?:${FIRM_EN})(?: ${NAME}{2,})?)(?![a-z0-9])`,
  'g',
);
/**
 * A word after the subject, its verb perhaps or before it. What denies, what another does (`who`, `qui`), what is done
 * for somebody (`we help you open`) ends the search.
 */
const WORD =
  /,? ?(?!(?:ne|pas|plus de|jamais|not|never|no|nor|cannot|sans|without|qui|que|dont|ou|who|whose|which|where|when|if|si|lorsque|quand|aid[a-z]{0,4}|accompagn[a-z]{1,5}|conseill[a-z]{1,4}|help[a-z]{0,3}|advis[a-z]{1,3}|enabl[a-z]{1,3}|allow[a-z]{0,3}|permet[a-z]{0,4}|permis|your|vos|votre|clients?|customers?|den(?:y|ies|ied)|dement|like|comme|than)(?![a-z])|n'|qu'(?!(?:il|elle) ))[^ ,;:!?.–—()"«»]{1,25}/y;
/** A second verb of the same subject. */
const JOINT =
  / (?:et|and|pour|to|afin de|puis|then|&)(?= [a-z])|,(?= [a-z]{3,14} (?:an?|the|its|our|une?|sa|son|ses|notre|nos|\d))/g;
const HEAD =
  /^[^a-z0-9§]{0,4}(?:(?:actualites?|actu|news|communique(?: de presse)?|press release|a la une|info|annonce|announcement|breaking|flash) ?[:|–-] ?)?(?:(?:lundi |mardi |mercredi |jeudi |vendredi )?\d{1,2}[ ./·][a-z0-9]{2,9}[ ./·]20\d{2} ?[:|–-]? ?)?/;

/** Where a verb may stand, and whether what it says is over. */
interface Place {
  at: number;
  past: boolean;
}

/** Of whom a sentence speaks: right after each word for the account, and where its verbs may stand. */
export interface Clause {
  subjects: readonly number[];
  verbs: readonly Place[];
}

const CAPITAL = new RegExp(`^ [«"]?[${CAPITALS}]`);
const PLACES = 40;
/** So many words after its subject a verb may stand. */
const WORDS = 12;

/**
 * Where a sentence says something of the account: after each word for it, and at the words that follow.
 *
 * @param text as the page writes it
 * @param masked folded, the account's name marked
 */
export function clauseOf(text: string, masked: string, { own, language }: Pick<Told, 'own' | 'language'>): Clause {
  const subjects: number[] = [];
  const verbs: Place[] = [];
  for (const { 0: word, index } of masked.matchAll(SUBJECT)) {
    if (verbs.length >= PLACES) break;
    // Elsewhere than on the account's own page only its name stands for it; and `on` is French.
    if (!own && !word.includes(NAME)) continue;
    if (word === 'on' && !language?.startsWith('fr')) continue;
    // `Le groupe Verdi` is another.
    if (!word.includes(NAME) && CAPITAL.test(text.slice(index + word.length, index + word.length + 3))) continue;
    subjects.push(index + word.length);
    verbs.push(...placesFrom(masked, index + word.length));
  }
  const [first] = subjects;
  if (first !== undefined) {
    for (const { 0: word, index } of masked.matchAll(JOINT)) {
      if (index >= first && verbs.length < PLACES) verbs.push(...placesFrom(masked, index + word.length));
    }
  }
  return { subjects, verbs };
}

/** Where a headline begins, its label and date left out. */
export function headOf(masked: string): number {
  return HEAD.exec(masked)?.[0].length ?? 0;
}

/** Where each clause begins, the headline first. */
export function startsOf(masked: string): number[] {
  const later = [...masked.matchAll(/[:;.–—] (?=\S)/g)].map(({ index }) => index + 2);
  return [headOf(masked), ...later.slice(0, 6)];
}

function placesFrom(masked: string, from: number): Place[] {
  const places: Place[] = [];
  let at = from;
  let past = false;
  for (let n = 0; n < WORDS; n++) {
    WORD.lastIndex = at;
    const word = WORD.exec(masked)?.[0];
    if (word === undefined) break;
    const start = at + (/^,? ?/.exec(word)?.[0].length ?? 0);
    places.push({ at: start, past });
    // Its verb may hide behind an elision: `s'installe`, `vient d'ouvrir`.
    const elided = /^,? ?(?:s|d|l|qu)'/.exec(word)?.[0].length;
    if (elided !== undefined) places.push({ at: at + elided, past });
    past ||= /^,? ?(?:a|avons|ont)$/.test(word);
    at += word.length;
  }
  return places;
}
