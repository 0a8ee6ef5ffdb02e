/**
 * The letters of Latin, Greek and Cyrillic, and their capitals, for the classes of patterns that every page needs:
 * `\p{L}` and `\p{Lu}` cost the browser up to a millisecond each to make ready, with `i` more (Chromium 156).
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿ';
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Я';
