import { matchesOf } from '../read/matches.ts';
import { mentionIn } from '../read/mention.ts';
import type { Reading, Shown } from '../reading.ts';
import { isSiren, isSiret } from '../structured/registration.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';
import { LABEL, labelledLines, REGISTERS, wordsFrom } from './registers.ts';
import { vatOf } from './vat.ts';

const SURE = 0.9;
/** A number that nothing ties to the firm may be anybody's. */
const UNTIED = 0.4;
/** A VAT number with its country's letters: the check digits prove it. */
const VAT =
  /(?<![A-Za-z0-9])(CHE|[A-Z]{2})[ -]?([A-Z\d]{0,2}(?:[ .-]{0,2}\d){5,12}(?:[ .]?[A-Z]{1,2}[ .]?\d{0,2})?)(?![A-Za-z0-9])/g;
/** How one begins: most lines hold none. */
const MAY_BE_VAT = /[A-Z]{2}[A-Z\d .-]{0,5}\d/;
const MOST = 100;

/**
 * Numbers of registers in the text: told by their label, and proved by their check digits where they have any.
 *
 * @param home ISO code of the page's country
 * @param isOurs whether a number with these words about it, at this place, may be taken for the firm's
 */
export function shownRegistrations(
  reading: Reading,
  home: string | null,
  isOurs: (registration: AccountFinding) => boolean,
): AccountFinding[] {
  return allIn(reading, home).map((one) => (isOurs(one) ? one : { ...one, confidence: UNTIED }));
}

function allIn({ numbers, shown }: Reading, home: string | null): AccountFinding[] {
  const sirens = numbers.flatMap(({ text, where, before, quote }): AccountFinding[] => {
    if (!/sire[nt]|r\.?c\.?s/i.test(before)) return [];
    const digits = text.replace(/\D/g, '');
    const provenance = { method: 'text', where, quote, confidence: SURE } as const;
    if (isSiret(digits)) return finding('registration.siret', digits, provenance, text);
    return isSiren(digits) ? finding('registration.siren', digits, provenance, text) : [];
  });
  return [...sirens, ...registered(shown, home)];
}

function registered(shown: Shown, home: string | null): AccountFinding[] {
  const { text } = shown;
  const found: { field: 'registration.vat' | 'registration.other'; value: string; start: number; end: number }[] = [];
  for (const { start: from, end: to } of shown.numbered) {
    const line = text.slice(from, to);
    if (!MAY_BE_VAT.test(line)) continue;
    for (const { 0: written, 1: prefix = '', 2: number = '', index } of matchesOf(VAT, line)) {
      const value = vatOf(prefix, number);
      const start = from + index;
      if (value !== null) found.push({ field: 'registration.vat', value, start, end: start + written.length });
    }
  }
  const labels = labelledLines(shown).flatMap(({ start, end }) =>
    matchesOf(LABEL, text.slice(start, end)).map(({ index }) => start + index),
  );
  for (const index of labels) {
    if (found.length >= MOST) break;
    const words = wordsFrom(text, index);
    for (const { field, look, value } of REGISTERS) {
      const number = look.exec(words)?.[1];
      const kept = number === undefined ? null : value(number, home);
      if (number === undefined || kept === null) continue;
      const start = index + words.indexOf(number);
      found.push({ field, value: kept, start, end: start + number.length });
      break;
    }
  }
  return found
    .filter(({ start }) => !shown.isStrangers(start))
    .flatMap(({ field, value, start, end }) => {
      const { where, quote, text: written } = mentionIn(shown, start, end);
      return finding(field, value, { method: 'text', where, quote, confidence: SURE }, written);
    });
}
