import { en, type Words } from './en.ts';
import { speaksFrench } from './french.ts';

/**
 * The catalog for a person's languages, as the browser lists them: French where French comes first, else English.
 * Nobody loads a language that they do not speak.
 */
export async function wordsFor(languages: readonly string[]): Promise<Words> {
  return speaksFrench(languages) ? (await import('./fr.ts')).fr : en;
}
