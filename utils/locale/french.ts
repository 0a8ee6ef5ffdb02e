/** Whether a person's first language of those that Entente speaks is French, as the browser lists them. */
export function speaksFrench(languages: readonly string[]): boolean {
  const first = languages.find((language) => /^(fr|en)\b/i.test(language));
  return first?.toLowerCase().startsWith('fr') ?? false;
}
