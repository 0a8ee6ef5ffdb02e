import type { Id } from '../domain/identifier.ts';
import type { Likeness } from '../domain/likeness.ts';

/** An account that may be the same as another, and why. */
export interface Twin {
  account: Id;
  name: string;
  likeness: Likeness;
}

/** Two accounts that may be one, and why. */
export interface Pair {
  one: Pick<Twin, 'account' | 'name'>;
  other: Pick<Twin, 'account' | 'name'>;
  likeness: Likeness;
}
