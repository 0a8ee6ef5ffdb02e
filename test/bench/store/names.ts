import { type Language, pick, type Random, rankOf } from './language.ts';

/** Names as companies, people and places have them: many share the common ones. All invented pairings. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const FIRST =
  list(`Marie Jean Camille Thomas Sana Paul Léa Hugo Chloé Lucas Inès Nicolas Julie Karim Sophie Antoine Élodie
  François Amélie Mehdi Claire Julien Nadia Pierre Hélène Olivier Fatima Laurent Céline Éric Emma James Olivia William
  Grace George Emily Jack Sarah Daniel Hannah Adam Laura Peter Rachel Simon Aisha Mark Nina Oskar Ingrid Björn Łukasz
  Zoë Noémie Benoît Aurélie Cédric Gaëlle Loïc Maëlys Rémi Anaïs`);
const LAST =
  list(`Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia
  David Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier
  Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine
  Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche Roy Noël Meyer Lucas
  Benali Haddad Diallo Traoré Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker Green Hall Wood
  Clarke Jackson Turner Hill Cooper Ward Morris Moore Clark Baker Harris Lewis Young King Lee Allen Scott Bailey Bennett
  O'Brien O'Neill D'Angelo Le-Goff Saint-Martin Castaño Müller Åkesson`);
const TRADE: Readonly<Record<Language, readonly string[]>> = {
  fr: list(`Transports Ateliers Menuiserie Chaudronnerie Plomberie Électricité Imprimerie Boulangerie Hôtel Garage Mécanique
    Fonderie Usinage Emballages Logistique Constructions Charpentes Peintures Jardins Énergies Conseil Informatique Textiles
    Verrerie Laiterie Vignobles Scierie Métallerie Maçonnerie Nettoyage`),
  en: list(`Logistics Engineering Joinery Plumbing Electrical Printing Bakery Hotels Motors Mechanical Foundry Machining
    Packaging Construction Roofing Painting Gardens Energy Consulting Software Textiles Glass Dairy Vineyards Timber
    Metalwork Masonry Cleaning Freight Analytics`),
};
const FORM: Readonly<Record<Language, readonly string[]>> = {
  fr: ['SAS', 'SARL', 'SA', ''],
  en: ['Ltd', 'Inc', 'GmbH', ''],
};
const PLACE: Readonly<Record<Language, readonly string[]>> = {
  fr: list(`Paris Lyon Marseille Toulouse Nantes Lille Bordeaux Rennes Grenoble Strasbourg Saint-Étienne Dijon Angers Brest
    Clermont-Ferrand Orléans Besançon Mâcon Annecy Vienne Roanne Valence Nîmes Béziers L'Isle-d'Abeau Villefranche`),
  en: list(`London Manchester Leeds Bristol Glasgow Dublin Birmingham Sheffield Cardiff York Norwich Exeter Reading Berlin
    Amsterdam Antwerp Malmö Oslo Basel Porto`),
};
const JOB: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Directeur général', "Responsable d'atelier", 'Directrice commerciale', 'Acheteur', 'Responsable planning'],
  en: ['Managing director', 'Head of operations', 'Sales manager', 'Buyer', 'IT lead'],
};

const common = (names: readonly string[], random: Random) => names[rankOf(names.length, random)] ?? '';

export const place = (language: Language, random: Random) => common(PLACE[language], random);
export const trade = (language: Language, random: Random) => common(TRADE[language], random);
export const job = (language: Language, random: Random) => pick(JOB[language], random);

export function person(random: Random): { first: string; last: string } {
  return { first: common(FIRST, random), last: common(LAST, random) };
}

/** What a company calls itself: after a family and a trade, a trade and a place, or a made-up name. */
export function company(language: Language, made: string, random: Random): string {
  const what = trade(language, random);
  const { last } = person(random);
  const named = [`${what} ${last}`, `${last} ${what}`, `${what} ${place(language, random)}`, `${made} ${what}`, made];
  return `${pick(named, random)} ${pick(FORM[language], random)}`.trim();
}

/** As an address writes a name: no accents, small letters and digits alone. */
export function plain(name: string, between = ''): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, between);
}
