/** A text with its percent escapes read; as it stands where an escape is none (a path may hold any percent sign). */
export function withoutEscapes(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // Not escaped, or not in UTF-8: the text is meant as written.
    return text;
  }
}
