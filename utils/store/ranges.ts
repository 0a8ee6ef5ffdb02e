import type { Id } from '../domain/identifier.ts';

/** The rows of an account, in a store or index whose keys begin with it. An array comes after every text. */
export function rangeOf(account: Id): IDBKeyRange {
  return IDBKeyRange.bound([account], [account, []]);
}
