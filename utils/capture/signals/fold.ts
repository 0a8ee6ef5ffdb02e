/** What stands for a character where accents and typographic marks do not matter: one code unit for one. */
const PLAIN = new Map<string, string>();
for (let code = 0xc0; code < 0x250; code++) {
  const letter = String.fromCharCode(code).toLowerCase();
  PLAIN.set(letter, letter.normalize('NFD').charAt(0));
}
for (const [from, to] of ["’'", "‘'", "ʼ'", '\u00a0 ', '\u202f ', '\u2009 ', '‑-', '‐-', 'œo', 'ßs'])
  PLAIN.set(from ?? '', to ?? '');

/**
 * Text as the rules read it: lower case, no accents, straight apostrophes and hyphens, plain spaces. As long as the
 * text itself, character by character, so that what is found in one stands at the same place in the other.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals are longer in lower case.
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return same.replace(/[^\n -~]/g, (character) => PLAIN.get(character) ?? character);
}
