import type { Id } from '../domain/identifier.ts';

/** A call that was begun and not finished: its panel was closed, or died. */
export interface OpenCall {
  account: Id;
  name: string;
  /** When it began; null where only notes of it are left. */
  startedAt: string | null;
  /** How many of its notes the history could not take yet. */
  unsent: number;
  /** How many words of it were set aside. */
  aside: number;
}
