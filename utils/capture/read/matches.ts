/**
 * All matches of a global pattern that matches no empty text. `matchAll` makes the pattern anew for each text: for a line
 * that takes longer than to look through it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
