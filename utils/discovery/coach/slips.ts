/**
 * What fingers make of words: two letters in turn, and of longer words one letter left out or struck twice. A slip that
 * is one of `words` itself, or of `others`, stands for itself.
 */
export function slipsOf(words: string, others: string): ReadonlyMap<string, string> {
  const right = words.trim().split(/\s+/);
  const taken = new Set([...right, ...others.trim().split(/\s+/)]);
  const slips = new Map<string, string>();
  for (const word of right) {
    for (const slip of slipsOfWord(word)) {
      if (!taken.has(slip) && !slips.has(slip)) slips.set(slip, word);
    }
  }
  return slips;
}

function slipsOfWord(word: string): string[] {
  const slips: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (after !== '') slips.push(`${before}${after.charAt(0)}${letter}${after.slice(1)}`);
    if (word.length >= 5) slips.push(`${before}${after}`, `${before}${letter}${letter}${after}`);
  }
  return slips;
}
