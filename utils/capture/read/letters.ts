/**
 * The letters of Latin, Greek and Cyrillic, and their capitals, for the classes of patterns that every page needs:
 * `\p{L}` and `\p{Lu}` cost the browser up to a millisecond each to make ready, with `i` more (Chromium 156).
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿ';
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Я';

/** A text in lower case, as long as the text itself: what is found in one stands at the same place in the other. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  // `İ` is longer in lower case.
  return lower.length === text.length ? lower : text;
}
