import { declaredEmailOf } from '../shown/email.ts';
import { callingCodeOf } from '../shown/numbering.ts';
import { phoneIn, phoneOf } from '../shown/phone.ts';
import type { Literal } from './entity.ts';

/** A value that a text gives, and how far its form can be relied on. */
interface Reach {
  value: string;
  doubt: number;
}

/** Between the numbers of a list, not between the groups of one: `020 7946 0123 / 020 7946 0124`. */
const BETWEEN = /[,;|]|\s\/\s|\b(?:or|ou|oder|and|et|und)(?!\w)/;
const MANY = 10;

/**
 * The numbers that a declared `telephone` gives, in E.164.
 *
 * @param country ISO code by which numbers without a country's prefix are read; null where unknown
 */
export function phonesIn({ text }: Literal, country: string | null): Reach[] {
  const parts = text
    .slice(0, 300)
    .split(BETWEEN)
    .filter((part) => part.replace(/\D/g, '').length >= 7);
  return (parts.length > 1 ? parts.slice(0, MANY) : [text]).flatMap((part) => {
    const number =
      phoneIn(part.trim(), country === null ? [] : [country]) ??
      phoneIn(prefixed(part, country), []) ??
      phoneOf(part.trim(), country);
    if (number !== null) return [{ value: number, doubt: 0 }];
    // A number that no numbering plan knows is still what the page says, as long as it has the digits of one.
    return /\d\D*\d\D*\d\D*\d\D*\d/.test(part.slice(0, 100)) ? [{ value: part.trim(), doubt: 0.2 }] : [];
  });
}

/** `(33 1) 42 68 53 00`: a number of France that only lacks its plus. */
function prefixed(text: string, country: string | null): string {
  const digits = text.replace(/\D/g, '');
  const prefix = (country && callingCodeOf(country)) ?? '';
  return prefix.length > 1 && digits.startsWith(prefix) ? `+${digits}` : '';
}

/** The addresses that a declared `email` gives. */
export function emailsIn({ text }: Literal): string[] {
  return text
    .slice(0, 500)
    .split(/[,;|\s]+/)
    .slice(0, MANY)
    .flatMap((part) => declaredEmailOf(part) ?? declaredEmailOf(text) ?? [])
    .filter((email, n, all) => all.indexOf(email) === n);
}
