import { expect, test } from 'vitest';
import { salvaged, wordsIn } from '../../utils/domain/salvage.ts';
import { z } from '../../utils/domain/zod.ts';

const note = z.object({
  text: z.string().check(z.maxLength(10)),
  at: z.number(),
  tags: z.array(z.string()).check(z.maxLength(3)),
  by: z.object({ name: z.string(), side: z.enum(['us', 'them']) }),
});
const blank = { text: '', at: 0, tags: [], by: { name: '', side: 'us' as const } };
const kept = { text: 'Monday', at: 7, tags: ['a', 'b'], by: { name: 'Ada', side: 'them' } };

test.each([
  ['what is sound', kept, kept, []],
  [
    'a text that is too long',
    { ...kept, text: 'Every Monday' },
    { ...kept, text: '' },
    [{ place: 'text', what: 'Every Monday' }],
  ],
  ['a value of another kind', { ...kept, at: 'seven' }, { ...kept, at: 0 }, [{ place: 'at', what: 'seven' }]],
  ['a value that is not there', { ...kept, at: undefined }, { ...kept, at: 0 }, []],
  ['an element', { ...kept, tags: ['a', 5, 'b'] }, kept, [{ place: 'tags', what: 5 }]],
  [
    'a list that is too long',
    { ...kept, tags: ['a', 'b', 'c', 'd'] },
    { ...kept, tags: ['a', 'b', 'c'] },
    [{ place: 'tags', what: 'd' }],
  ],
  [
    'a part of a part',
    { ...kept, by: { name: 'Ada', side: 'both' } },
    { ...kept, by: { name: 'Ada', side: 'us' } },
    [{ place: 'by.side', what: 'both' }],
  ],
  ['a part', { ...kept, by: 'Ada' }, { ...kept, by: blank.by }, [{ place: 'by', what: 'Ada' }]],
  [
    'several at once',
    { text: 5, at: 'x', tags: [1, 'b', 2], by: null },
    { ...blank, tags: ['b'] },
    [
      { place: 'text', what: 5 },
      { place: 'at', what: 'x' },
      { place: 'by', what: null },
      { place: 'tags', what: 1 },
      { place: 'tags', what: 2 },
    ],
  ],
])('of %s the rest is kept, and what is lost is told', (_, raw, sound, lost) => {
  expect(salvaged(note, raw, blank)).toEqual({ sound, lost });
});

test('the words of a value are its texts, without ids and dates', () => {
  const one = { question: '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000', text: 'By hand.', at: '2026-11-25T09:00:00.000Z' };
  expect(wordsIn([one, { deep: { er: ['A mess'] } }, 7, null])).toBe('By hand.\nA mess');
});
