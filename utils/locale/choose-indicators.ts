import { speaksFrench } from './french.ts';
import { type IndicatorsWords, indicatorsEn } from './indicators-en.ts';

/** The catalog of the page of indicators for a person's languages, as `wordsFor` chooses. */
export async function indicatorsWordsFor(languages: readonly string[]): Promise<IndicatorsWords> {
  return speaksFrench(languages) ? (await import('./indicators-fr.ts')).indicatorsFr : indicatorsEn;
}
