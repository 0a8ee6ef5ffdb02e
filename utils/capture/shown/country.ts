import { fold } from '../read/fold.ts';
import { COUNTRIES } from './country-names.ts';

/** ISO 3166 codes by code and by how people call a country. Made when first asked for. */
let byName: Map<string, string> | undefined;

const LONGEST = 60;

/** The country that a text names, as its ISO 3166 code: `France`, `Royaume-Uni`, `US`. Null where it names none. */
export function countryOf(text: string): string | null {
  if (text.length < 2 || text.length > LONGEST) return null;
  byName ??= names();
  return byName.get(plain(text)) ?? null;
}

function names(): Map<string, string> {
  return new Map(
    COUNTRIES.split(';').flatMap((written) => {
      const [code = '', ...names] = written.trim().split(',');
      return [code.toLowerCase(), ...names].map((name): [string, string] => [name, code]);
    }),
  );
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z]+/g, ' ')
    .replace(' and ', ' ')
    .trim();
}

/** Where a language alone points at one country more than at any other. English does not. */
const HOMES: ReadonlyMap<string, string> = new Map(
  ['fr FR', 'de DE', 'es ES', 'it IT', 'nl NL', 'pt PT', 'pl PL', 'sv SE', 'da DK', 'fi FI', 'nb NO', 'cs CZ'].map(
    (pair) => [pair.slice(0, 2), pair.slice(3)],
  ),
);
/** Top-level domains by which a country is no clue: sold all over the world for their letters. */
const FOR_SALE = new Set('io co ai me tv cc fm ly to ws gg sh app'.split(' '));

/**
 * The country that a page most likely speaks from: by its domain's ending, by its phone numbers or what else tells, by the region of its
 * language, by its language. It only helps to read numbers; it is never a fact. Null where nothing tells.
 *
 * @param calling ISO codes of the numbers written with a country's prefix, or of other clues; they tell where all are of one country
 */
export function homeCountry(
  domain: string | null,
  language: string | null,
  calling: readonly string[] = [],
): string | null {
  const [called, ...others] = new Set(calling);
  return byEnding(domain) ?? (others.length === 0 ? called : null) ?? byLanguage(language);
}

/**
 * The countries that a page may speak from, the likeliest first: where its firm declares to be, the domain's ending, the
 * addresses and the phone numbers that it shows, its language. They only help to read numbers.
 *
 * @param declared ISO code, null where the page declares none
 * @param shown ISO codes of addresses and numbers, each as often as it is met
 */
export function likelyCountries(
  declared: string | null,
  shown: readonly string[],
  domain: string | null,
  language: string | null,
): string[] {
  const times = new Map<string, number>();
  for (const code of shown) times.set(code, (times.get(code) ?? 0) + 1);
  const met = [...times].sort(([, a], [, b]) => b - a).map(([code]) => code);
  // The language comes last: `en-US` is what most templates come with.
  const all = [declared, byEnding(domain), ...met.slice(0, 5), byLanguage(language)];
  return [...new Set(all.filter((code) => code !== null))];
}

/** The country that a domain's ending is of; null where it is of none, or sold all over the world. */
export function byEnding(domain: string | null): string | null {
  const ending = domain?.split('.').at(-1) ?? '';
  if (ending === 'uk') return 'GB';
  return ending.length === 2 && !FOR_SALE.has(ending) ? countryOf(ending) : null;
}

function byLanguage(language: string | null): string | null {
  const [spoken = '', region = ''] = (language ?? '').split('-');
  return (region.length === 2 ? countryOf(region) : null) ?? HOMES.get(spoken) ?? null;
}
