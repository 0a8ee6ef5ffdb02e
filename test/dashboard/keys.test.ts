import { expect, test } from 'vitest';
import { keyReader, rowAfter } from '../../utils/dashboard/keys.ts';

const read = (keys: string) => [...keys].map(keyReader());

test('a slash searches and a question mark helps, at once', () => {
  expect(read('/')).toEqual(['search']);
  expect(read('?')).toEqual(['help']);
});

test('g goes with the letter after it, and forgets it otherwise', () => {
  expect(read('ga')).toEqual([null, 'accounts']);
  expect(read('gt')).toEqual([null, 'today']);
  expect(read('gxa')).toEqual([null, null, null]);
  expect(read('ggt')).toEqual([null, null, null]);
  expect(read('g/')).toEqual([null, 'search']);
  expect(read('a')).toEqual([null]);
});

test('arrows stay within the list', () => {
  expect(rowAfter('ArrowDown', 0, 3)).toBe(1);
  expect(rowAfter('ArrowDown', 2, 3)).toBeUndefined();
  expect(rowAfter('ArrowUp', 0, 3)).toBeUndefined();
  expect(rowAfter('End', 0, 3)).toBe(2);
  expect(rowAfter('Home', 2, 3)).toBe(0);
  expect(rowAfter('Enter', 1, 3)).toBeUndefined();
});
