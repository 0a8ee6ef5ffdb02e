import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../utils/domain/derive.ts';
import { entriesOf, hasBeginning, hasEntry, unlisting } from '../../utils/search/entries.ts';
import { match, parseQuery } from '../../utils/search/query.ts';
import { searchRow } from '../../utils/search/row.ts';
import { historyOf } from '../bench/store/histories.ts';

const rows = [1, 2].map((n) => {
  const records = fold(historyOf(n));
  if (!records) throw new Error('No account');
  return searchRow(records);
});
const [row, other] = rows;
if (!row || !other) throw new Error('No rows');
const some = fc.shuffledSubarray([...new Set(rows.flatMap(({ words }) => words))]);

test('whatever of its entries is not listed, a row has the same and matches the same', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...row.words, ...other.words), fc.boolean(), (common, entry, isOpen) => {
      const kept = unlisting(row, new Set(common));
      expect(entriesOf(kept).toSorted()).toEqual(row.words.toSorted());
      expect(kept.words.some((word) => common.includes(word))).toBe(false);
      expect(hasEntry(kept, entry)).toBe(row.words.includes(entry));
      const begin = entry.slice(0, 4);
      expect(hasBeginning(kept, begin)).toBe(row.words.some((word) => word.startsWith(begin)));
      const query = parseQuery(`${entry.slice(1)}${isOpen ? '' : ' '}`);
      expect(match(kept, query)).toBe(match(row, query));
    }),
  );
});

test('a row of which all is listed is put as it is, and one of which nothing is has all the same', () => {
  expect(unlisting(row, new Set(['3nowhere']))).toBe(row);
  const kept = unlisting(row, new Set(row.words));
  expect(kept.words).toEqual([]);
  expect(match(kept, parseQuery(row.name))).toBe(match(row, parseQuery(row.name)));
});
