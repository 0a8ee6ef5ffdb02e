import { type DiscoveryWords, discoveryEn } from './discovery-en.ts';
import { speaksFrench } from './french.ts';

/** What is said of discovery in a person's languages, as `wordsFor` chooses. */
export async function discoveryWordsFor(languages: readonly string[]): Promise<DiscoveryWords> {
  return speaksFrench(languages) ? (await import('./discovery-fr.ts')).discoveryFr : discoveryEn;
}
