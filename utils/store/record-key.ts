import type { Id } from '../domain/identifier.ts';
import { packed, UNITS, unpacked } from './packed.ts';

/** Behind whatever goes on after a beginning: longer than an id, of the last unit there is. */
const END = '\uffff'.repeat(UNITS + 1);

/**
 * Where a row of `records` lies: an account's own row, or what leads to the account it is part of, at its packed id
 * alone, so that one exact read tells what is held of it; its other rows behind that, by kind and id. Written out such a
 * key has 230 bytes, and every entry of an index repeats it twice.
 */
export function recordKey({ account, kind, id }: { account: Id; kind: string; id: Id }): string {
  return kind === 'account' || kind === 'alias' ? packed(account) : packed(account) + kind + packed(id);
}

/** Whose row has a key. */
export function accountIn(key: string): Id {
  return unpacked(key.slice(0, UNITS));
}

/** The id of the record whose key it is, of a row that is not an account's own. */
export function idIn(key: string): Id {
  return unpacked(key.slice(-UNITS));
}

/** The rows of an account, its own first; of one kind where it is told. */
export function rowsWithin(account: Id, kind = ''): IDBKeyRange {
  const begin = packed(account) + kind;
  return IDBKeyRange.bound(begin, begin + END);
}

/** The rows of all accounts behind this one, in the order of their ids. */
export function rowsBehind(account: Id): IDBKeyRange {
  return IDBKeyRange.lowerBound(packed(account) + END);
}
