import { expect, test } from 'vitest';
import { isObject, jsonIn } from '../../utils/domain/json.ts';

test.each([
  ['{"a":1}', { a: 1 }],
  ['\uFEFF[1]', [1]],
  ['null', null],
  ['', undefined],
  ['<html>', undefined],
  ['['.repeat(10_000_000), undefined],
])('what a text says as JSON, or that it is none: %.20s', (text, value) => {
  expect(jsonIn(text)).toEqual(value);
});

test.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  ['{}', false],
  [undefined, false],
])('a value with names: %o, %s', (value, is) => {
  expect(isObject(value)).toBe(is);
});
