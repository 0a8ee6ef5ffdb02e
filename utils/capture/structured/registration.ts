import { type AccountFinding, finding } from '../understand/finding.ts';
import { type Entity, type Literal, linksOf, literalsOf, saidBy } from './entity.ts';

/** A SIREN has 9 digits, a SIRET 14; the last of each is Luhn's check digit (INSEE). La Poste's SIRETs are the one exception. */
export function isSiren(digits: string): boolean {
  return /^\d{9}$/.test(digits) && luhn(digits);
}

export function isSiret(digits: string): boolean {
  return /^\d{14}$/.test(digits) && (luhn(digits) || digits.startsWith('356000000'));
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, n) => {
    const doubled = Number(digit) * (n % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const NUMBERS = ['taxid', 'leicode', 'duns', 'globallocationnumber', 'iso6523code', 'identifier'];

/**
 * The numbers under which an organisation is registered, as JSON-LD declares them.
 *
 * @param country ISO code of where it is: a number of nine digits is a SIREN in France only
 */
export function registrationsOf(organisation: Entity, country: string | null, confidence: number): AccountFinding[] {
  const vat = literalsOf(organisation, 'vatid').flatMap((number) =>
    found('registration.vat', number, number.text.replace(/[^a-z0-9]/gi, '').toUpperCase(), confidence),
  );
  const plain = NUMBERS.flatMap((property) =>
    literalsOf(organisation, property).map((number) => ({ number, label: property })),
  );
  const labelled = linksOf(organisation, ...NUMBERS).flatMap((value) =>
    literalsOf(value, 'value').map((number) => ({
      number,
      label: literalsOf(value, 'propertyid', 'name')[0]?.text ?? '',
    })),
  );
  return [...vat, ...[...plain, ...labelled].flatMap(({ number, label }) => other(number, label, country, confidence))];
}

function other(number: Literal, label: string, country: string | null, confidence: number): AccountFinding[] {
  const digits = number.text.replace(/[\s.]/g, '');
  const french = country === 'FR' || /sire[nt]|rcs|insee/i.test(label);
  if (french && isSiret(digits)) return found('registration.siret', number, digits, confidence);
  if (french && isSiren(digits)) return found('registration.siren', number, digits, confidence);
  if (/vat|tva|ust/i.test(label)) return found('registration.vat', number, digits.toUpperCase(), confidence);
  // An address as an identifier names a page, not a register's entry.
  return /^https?:/i.test(number.text) ? [] : found('registration.other', number, number.text, confidence - 0.2);
}

function found(
  field: 'registration.vat' | 'registration.siren' | 'registration.siret' | 'registration.other',
  literal: Literal,
  value: string,
  confidence: number,
): AccountFinding[] {
  return finding(field, value, saidBy(literal, confidence), literal.text);
}
