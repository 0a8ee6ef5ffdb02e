import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from '../../utils/crm/heap.ts';

test('whatever goes in and out, the first comes out first', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(50)), { maxLength: 200 }), (story) => {
      const heap = new Heap<number>((a, b) => a < b);
      const held: number[] = [];
      for (const item of story) {
        if (item === null) expect(heap.pop()).toBe(held.shift());
        else {
          heap.push(item);
          held.push(item);
          held.sort((a, b) => a - b);
        }
        expect(heap.first).toBe(held[0]);
      }
    }),
  );
});
