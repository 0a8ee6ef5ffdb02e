import type { Id } from '../domain/identifier.ts';
import type { Likeness } from '../domain/likeness.ts';

/** An account that may be the same as another, and why. */
export interface Twin {
  account: Id;
  name: string;
  likeness: Likeness;
}
