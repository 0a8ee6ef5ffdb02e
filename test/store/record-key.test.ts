import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed } from '../../utils/store/packed.ts';
import { accountIn, idIn, recordKey, rowsBehind, rowsWithin } from '../../utils/store/record-key.ts';

const id = fc.oneof(
  fc.uuid(),
  fc.constantFrom(`${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`, 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
);
// No kind is how another begins.
const kind = fc.constantFrom('member', 'calls', 'callbacks', 'questions');

test('keys sort as accounts, kinds and ids do, and give them again', () => {
  const row = fc.record({ account: id, kind: fc.oneof(kind, fc.constant('account')), id });
  fc.assert(
    fc.property(row, row, (one, other) => {
      expect(accountIn(recordKey(one))).toBe(one.account);
      if (one.kind !== 'account') expect(idIn(recordKey(one))).toBe(one.id);
      const [a, b] = [one, other].map(({ account, kind, id }) =>
        kind === 'account' ? account : `${account} ${kind} ${id}`,
      );
      if (a !== undefined && b !== undefined && a < b) expect(indexedDB.cmp(recordKey(one), recordKey(other))).toBe(-1);
    }),
  );
});

test('a range holds the rows of one account, or one kind of them, and those behind it no other', () => {
  fc.assert(
    fc.property(id, id, id, kind, (account, other, id, kind) => {
      const [own, rest] = [packed(account), recordKey({ account, kind, id })];
      expect([own, rest].map((key) => rowsWithin(account).includes(key))).toEqual([true, true]);
      expect([own, rest].map((key) => rowsWithin(account, kind).includes(key))).toEqual([false, true]);
      expect([own, rest].map((key) => rowsBehind(account).includes(key))).toEqual([false, false]);
      expect(rowsWithin(account, 'signals').includes(rest)).toBe(false);
      expect(rowsBehind(account).includes(packed(other))).toBe(account < other);
      if (account !== other) expect(rowsWithin(account).includes(recordKey({ account: other, kind, id }))).toBe(false);
    }),
  );
});
