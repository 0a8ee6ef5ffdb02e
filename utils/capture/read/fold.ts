/** What stands for a character where accents and typographic marks do not matter: one code unit for one. */
const PLAIN = new Map<string, string>(
  ["’'", "‘'", "ʼ'", '\u00a0 ', '\u202f ', '\u2009 ', '‑-', '‐-', 'œo', 'æa', 'øo', 'ßs'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

function plainOf(character: string): string {
  const known = PLAIN.get(character);
  // Beyond these no letter of a language that is read here has an accent.
  if (known !== undefined || character > 'ɏ') return known ?? character;
  const plain = character.normalize('NFD').charAt(0);
  PLAIN.set(character, plain);
  return plain;
}

/**
 * Text as rules read it: lower case, no accents, straight apostrophes and hyphens, plain spaces. As long as the
 * text itself, character by character, so that what is found in one stands at the same place in the other.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals are longer in lower case.
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return same.replace(/[^\n -~]/g, plainOf);
}

/** The words and numbers of folded text, in order. */
export function wordsIn(folded: string): readonly string[] {
  return folded.match(/[a-z]+|[0-9]+/g) ?? [];
}
