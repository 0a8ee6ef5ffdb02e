import type { Fact } from './fact.ts';
import { plainWords, withoutAccents } from './text.ts';
import { withoutPerson } from './without-person.ts';

/** What a person is told of by in a text. */
export interface Traces {
  /** Their name in its usual orders and abbreviations: words in lower case and without accents. */
  names: readonly string[];
  /** The single words of their name; such a word is theirs where it is written with a capital. */
  parts: readonly string[];
  /** Their e-mail and profile addresses, in lower case and without accents. */
  addresses: readonly string[];
  phones: readonly Phone[];
}

/** The digits of a number as it is dialled within its country, and what may stand before them. */
interface Phone {
  digits: string;
  prefixes: readonly string[];
}

/** Digits at the end of a number that tell it apart, wherever it is dialled from. */
const TELLING = 9;
const FEWEST_DIGITS = 6;
const MOST_WORDS = 6;
const CIVILITIES: ReadonlySet<string> = new Set(
  'm mr mrs ms mx dr pr mme mlle me herr frau sig sr sra dott ing prof'.split(' '),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den ter des del della dos das las los ben bin saint'.split(' '),
);

/** What tells of the person with these facts: every value of theirs, as it is kept and as their pages wrote it. */
export function tracesOf(facts: readonly Pick<Fact, 'field' | 'value' | 'text'>[]): Traces {
  const written = (field: Fact['field']) =>
    facts.filter((fact) => fact.field === field).flatMap(({ value, text }) => (text ? [value, text] : [value]));
  const names = written('name').map(wordsOf);
  const profiles = written('profiles').map((profile) =>
    profile.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/{1,9}$/, ''),
  );
  const addresses = [...written('email'), ...profiles].map(withoutAccents).filter((address) => address.length > 3);
  return {
    names: distinct(names.flatMap(namings)),
    parts: distinct(names.flatMap((words) => words.flatMap((word) => word.split(' ')))).filter(
      (word) => word.length > 2 && !PARTICLES.has(word),
    ),
    addresses: distinct(addresses.flatMap((address) => [address, address.replace('@', '%40')])),
    phones: written('phone').flatMap(phoneOf),
  };
}

/** The traces that leave the single words of a name alone, which may be a town's or a company's as well. */
export function wholeTraces(traces: Traces): Traces {
  return { ...traces, parts: [] };
}

/**
 * The traces where others are known by these names: a word that they share is no trace of the person, and stays theirs.
 */
export function amongOthers(traces: Traces, names: readonly string[]): Traces {
  const whole = wholeTraces(traces);
  const borne = new Set(names.flatMap((name) => plainWords(withoutPerson(name, whole)).split(' ')));
  return { ...traces, parts: traces.parts.filter((part) => !borne.has(part)) };
}

/**
 * A quick look at whether a value may tell of the person, for values of which few do: never no where it does. It asks for
 * all words of a name, however far apart.
 */
export function naming({ names, addresses, phones }: Traces): (value: unknown) => boolean {
  const phrases = [...new Set(names.map((name) => name.split(' ').sort().join(' ')))].map((name) => name.split(' '));
  return (value) => {
    const text = withoutAccents(JSON.stringify(value)).replace(/\p{Cf}/gu, '');
    if (phrases.some((words) => words.every((word) => text.includes(word)))) return true;
    if (addresses.some((address) => text.includes(address))) return true;
    return phones.length > 0 && phones.some(({ digits }) => digitsOf(text).includes(digits));
  };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A name without its civility, its words as they are compared; what a hyphen joins is one of them. */
function wordsOf(name: string): string[] {
  const words = name.split(/\s+/u).map(plainWords).filter(Boolean).slice(0, MOST_WORDS);
  return words.filter((word, n) => n > 0 || words.length === 1 || !CIVILITIES.has(word));
}

/** `sana maria benali` is also `benali sana maria`, `sana benali`, `s m benali`, `sm benali` and `s benali`. */
function namings(words: readonly string[]): string[] {
  const whole = words.join(' ');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length === 1) return whole.length > 1 ? [whole] : [];
  const cuts = words.slice(1).flatMap((_, n) => {
    const given = words.slice(0, n + 1);
    const family = words.slice(n + 1).join(' ');
    const initials = given.map((word) => word.slice(0, 1));
    // Of `Marc A.` no more than letters would be left, as in `il m'a dit`.
    const short = family.length > 1 ? [initials.join(' '), initials.join(''), initials[0] ?? ''] : [];
    return [given.join(' '), ...short].map((start) => [start, family]);
  });
  return [...cuts, [first, last]].flatMap(([given, family]) => [`${given} ${family}`, `${family} ${given}`]);
}

function phoneOf(number: string): Phone[] {
  const all = number.replace(/\D/g, '');
  if (all.length < FEWEST_DIGITS) return [];
  const code = all.slice(0, Math.max(0, all.length - TELLING));
  const prefixes = [`00${code}0`, `00${code}`, `${code}0`, code, '0'].filter((prefix) => prefix !== '');
  return [{ digits: all.slice(-TELLING), prefixes }];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
