const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', đ: 'd' };

/** A text in lower case and without accents, letters alone: `Geschäftsführer·in` → `geschaftsfuhrer`, `in`. */
export function bareWords(text: string): string[] {
  const lower = text.toLowerCase();
  // Most are asked about a plain word.
  if (/^[a-z]+$/.test(lower)) return [lower];
  // Most texts have no accent: those need no decomposing.
  const bare = /[^\0-\x7f]/.test(lower)
    ? lower
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[ßøłıæœđ]/g, (letter) => LETTERS[letter] ?? letter)
    : lower;
  return bare.match(/[a-z]+/g) ?? [];
}
