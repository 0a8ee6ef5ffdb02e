import type { SearchRow } from './row.ts';

/** The entries of a search row. */
export type Entries = Pick<SearchRow, 'words' | 'common'>;

/** All entries of a row: those that the index lists it under, and those that so many rows have that it does not. */
export function entriesOf({ words, common }: Entries): string[] {
  return common === undefined ? words : [...words, ...common.split(' ')];
}

/** Whether a row has an entry. */
export function hasEntry({ words, common }: Entries, entry: string): boolean {
  return words.includes(entry) || (common !== undefined && ` ${common} `.includes(` ${entry} `));
}

/** Whether a row has an entry that begins so. A star has a word that begins like it beside it. */
export function hasBeginning({ words, common }: Entries, begin: string): boolean {
  return words.some((word) => word.startsWith(begin)) || (common !== undefined && ` ${common}`.includes(` ${begin}`));
}

/** A row as it is put where these entries are too common for a list. One that has none of them is put as it is. */
export function unlisting(row: SearchRow, entries: ReadonlySet<string>): SearchRow {
  const common = row.words.filter((word) => entries.has(word));
  return common.length === 0
    ? row
    : { ...row, words: row.words.filter((word) => !entries.has(word)), common: common.join(' ') };
}

/** Whether an entry may be one of those: a filter’s never is, as the days that rows were touched on go with their order. */
export function mayBeCommon(entry: string): boolean {
  return !entry.startsWith('#');
}
