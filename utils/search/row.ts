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

/**
 * How many letters of a word its stars stand for, by class. Names have a second one: as nearly every domain is a word of
 * its own, many begin alike there.
 */
const STARS: Readonly<Record<Class, readonly number[]>> = { 1: [3, 4], 2: [3], 3: [] };

/** What an account is found by, and what one line of a list shows of it. */
export const row = z.object({
  /** See `searchKey`: in the order of the keys the newest come first. */
  key: z.string(),
  account: id,
  /** Entries of the index: `entry`, `star` and `filterWords`. */
  words: z.array(z.string()),
  /** Those that so many accounts of the history have that no list is kept of them, set apart by spaces. See `unlisting`. */
  common: z.optional(z.string()),
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

/** The search row of an account: a pure function of its records. All its entries are listed. */
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

/** The entries that all words of a name have which begin alike, `1acm*`, `1acme*`. Numbers have none. */
export function starsOf(near: Class, word: string): { entry: string; begin: string }[] {
  const begins = /^\d/.test(word) ? [] : STARS[near].filter((letters) => word.length >= letters);
  return begins.map((letters) => word.slice(0, letters)).map((begin) => ({ entry: `${near}${begin}*`, begin }));
}

/**
 * Each word once, where it is nearest; those of names with stars beside them. The rest has none: entries are what an
 * import costs, and of what is not a name few words begin alike.
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
  return [...known].flatMap(([word, near]) => [entry(near, word), ...starsOf(near, word).map((star) => star.entry)]);
}

/** Whether the entries of a row that lies in the store are sound: one that is damaged keeps no other from being found. */
export function hasWords({ words, common }: { words: unknown; common?: unknown }): boolean {
  const isText = (one: unknown) => typeof one === 'string';
  return Array.isArray(words) && words.every(isText) && (common === undefined || isText(common));
}

/** Those entries that are a word's, without stars and filters. */
export function wordEntries(entries: readonly string[]): string[] {
  return entries.filter((one) => !one.startsWith('#') && !one.endsWith('*'));
}

/** The word of an entry, without its class. */
export function wordIn(entry: string): string {
  return entry.slice(1);
}

function lastTouchOf({ touches, calls }: Records): string | null {
  const dates = [...touches.map(({ happenedAt }) => happenedAt), ...calls.map(({ startedAt }) => startedAt)];
  return dates.reduce<string | null>((last, date) => (last === null || date > last ? date : last), null);
}
