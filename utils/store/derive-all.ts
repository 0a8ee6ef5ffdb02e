import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { commonIn } from './common-words.ts';
import type { Writable } from './database.ts';
import { type UpToDate, upToDate } from './derive.ts';
import type { Group } from './groups.ts';
import { membersOf } from './kinds.ts';
import { putDerived, wordsBeyond } from './put.ts';
import { type Changed, findTwins } from './twins.ts';
import { forgetWords, learnWords } from './vocabulary.ts';

/**
 * Derives groups of accounts, and what depends on more than one of them: the words of the whole history, and who may be
 * one with whom. Gives the records by the id of every account. Their rows are written last: what is read amid writes
 * waits for them, and costs more for finding what they wrote.
 *
 * @param foreseen what some of the groups come to, where that is known
 */
export async function deriveAll(
  tx: Writable,
  groups: readonly Group[],
  foreseen: ReadonlyMap<Group, UpToDate> = new Map(),
): Promise<Map<Id, Records>> {
  const common = await commonIn(tx);
  const changed: Changed[] = [];
  for (const group of groups) changed.push({ ...group, ...(foreseen.get(group) ?? (await upToDate(tx, group))) });
  const met = changed.flatMap(({ was, is }) => wordsBeyond(is, was));
  // What is common is known.
  await learnWords(
    tx,
    met.filter((entry) => !common.has(entry)),
  );
  await findTwins(tx, changed);
  putDerived(tx, changed, common);
  // A word that was rejected, or that newer ones made way for, goes as well: nobody is to be found by it later.
  await forgetWords(
    tx,
    changed.flatMap(({ was, is }) => wordsBeyond(was, is)),
    common,
  );
  return new Map(changed.flatMap(({ all }) => all).flatMap((one) => membersOf(one).map((id) => [id, one])));
}
