/** "de", or "d'" before a vowel. */
export function de(word: string): string {
  return /^[aeiouyhàâéèêëîïôùû]/i.test(word) ? `d'${word}` : `de ${word}`;
}
