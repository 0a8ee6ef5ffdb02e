import type { Query } from '../search/query.ts';
import { entry } from '../search/row.ts';
import { CLASSES, rangeFor, type TextTerm, textTerms } from '../search/term.ts';
import { MIN_CORRECTED } from '../search/typo.ts';
import { commonIn } from './common-words.ts';
import type { Database, Readable } from './database.ts';
import { wordsNear } from './vocabulary.ts';

/** How many words that are spelt almost alike are weighed, and how far into the list of each. */
const [CANDIDATES, WEIGHED] = [12, 20];

/** A query with other words (`to`) for those that nothing has (`from`). */
export interface Correction {
  query: Query;
  from: string;
  to: string;
}

/**
 * The query with the words that no account has, of five letters or more, replaced by the commonest known word at one
 * edit. Null where there is no such word, or none of them is known.
 */
export async function correct(db: Database, query: Query): Promise<Correction | null> {
  const tx = db.transaction(['search', 'words']);
  const countOf = await counting(tx);
  const instead = new Map<string, string>();
  for (const term of textTerms(query)) {
    if (term.text.length < MIN_CORRECTED || /^\d/.test(term.text) || (await countOf(term, 1)) > 0) continue;
    const near = await wordsNear(tx, term.text, CANDIDATES, term.is === 'prefix');
    const weights = await Promise.all(near.map((word) => countOf({ ...term, text: word }, WEIGHED)));
    const best = near[weights.indexOf(Math.max(...weights))];
    if (best === undefined) return null;
    instead.set(term.text, best);
  }
  if (instead.size === 0) return null;
  const { words, prefix, filter } = query;
  return {
    query: {
      words: words.map((word) => instead.get(word) ?? word),
      prefix: prefix === null ? null : (instead.get(prefix) ?? prefix),
      filter,
    },
    from: [...instead.keys()].join(' '),
    to: [...instead.values()].join(' '),
  };
}

/** How many rows have a term, as far as is looked into the list of each class; of what is common that many. */
async function counting(tx: Readable): Promise<(term: TextTerm, most: number) => Promise<number>> {
  const common = [...(await commonIn(tx))];
  const index = tx.objectStore('search').index('words');
  return async (term, most) => {
    const counts = CLASSES.map(async (near) => {
      const [from, to] =
        term.is === 'word' ? [entry(near, term.text), entry(near, term.text)] : rangeFor(term.text, near);
      if (common.some((one) => from <= one && one <= to)) return most;
      return (await index.getAllKeys(IDBKeyRange.bound(from, to), most)).length;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };
}
