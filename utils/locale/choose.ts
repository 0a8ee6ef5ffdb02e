import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

/** The catalog for a person's languages, as the browser lists them: French where French comes first, else English. */
export function wordsFor(languages: readonly string[]): Words {
  const first = languages.find((language) => /^(fr|en)\b/i.test(language));
  return first?.toLowerCase().startsWith('fr') ? fr : en;
}
