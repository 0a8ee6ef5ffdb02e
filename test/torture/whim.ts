import { randomOf } from '../bench/store/language.ts';

/** What the receiver does with one request. `late`, `dropped` and `cut` have taken it; of the last two nobody hears. */
export type Whim = 'accept' | 'late' | 'dropped' | 'cut' | 'error' | 'busy' | 'reset' | 'hang';

/** How likely each is, in hundredths; what is left is accepted. */
const SHARES = { late: 8, dropped: 8, cut: 5, error: 9, busy: 5, reset: 8, hang: 3 } as const satisfies Partial<
  Record<Whim, number>
>;

/** So many times one delivery is failed: an hour's wait, the fifth, says nothing that ten minutes do not. */
const FAILURES = 4;

/** A whim, the same for the same seed, delivery and time that it came. */
export function whimOf(seed: number, delivery: number, time: number): Whim {
  if (time >= FAILURES) return 'accept';
  let left = randomOf(seed * 1_000_003 + delivery * 16 + time)() * 100;
  for (const whim of ['late', 'dropped', 'cut', 'error', 'busy', 'reset', 'hang'] as const) {
    left -= SHARES[whim];
    if (left < 0) return whim;
  }
  return 'accept';
}
