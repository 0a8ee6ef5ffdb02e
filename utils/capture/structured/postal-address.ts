import { countryOf } from '../shown/country.ts';
import { callingCountry } from '../shown/phone.ts';
import { postcodeOf } from '../shown/postcodes.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';
import { type Entity, linksOf, literalsOf, saidBy, wordsOf } from './entity.ts';
import { aspectOf } from './vocabulary.ts';

const MANY = 50;
const PARTS = [
  ['address.street', 'streetaddress'],
  ['address.postalCode', 'postalcode'],
  ['address.locality', 'addresslocality'],
  ['address.region', 'addressregion'],
] as const;

/** Where an organisation is, by its first address: another may be another place, and parts of two make a third. */
export function addressOf(organisation: Entity, confidence: number): AccountFinding[] {
  const places = placesOf(organisation);
  const [address] = addressesAt(places);
  if (address !== undefined) return partsOf(address, confidence);
  const [written] = places.flatMap((place) => literalsOf(place, 'address'));
  if (written === undefined) return [];
  // One line without parts: kept as it stands, since where the street ends is anyone's guess.
  return finding('address.street', written.text, saidBy(written, confidence - 0.2));
}

/**
 * The ISO code of the country that an organisation or a person declares; else the one that its last line names or its
 * postal code proves.
 */
export function declaredCountry(entity: Entity): string | null {
  const places = placesOf(entity);
  const addresses = addressesAt(places);
  const named = addresses.flatMap((address) => wordsOf(address, 'addresscountry'));
  const ends = [
    ...addresses.flatMap((address) => wordsOf(address, 'addresslocality', 'streetaddress')),
    ...places.flatMap((place) => literalsOf(place, 'address')),
  ].map(({ text }) => /[,\n]\s{0,10}([^,\n]{4,60})$/.exec(text.slice(-200))?.[1] ?? '');
  // `Atlanta, Georgia` is in the United States.
  for (const text of [...named.map(({ text }) => text), ...ends.filter((end) => end !== 'Georgia')]) {
    const code = countryOf(text);
    if (code !== null) return code;
  }
  return addresses.map(provenCountry).find((code) => code !== null) ?? null;
}

/** The countries that declared addresses and numbers are at home in, each as often as it is met. */
export function countriesIn(entities: readonly Entity[]): string[] {
  const addresses = entities.filter(isAddress).slice(0, MANY);
  const numbers = entities.flatMap((entity) => literalsOf(entity, 'telephone', 'faxnumber')).slice(0, MANY);
  const countries = [
    ...addresses.map(declaredCountry),
    ...numbers.map(({ text }) => callingCountry(text.slice(0, 100))),
  ];
  return countries.filter((code) => code !== null);
}

/** The country that an address proves by its region and postal code: `WA 98052`, or by its state alone: `Leeds, AL`. */
function provenCountry(address: Entity): string | null {
  const [code = '', region = '', town = ''] = ['postalcode', 'addressregion', 'addresslocality'].map(
    (property) => wordsOf(address, property)[0]?.text.slice(0, 60) ?? '',
  );
  const place = { where: address.where, above: [], before: `${town}, ${region} `, code, after: '', below: [] };
  const written = code === '' && (region === '' || town === '') ? null : postcodeOf(place, null);
  return written !== null && (written.sure || code === '') ? written.country : null;
}

/** Where an organisation or a person is: itself, and the places that it names. */
function placesOf(entity: Entity): Entity[] {
  return [entity, ...linksOf(entity, 'location')];
}

/** The places and addresses of an organisation; each may have a number of its own. */
export function whereabouts(organisation: Entity): Entity[] {
  const places = placesOf(organisation);
  return [...new Set([...places, ...addressesAt(places)])].filter((entity) => entity !== organisation);
}

/** What stands as a place is an address or has one. */
function addressesAt(places: readonly Entity[]): Entity[] {
  return places.flatMap((place) => (isAddress(place) ? [place] : linksOf(place, 'address')));
}

const CHAIN = 4;
/** What a page is about is no stranger to it. */
const SUBJECT = new Set(['about', 'mainentity', 'mainentityofpage']);

/** Where the page marks addresses: those of the firm or of people, and those of where a job is offered or an event is. */
export function markedAddresses(entities: readonly Entity[]): { ours: string[]; others: string[] } {
  const isThing = (entity: Entity, depth = 0): boolean => {
    const aspect = aspectOf([...entity.types]);
    const holder = aspect === 'place' || isAddress(entity) ? entity.roles : [];
    if (holder.length === 0) return depth > 0 && aspect === 'other' && !isAddress(entity);
    return depth < CHAIN && holder.every(({ property, of }) => !SUBJECT.has(property) && isThing(of, depth + 1));
  };
  const marked = entities.filter(
    (entity) => isAddress(entity) && (entity.method === 'microdata' || entity.method === 'rdfa'),
  );
  const where = (are: (entity: Entity) => boolean) => marked.filter(are).map((entity) => entity.where);
  return { ours: where((entity) => !isThing(entity)), others: where((entity) => isThing(entity)) };
}

export function isAddress({ types, literals }: Entity): boolean {
  const untyped = types.size === 0 && (literals.has('streetaddress') || literals.has('addresslocality'));
  return untyped || types.has('postaladdress') || types.has('address');
}

function partsOf(address: Entity, confidence: number): AccountFinding[] {
  const parts = PARTS.flatMap(([field, property]) => {
    const lines = wordsOf(address, property);
    const [first] = lines;
    if (first === undefined) return [];
    // A street in several lines is one street.
    const more = field === 'address.street' ? [...lines.slice(1), ...wordsOf(address, 'extendedaddress')] : [];
    const text = [first, ...more].map((line) => line.text).join(', ');
    return finding(field, text, saidBy(first, confidence));
  });
  const country = wordsOf(address, 'addresscountry').flatMap((name) => {
    const code = countryOf(name.text);
    const sure = code === null ? confidence - 0.3 : confidence;
    return finding('address.country', code ?? name.text, saidBy(name, sure), name.text);
  });
  return [...parts, ...country.slice(0, 1)];
}
