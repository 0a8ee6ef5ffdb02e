import { type CallWords, callEn } from './call-en.ts';
import { speaksFrench } from './french.ts';

/** Call mode's catalog for a person's languages, as `wordsFor` chooses. */
export async function callWordsFor(languages: readonly string[]): Promise<CallWords> {
  return speaksFrench(languages) ? (await import('./call-fr.ts')).callFr : callEn;
}
