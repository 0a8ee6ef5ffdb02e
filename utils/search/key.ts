import type { Id } from '../domain/identifier.ts';

const LATEST = 0xffff_ffff;

/**
 * The key of an account's search row: the seconds from its last event to 2106, then what tells it from the others of that
 * second, 64 bits of its id; packed into six UTF-16 code units. In key order the newest come first. Every entry of the
 * index repeats the key twice, which is why it is short: written out it makes the index twice as slow to read and write.
 *
 * @param lastEvent milliseconds since 1970
 */
export function searchKey(lastEvent: number, account: Id): string {
  return beginOf(lastEvent) + telling(account);
}

/** What of an account's id is in its key. Two accounts in 2^64 share it. */
export function telling(account: Id): string {
  const digits = account.replaceAll('-', '');
  const unit = (n: number) => Number.parseInt(digits.slice(n * 4, n * 4 + 4), 16);
  return String.fromCharCode(...[0, 1, 2, 3].map((n) => unit(n) ^ unit(n + 4)));
}

/** The same of a key. */
export function tellingIn(key: string): string {
  return key.slice(2);
}

/** Behind the keys of all accounts whose last event is no older than this. @param since milliseconds since 1970 */
export function keyBehind(since: number): string {
  return `${beginOf(since)}${'\uffff'.repeat(5)}`;
}

function beginOf(time: number): string {
  const left = LATEST - Math.min(Math.max(Math.floor(time / 1000), 0), LATEST);
  return String.fromCharCode(left >>> 16, left & 0xffff);
}
