import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change, put } from '../../../utils/domain/derivation/list.ts';

const item = fc.record({ id: fc.uuid(), text: fc.string() });
type Item = { id: string; text: string };

function listOf(items: readonly Item[]): readonly Item[] {
  return items.reduce<readonly Item[]>(put, []);
}

test('a list holds the last of what each id was put as, in the order of ids', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), fc.array(fc.nat(39)), (items, again) => {
      const repeated = again.flatMap((n) => (items[n] ? [{ ...items[n], text: 'again' }] : []));
      const all = [...items, ...repeated];
      const last = new Map(all.map((one) => [one.id, one]));
      const expected = [...last.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(listOf(all)).toEqual(expected);
    }),
  );
});

test('a change reaches the record of its id and makes none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 40 }), item, (items, other) => {
      const list = listOf(items);
      for (const { id } of items) {
        const changed = change(list, id, { text: 'changed' });
        expect(changed).toEqual(list.map((one) => (one.id === id ? { ...one, text: 'changed' } : one)));
      }
      if (!items.some(({ id }) => id === other.id)) expect(change(list, other.id, { text: 'changed' })).toBe(list);
    }),
  );
});
