import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningNear, bucketOf, bucketsBeginning, bucketsNear, isOneEdit } from '../../utils/search/typo.ts';

const letter = fc.constantFrom(...'abcde');
const word = fc.array(letter, { minLength: 5, maxLength: 9 }).map((letters) => letters.join(''));
const edited = fc
  .tuple(word, fc.nat(), letter, fc.constantFrom('more', 'less', 'other', 'about'))
  .map(([from, n, by, how]) => {
    const at = n % from.length;
    const [head, tail] = [from.slice(0, at), from.slice(at)];
    if (how === 'more') return [from, head + by + tail] as const;
    if (how === 'less') return [from, head + tail.slice(1)] as const;
    if (how === 'other') return [from, head + by + tail.slice(1)] as const;
    return [from, head + tail.slice(0, 2).split('').reverse().join('') + tail.slice(2)] as const;
  });

test('one edit is one edit, whichever it is and from either side', () => {
  fc.assert(
    fc.property(edited, ([from, to]) => {
      expect(isOneEdit(from, to)).toBe(from !== to);
      expect(isOneEdit(to, from)).toBe(from !== to);
    }),
  );
});

test.each([
  ['planning', 'planing', true],
  ['planning', 'plannign', true],
  ['planning', 'palnning', true],
  ['planning', 'lpanning', true],
  ['planning', 'planning', false],
  ['planning', 'plaing', false],
  ['planning', 'paninng', false],
  ['abcde', 'badce', false],
])('%s and %s', (one, other, is) => expect(isOneEdit(one, other)).toBe(is));

test('what is one edit away stands in one of the buckets looked into', () => {
  fc.assert(
    fc.property(edited, ([from, to]) => {
      const bucket = bucketOf(to) ?? '';
      const { likely, others } = bucketsNear(from);
      expect([...likely, ...others].some((begin) => bucket.startsWith(begin))).toBe(true);
    }),
  );
});

test('a word stands in one of the buckets of each of its beginnings, a number in none', () => {
  const known = fc.tuple(fc.string({ minLength: 2, maxLength: 40 }), fc.nat()).filter(([text]) => !/^\d+$/.test(text));
  fc.assert(
    fc.property(known, ([text, n]) => {
      expect(bucketsBeginning(text.slice(0, 2 + (n % (text.length - 1))))).toContain(bucketOf(text));
    }),
  );
  expect(bucketOf('2026')).toBeNull();
});

test('a beginning is recognised with an edit', () => {
  expect(beginningNear('planning', 'plnni')).toBe('planni');
  expect(beginningNear('planning', 'planp')).toBe('plann');
  expect(beginningNear('planning', 'xyzzy')).toBeUndefined();
});
