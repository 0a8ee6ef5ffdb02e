import { nameOf } from '../domain/best.ts';
import { wallOf } from '../domain/clock.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { plainWords } from '../domain/text.ts';

/** What an account is found by, and what one line of a list shows of it. */
export interface SearchRow {
  /** Minus the day of its last event, so that in key order the newest come first. */
  rank: number;
  account: Id;
  words: string[];
  name: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The search row of an account: a pure function of its records. */
export function searchRow(records: Records): SearchRow {
  const { id, facts, newest } = records.account;
  const name = nameOf(facts);
  const words = plainWords(name).split(' ');
  return {
    rank: rankOf(newest),
    account: id,
    words: [...new Set(words)].filter((word) => word !== '').map((word) => `1${word}`),
    name,
  };
}

/** @param newest the order of an account's newest event */
function rankOf(newest: string): number {
  return -Math.floor(wallOf(newest) / DAY);
}
