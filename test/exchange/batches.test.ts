import { expect, test } from 'vitest';
import { batched, behind, oneAhead } from '../../utils/exchange/batches.ts';

async function* pieces<Item>(...all: Item[]): AsyncGenerator<Item> {
  yield* all;
}

test('batches are of a size in items and in bytes, whatever the pieces, and begin where a job was', async () => {
  const size = { items: 3, bytes: 10, bytesOf: (n: number) => n };
  const batches = batched(behind(pieces([9, 9], [1], [2, 3, 4, 5], [6]), 3), size);
  expect(await Array.fromAsync(batches)).toEqual([
    [2, 3, 4],
    [5, 6],
  ]);
});

test('one piece is made ready while the one before is used, and no more than that', async () => {
  const made: number[] = [];
  async function* source() {
    for (const n of [1, 2, 3, 4]) {
      made.push(n);
      yield n;
    }
  }
  const ready: number[][] = [];
  for await (const _ of oneAhead(source())) {
    await new Promise((wait) => setTimeout(wait));
    ready.push([...made]);
  }
  expect(ready).toEqual([
    [1, 2],
    [1, 2, 3],
    [1, 2, 3, 4],
    [1, 2, 3, 4],
  ]);
});

test('what breaks while the piece before is used is told after it, and a stop closes the source', async () => {
  let isClosed = false;
  async function* source() {
    try {
      yield 1;
      yield 2;
      throw new Error('torn');
    } finally {
      isClosed = true;
    }
  }
  const used: number[] = [];
  const all = async () => {
    for await (const n of oneAhead(source())) used.push(n);
  };
  await expect(all()).rejects.toThrow('torn');
  expect(used).toEqual([1, 2]);
  isClosed = false;
  for await (const _ of oneAhead(source())) break;
  expect(isClosed).toBe(true);
});
