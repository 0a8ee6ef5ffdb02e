import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import { speaksFrench } from './french.ts';

/** The catalog for a person's languages, as the browser lists them: French where French comes first, else English. */
export function wordsFor(languages: readonly string[]): Words {
  return speaksFrench(languages) ? fr : en;
}
