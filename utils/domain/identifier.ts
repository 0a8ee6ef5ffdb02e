import { z } from './zod.ts';

/** A UUID, as written by `uuidv7` and `nthOf`. */
export const id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
export type Id = z.infer<typeof id>;

/**
 * A UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then randomness,
 * so that ids sort by the time they were minted.
 *
 * @param now wall clock, milliseconds since 1970
 * @param random 10 random bytes
 */
export function uuidv7(now: number, random: Uint8Array): Id {
  const bytes = new Uint8Array(16);
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  let text = '';
  for (const [i, byte] of bytes.entries()) text += (DASHED.has(i) ? '-' : '') + (HEX[byte] ?? '');
  return text;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** The bytes before which a dash stands. */
const DASHED = new Set([4, 6, 8, 10]);

/** A fresh UUID version 7 from the machine's clock and randomness. */
export function mint(): Id {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

/**
 * The `n`-th id that belongs to `root` (0 ≤ n < 65,536): the same every time. What a command makes takes its ids
 * from the command's own, so that the same command sent twice names the same things twice.
 */
export function nthOf(root: Id, n: number): Id {
  if (!Number.isInteger(n) || n < 0 || n > 0xffff) throw new RangeError(`No id number ${n} under ${root}`);
  return root.slice(0, -4) + n.toString(16).padStart(4, '0');
}
