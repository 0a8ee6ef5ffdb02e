import { type Random, randomOf } from '../../bench/store/language.ts';
import { BROKEN_FOREIGN } from './foreign.ts';
import { BROKEN_HISTORIES } from './history.ts';

const KINDS = Object.entries({ ...BROKEN_HISTORIES, ...BROKEN_FOREIGN });

/** The n-th broken file of a seed, with what is broken in it; the same every time. Each kind comes in its turn. */
export function brokenFile(n: number, seed: number): { kind: string; file: Blob } {
  const [kind = '', make = () => Buffer.alloc(0)] = KINDS[n % KINDS.length] ?? [];
  const random: Random = randomOf(seed * 0x1000000 + n);
  return { kind, file: new Blob([make(random)]) };
}
