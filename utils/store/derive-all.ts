import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Writable } from './database.ts';
import { bringUpToDate } from './derive.ts';
import type { Group } from './groups.ts';
import { membersOf } from './kinds.ts';
import { type Changed, findTwins } from './twins.ts';
import { forgetWords, learnWords } from './vocabulary.ts';

/**
 * Derives groups of accounts, and what depends on more than one of them: the words of the whole history, and who may be
 * one with whom. Gives the records by the id of every account.
 */
export async function deriveAll(tx: Writable, groups: readonly Group[]): Promise<Map<Id, Records>> {
  const records = new Map<Id, Records>();
  const words: string[] = [];
  const changed: Changed[] = [];
  for (const group of groups) {
    const now = await bringUpToDate(tx, group);
    await forgetWords(tx, now.gone);
    changed.push({ ...group, after: now.all });
    for (const one of now.all) for (const id of membersOf(one)) records.set(id, one);
    for (const word of now.words) words.push(word);
  }
  await learnWords(tx, words);
  await findTwins(tx, changed);
  return records;
}
