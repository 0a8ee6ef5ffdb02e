import { fold, wordsIn } from '../read/fold.ts';
import { LARGE_TOWNS } from '../read/towns.ts';
import { Words } from '../read/words.ts';
import type { Reading } from '../reading.ts';
import { byEnding, countryOf } from './country.ts';

/** What only one country's firms write: the names of its registers and of its codes, and the sign of its money. */
const REGISTERS: readonly (readonly [word: string, country: string])[] = [
  ['abn', 'AU'],
  ['acn', 'AU'],
  ['nzbn', 'NZ'],
  ['gstin', 'IN'],
  ['eircode', 'IE'],
  ['siret', 'FR'],
  ['siren', 'FR'],
  ['kvk', 'NL'],
  ['hrb', 'DE'],
  ['bbbee', 'ZA'],
  ['asbl', 'BE'],
  ['vzw', 'BE'],
];
const MONEY: readonly (readonly [sign: string, country: string])[] = [
  ['£', 'GB'],
  ['₹', 'IN'],
  ['NZ$', 'NZ'],
  ['AU$', 'AU'],
  ['A$', 'AU'],
];
const ENGLAND =
  /\b(?:registered|incorporated|company) (?:\w{1,12} )?in (?:england|scotland|wales|northern ireland)\b|\bcompanies house\b/;
/** A bank account's number begins with its country. */
const IBAN = /\biban\W{1,4}([a-z]{2})\d\d/;
/** The map that a page shows is asked for in its maker's language and country: `!1sen!2suk`. */
const MAP = /google\.[a-z.]{2,6}\/maps\/embed.{0,1500}!1s[a-z-]{2,5}!2s([a-z]{2})!/i;
/** As much of a page is looked through for the names of countries, and as long is a line with an address at most. */
const LINES = 600;
const LONGEST = 160;
/** A state and a given name, too. */
const AMBIGUOUS = new Words('georgia jordan chad jersey');

/**
 * The countries that a page lets be guessed where neither its domain nor an address nor another number tells: by the
 * endings of its e-mail addresses, the registers it stands in, the names of countries at the end of lines, its prices
 * and its map. They only help to read numbers.
 *
 * @param declared what its structured data say, which may be shown as well
 * @returns ISO codes, each as often as something else tells it
 */
export function cluesIn({ shown, links, emails, sources }: Reading, declared: readonly string[]): string[] {
  const said = declared.slice(0, LINES).map((text) => text.slice(0, LONGEST));
  const folded = fold(said.join('\n'));
  const ofWords = new Set(wordsIn(folded));
  const has = (word: string) => shown.words.has(word) || ofWords.has(word);
  const writes = (sign: string) => shown.text.includes(sign) || said.some((text) => text.includes(sign));
  const mails = [
    ...emails.map(({ text }) => text),
    ...links.flatMap(({ href }) => /^mailto:([^?]{3,200})/i.exec(href)?.[1] ?? []),
    ...said.filter((text) => text.includes('@')),
  ];
  const clues = [
    mails.map((address) => byEnding(address.slice(address.lastIndexOf('@') + 1).trim())),
    REGISTERS.map(([word, country]) => (has(word) ? country : null)),
    // `(Pty) Ltd` in South Africa.
    has('pty') ? [writes('(Pty)') ? 'ZA' : 'AU'] : [],
    ENGLAND.test(shown.folded) || ENGLAND.test(folded) ? ['GB'] : [],
    [countryOf(IBAN.exec(shown.folded)?.[1] ?? '')],
    [...linesOf(shown), ...said].map(named),
    MONEY.map(([sign, country]) => (writes(sign) ? country : null)),
    sources.map(({ address }) => countryOf(MAP.exec(address)?.[1] ?? '')),
  ];
  return clues.flatMap((countries) => [...new Set(countries)]).filter((country) => country !== null);
}

/** The countries of the large towns that a page names: the weakest clue, since an address there needs a better one. */
export function countriesOfTowns({ shown }: Reading, declared: readonly string[]): string[] {
  const said = new Set(wordsIn(fold(declared.slice(0, LINES).join('\n'))));
  const has = (word: string) => shown.words.has(word) || said.has(word);
  return LARGE_TOWNS.flatMap(([country, ...towns]) =>
    towns.some((town) => town.split('-').every(has)) ? [country] : [],
  );
}

function linesOf({ text, lines }: Reading['shown']): string[] {
  const looked = lines.length > LINES ? [...lines.slice(0, LINES / 2), ...lines.slice(-LINES / 2)] : lines;
  return looked.flatMap(({ start, end }) => (end - start > LONGEST ? [] : [text.slice(start, end)]));
}

/** The country that a line ends with: `Cape Town, South Africa`, `Dublin 2, Ireland`. */
function named(line: string): string | null {
  const parts = line.split(/[,–—|•·()-]/);
  const last = (parts.at(-1) ?? '').trim().replace(/\.$/, '');
  const known = last.length > 3 && /^[A-Z]/.test(last) && !AMBIGUOUS.has(last.toLowerCase());
  return known && parts.length > 1 ? countryOf(last) : null;
}
