import type { Id } from '../domain/identifier.ts';

/** How many UTF-16 code units a packed id has. */
export const UNITS = 8;

/**
 * An id's 128 bits in eight UTF-16 code units, which sort as the ids do. As a key it has 16 bytes where its text has 72,
 * and every entry of an index repeats the key of its row twice.
 */
export function packed(id: Id): string {
  const digits = id.replaceAll('-', '');
  const units = Array.from({ length: UNITS }, (_, n) => Number.parseInt(digits.slice(n * 4, n * 4 + 4), 16));
  return String.fromCharCode(...units);
}

/** The id that was packed. */
export function unpacked(key: string): Id {
  const units = Array.from({ length: UNITS }, (_, n) => key.charCodeAt(n).toString(16).padStart(4, '0'));
  return [units.slice(0, 2), ...units.slice(2, 5).map((unit) => [unit]), units.slice(5)]
    .map((some) => some.join(''))
    .join('-');
}
