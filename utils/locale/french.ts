/** Whether a person's first language of those that Entente speaks is French, as the browser lists them. */
export function speaksFrench(languages: readonly string[]): boolean {
  const first = languages.find((language) => /^(fr|en)\b/i.test(language));
  return first?.toLowerCase().startsWith('fr') ?? false;
}

/** A day as a sentence goes on with it: `le 8 nov.`, but `hier`. */
export function onDay(day: string): string {
  return /^\d/.test(day) ? `le ${day}` : day;
}

/** An instant as `whenOf` writes it, within a sentence: `à 14:05`, `le 8 nov., 14:05`. */
export function onTime(when: string): string {
  return `${/^\d{1,2}:/.test(when) ? 'à' : 'le'} ${when}`;
}

/** Until a day: `jusqu’au 8 nov.`, `jusqu’à demain`. */
export function untilDay(day: string): string {
  return /^\d/.test(day) ? `jusqu’au ${day}` : `jusqu’à ${day}`;
}
