import { NAME } from './grammar.ts';
import type { Told } from './told.ts';

/** Who speaks for the account. Others are nobody's account: what they do is no signal. */
const SUBJECT = new RegExp(
  `(?<![a-z0-9${NAME}'-])(?:nous|on|we|(?:le |la |l'|les |the )?${NAME}{2,}(?: (?:groupe|group|team|france))?(?:, [^,;:!?]{4,110},(?= [a-z]))?|` +
    "(?:notre|l'|la |le |cette |votre )(?:societe|entreprise|groupe|agence|equipe|start-?up|pme|eti|cabinet|association|maison|etablissement|" +
    `usine|atelier|marque|editeur|fabricant|specialiste)(?: ${NAME}{2,}| familiale)?|` +
    `notre (?:agence|usine|atelier|site|equipe|filiale|magasin|bureau|cabinet) (?:de |d'|du |a )[a-z-]{2,20}|our (?:[a-z-]{2,15} )?(?:office|branch|factory|plant|depot|warehouse|store|site)|(?:our|the) (?:company|group|team|firm|business|agency|family business|organi[sz]ation|start-?up|charity|practice|studio|manufacturer)(?: ${NAME}{2,})?)(?![a-z0-9])`,
  'g',
);
/** What may stand between a subject and its verb. A negation may not, so that none gets through. */
const BETWEEN =
  /,? (?:actuellement|aujourd'hui|egalement|aussi|donc|ainsi|desormais|regulierement|fierement|officiellement|recemment|enfin|encore|activement|maintenant|cette annee|cette rentree|en 20\d\d|ce mois-ci|prochainement|bientot|avec plaisir|toujours|deja|y|now|also|currently|actively|recently|just|always|proudly|officially|again|today|soon|already|successfully|still|this (?:year|week|month)|once again|urgently|be|been|being|had|will|has|have|is|are|to|due to|set to|that (?:we|it|they)|plans?|planning|intends?|aims?|expects?|looking|(?:delighted|pleased|proud|excited|thrilled|happy|honou?red) to|announces?|announced|announcing|announce|confirms?|confirmed|share|shares|a|avons|ont|est|sommes|sera|serons|va|allons|vont|vient|venons|juste|de|se|nous|vous|s'apprete a|nous appretons a|(?:fier|heureux|heureuse|ravi)e?s? de|le plaisir de|la joie de|annonce[rz]?|annoncons|presenter|prevoit|prevoyons|souhaite|souhaitons|compte|comptons|envisage|envisageons|projette|projetons|prepare|preparons|continue|continuons),?(?![a-z])|'(?:ve|re|ll|s)(?= )| (?:fier|heureux|heureuse|ravi)e?s? d'| (?:s'|d'|qu'il |qu'elle |que nous )|(?<=[ '])(?:s'|d')(?=[a-z])/y;
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

const PLACES = 24;

/**
 * Where a sentence says something of the account: after each word for it, and after what may stand between it and a
 * verb.
 *
 * @param masked folded, the account's name marked
 */
export function clauseOf(masked: string, { own, language }: Pick<Told, 'own' | 'language'>): Clause {
  const subjects: number[] = [];
  const verbs: Place[] = [];
  for (const { 0: word, index } of masked.matchAll(SUBJECT)) {
    if (verbs.length >= PLACES) break;
    // Elsewhere than on the account's own page only its name stands for it; and `on` is French.
    if (!own && !word.includes(NAME)) continue;
    if (word === 'on' && !language?.startsWith('fr')) continue;
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
  for (let n = 0; n < 7; n++) {
    places.push({ at: masked.charAt(at) === ' ' ? at + 1 : at, past });
    BETWEEN.lastIndex = at;
    const between = BETWEEN.exec(masked)?.[0];
    if (between === undefined) break;
    past ||= /^,? (?:a|avons|ont)$/.test(between);
    at += between.length;
  }
  return places;
}
