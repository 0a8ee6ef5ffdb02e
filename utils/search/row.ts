import { domainOf, nameOf, ranked } from '../domain/best.ts';
import { wallOf } from '../domain/clock.ts';
import { id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { owner, stage } from '../domain/stage.ts';
import { isoDate } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { filterWords } from './filter.ts';
import { searchKey } from './key.ts';
import { type Class, textsOf } from './texts.ts';
import { wordsOf } from './words.ts';

/** How many distinct words an account is found by. */
const MAX_WORDS = 400;

/** How many letters of a word its star stands for. */
export const STAR = 3;

/** What an account is found by, and what one line of a list shows of it. */
export const row = z.object({
  /** See `searchKey`: in the order of the keys the newest come first. */
  key: z.string(),
  account: id,
  /** Entries of the index: `entry`, `star` and `filterWords`. */
  words: z.array(z.string()),
  name: z.string(),
  domain: z.nullable(z.string()),
  place: z.nullable(z.string()),
  /** Those of its newest open opportunity. */
  stage: z.nullable(stage),
  owner: z.nullable(owner),
  origin: z.nullable(z.string()),
  lastTouch: z.nullable(isoDate),
  lastEvent: isoDate,
});
export type SearchRow = z.infer<typeof row>;

/** The search row of an account: a pure function of its records. */
export function searchRow(records: Records): SearchRow {
  const { id: account, facts, newest } = records.account;
  const domain = domainOf(facts);
  const lastEvent = newest.slice(0, 24);
  const lastTouch = lastTouchOf(records);
  const open = records.opportunities.findLast(({ outcome }) => outcome === null);
  return {
    // A touch may be dated later than the event that tells of it: none is to stand behind the day it was on.
    key: searchKey(Math.max(wallOf(newest), lastTouch === null ? 0 : Date.parse(lastTouch)), account),
    account,
    words: [...new Set([...entriesOf(records), ...filterWords(records, lastTouch)])],
    name: nameOf(facts),
    domain,
    place: ranked(facts, 'address.locality', domain)[0]?.value ?? null,
    stage: open?.stage ?? null,
    owner: open?.owner ?? null,
    origin: open?.origin || null,
    lastTouch,
    lastEvent,
  };
}

/** A word as the index has it, with how near it is to what the account is: `1acme`, `2benali`, `3planning`. */
export function entry(near: Class, word: string): string {
  return `${near}${word}`;
}

/** All words of a name that begin with three letters, as one entry: `1acm*`. */
export function star(near: Class, word: string): string {
  return `${near}${word.slice(0, STAR)}*`;
}

/**
 * Each word once, where it is nearest; those of names with a star beside them. The rest has none: entries are what an
 * import costs, and what begins in one way and is common is found among the newest rows.
 */
function entriesOf(records: Records): string[] {
  const known = new Map<string, Class>();
  for (const { class: near, text } of textsOf(records)) {
    for (const word of wordsOf(text, near < 3)) {
      if (known.size >= MAX_WORDS) break;
      if (!known.has(word)) known.set(word, near);
    }
    if (known.size >= MAX_WORDS) break;
  }
  const entries: string[] = [];
  for (const [word, near] of known) {
    entries.push(entry(near, word));
    if (hasStar(near, word)) entries.push(star(near, word));
  }
  return entries;
}

/** Whether words of a class that begin like this are found by a star. */
export function hasStar(near: Class, word: string): boolean {
  return near < 3 && word.length >= STAR && !/^\d/.test(word);
}

/** The words themselves of entries, without their class, stars and filters. */
export function plainEntries(entries: readonly string[]): string[] {
  return entries.filter((one) => !one.startsWith('#') && !one.endsWith('*')).map((one) => one.slice(1));
}

function lastTouchOf({ touches, calls }: Records): string | null {
  const dates = [...touches.map(({ happenedAt }) => happenedAt), ...calls.map(({ startedAt }) => startedAt)];
  return dates.reduce<string | null>((last, date) => (last === null || date > last ? date : last), null);
}
