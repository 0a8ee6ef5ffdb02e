import { expect, test } from 'vitest';
import { badge } from '../../entrypoints/background/badge-text.ts';
import { badgeWordsFor } from '../../utils/locale/badge.ts';

const en = badgeWordsFor(['en']);

test('what waits for the rep is counted in at most four characters, and said in words', () => {
  expect(badge(0, 0, en)).toEqual({ text: '', title: '' });
  expect(badge(2, 1, en)).toEqual({ text: '3', title: '2 calls are expected of you, 1 delivery is stuck' });
  expect(badge(0, 999, en).text).toBe('999');
  expect(badge(1, 999, en).text).toBe('999+');
  expect(badge(1, 0, badgeWordsFor(['fr'])).title).toBe('1 rappel est attendu de vous');
});
