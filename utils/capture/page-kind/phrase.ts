import type { PageKind } from '../../domain/capture.ts';
import { Words } from '../read/words.ts';
import { kindByWord } from './words.ts';

/** Words that a section's name may have beside what tells: small ones, and those that say nothing of what a page is. */
const BESIDE = new Words(
  'a an the of and et or to in on at for with by from en au aux pour sur de du des d l la le les un une und der die das von y e do da das del della di el los il lo i gli ' +
    'our notre nos your votre vos us nous unser unsere nuestro nuestra nosso nossa nostri ons onze het een van voor ' +
    'latest all tout toute toutes tous website site web page opening hours horaires hub centre center room info infos information informations guide list details form formulaire ' +
    'current open new free general generales generale meet rencontrez welcome policy policies notice statement declaration use utilisation service services prestations sale vente ' +
    'protection metiers corporate official here key more plus events evenements upcoming online times how where demander request get ask prendre regulatory credits',
);
/** Of several that a name says, the one that the page is for: `company news`, `team contact`. */
const RANK: readonly PageKind[] = ['legal', 'pricing', 'careers', 'news', 'team', 'contact', 'about', 'directory'];
/** What is said of a firm by its name: `about Acme`, `join Acme`, `Acme recrute`. */
const BY_NAME: ReadonlyMap<string, PageKind> = new Map<string, PageKind>(
  Object.entries({
    join: 'careers',
    rejoignez: 'careers',
    rejoindre: 'careers',
    work: 'careers',
    working: 'careers',
    life: 'careers',
  }),
);
/** Words that hint at a kind, which what the page holds must bear out. */
const HINTS: readonly (readonly [PageKind, Words])[] = [
  [
    'legal',
    new Words('mentions legal legale legales conditions terms juridique rgpd gdpr privacy policy cgv cgu reglement'),
  ],
  [
    'pricing',
    new Words(
      'tarif tarifs prix price prices pricing rates fees plan plans offres offre formule formules cotisation cotisations adhesion honoraires cost costs budget subscription',
    ),
  ],
  [
    'careers',
    new Words(
      'recrute recrutement emploi emplois poste postes job jobs career careers vacancy vacancies wanted hiring join rejoignez devenez devenir carriere stage alternance apprenticeship opportunities travailler trainee trainees graduate graduates internship working',
    ),
  ],
  [
    'news',
    new Words('news journal actu actus actualite actualites presse press blog fil updates stories gazette magazine'),
  ],
  [
    'team',
    new Words(
      'team equipe equipes crew people staff experts bureau comite board directoire direction notaires avocats medecins entraineurs coaches moniteurs enseignants teachers consultants nurses surgeons lawyers attorneys partners associes conseillers advisers advisors committee trustees qui who',
    ),
  ],
  [
    'contact',
    new Words(
      'contact contacts contacter joindre devis quote rdv rendez appointment booking request enquire office offices agence reach venir adresse address acces horaires map directions',
    ),
  ],
  [
    'about',
    new Words(
      'histoire history story portrait bref glance projet project identite savoir faire cooperative groupe company entreprise societe maison about presentation origines origins heritage who qui owner founder fondateur why pourquoi choose chiffres',
    ),
  ],
];
const LONGEST = 4;
const WORDS = 9;
/** As many words beside what names a section: `équipe soignante`, `dental team`. */
const QUALIFIED = 2;
/** Where the noun stands first: `équipe soignante`. */
const NOUN_FIRST = /^(?:fr|es|it|pt|ca)(?!\w)/;
const YEAR = /^20\d\d$/;
const QUALIFYING: readonly PageKind[] = ['team', 'news', 'pricing'];

/**
 * What a phrase names, where each of its words names a section of a site, or is the firm's name, or says nothing of its
 * own: `Mission and values`, `Prestations et tarifs`, `Join Acme`. One other word, and it may be about anything.
 *
 * @param words in lower case, without accents
 * @param isOwn whether a word is one of the firm's name
 */
export function kindByPhrase(words: readonly string[], isOwn: (word: string) => boolean): PageKind | undefined {
  if (words.length > WORDS) return undefined;
  const told: PageKind[] = [];
  let named = words.some(isOwn);
  let byName: PageKind | undefined;
  for (let at = 0; at < words.length; ) {
    const [length, kind] = longestAt(words, at);
    if (kind !== undefined) told.push(kind);
    else {
      const word = words[at] ?? '';
      byName ??= BY_NAME.get(word);
      if (!(BESIDE.has(word) || isOwn(word) || BY_NAME.has(word) || YEAR.test(word))) return undefined;
      named ||= word === 'us' || word === 'nous';
    }
    at += length;
  }
  if (byName !== undefined && (named || told.includes('team'))) return byName;
  if (told[0] === 'contact') return 'contact';
  return RANK.find((kind) => told.includes(kind));
}

/** The longest run of words from one on that names a section. */
function longestAt(words: readonly string[], at: number): [number, PageKind | undefined] {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const kind = kindByWord(words.slice(at, at + length).join('-'));
    if (kind !== undefined) return [length, kind];
  }
  return [1, undefined];
}

/**
 * What a heading of two words names by its noun, the other being any: `Équipe soignante`, `Dental team`.
 *
 * @param words in lower case, without accents
 * @param language BCP 47, or null
 */
export function kindByNoun(words: readonly string[], language: string | null): PageKind | undefined {
  const telling = words.filter((word) => !(BESIDE.has(word) || YEAR.test(word)));
  if (telling.length !== QUALIFIED || language === null) return undefined;
  const kind = kindByWord(telling.at(NOUN_FIRST.test(language) ? 0 : -1) ?? '');
  return kind !== undefined && QUALIFYING.includes(kind) ? kind : undefined;
}

/** The kinds that any of the words of a short name hint at. */
export function hintsIn(words: readonly string[]): PageKind[] {
  if (words.length > WORDS) return [];
  return HINTS.filter(([, hints]) => words.some((word) => hints.has(word))).map(([kind]) => kind);
}
