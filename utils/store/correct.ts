import type { Query } from '../search/query.ts';
import { entry } from '../search/row.ts';
import { CLASSES, rangeFor, type TextTerm, textTerms } from '../search/term.ts';
import { MIN_CORRECTED } from '../search/typo.ts';
import type { Database } from './database.ts';
import type { WordIndex } from './streams.ts';
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
  const index = tx.objectStore('search').index('words');
  const instead = new Map<string, string>();
  for (const term of textTerms(query)) {
    if (term.text.length < MIN_CORRECTED || /^\d/.test(term.text) || (await isKnown(index, term))) continue;
    const near = await wordsNear(tx, term.text, CANDIDATES, term.is === 'prefix');
    const weights = await Promise.all(near.map((word) => weightOf(index, { ...term, text: word })));
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

async function isKnown(index: WordIndex, term: TextTerm): Promise<boolean> {
  const found = await Promise.all(CLASSES.map((near) => index.getKey(rangeOf(term, near))));
  return found.some((key) => key !== undefined);
}

/** How many rows have it, as far as is looked. */
async function weightOf(index: WordIndex, term: TextTerm): Promise<number> {
  const lists = await Promise.all(CLASSES.map((near) => index.getAllKeys(rangeOf(term, near), WEIGHED)));
  return lists.flat().length;
}

function rangeOf({ is, text }: TextTerm, near: 1 | 2 | 3): IDBKeyRange {
  return is === 'word' ? IDBKeyRange.only(entry(near, text)) : IDBKeyRange.bound(...rangeFor(text, near));
}
