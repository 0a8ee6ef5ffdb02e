import { speaksFrench } from './french.ts';
import { type OutboxWords, outboxEn } from './outbox-en.ts';

/** The outbox page's catalog for a person's languages, as `wordsFor` chooses. */
export async function outboxWordsFor(languages: readonly string[]): Promise<OutboxWords> {
  return speaksFrench(languages) ? (await import('./outbox-fr.ts')).outboxFr : outboxEn;
}
