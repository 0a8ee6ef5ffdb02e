import type { NeedKind } from '../domain/need.ts';
import type { Records } from '../domain/records.ts';
import type { SignalKind } from '../domain/signal.ts';
import type { Owner, Stage } from '../domain/stage.ts';
import type { SearchRow } from './row.ts';
import { folded } from './words.ts';

/** What accounts a list is narrowed to; what is absent narrows nothing. Days are ISO 8601, `2026-11-25`. */
export interface Filter {
  /** Of an open opportunity. */
  stage?: Stage;
  owner?: Owner;
  origin?: string;
  /** One was observed. */
  signal?: SignalKind;
  /** One is noted and not dismissed. */
  need?: NeedKind;
  /** The last touch was in this year or month, `2026` or `2026-11`. */
  touched?: string;
  /** The last touch was on this day or later. */
  touchedSince?: string;
  /** The last touch was before this day. */
  touchedBefore?: string;
}

/** What an account is filtered by, as entries of the index of words. */
export function filterWords(records: Records, lastTouch: string | null): string[] {
  const open = records.opportunities.filter(({ outcome }) => outcome === null);
  const needs = records.needs.filter(({ status }) => status !== 'dismissed');
  return [
    ...open.flatMap(({ stage, owner, origin }) => wordsFor({ stage, owner, origin })),
    ...records.signals.flatMap(({ kind }) => wordsFor({ signal: kind })),
    ...needs.flatMap(({ kind }) => wordsFor({ need: kind })),
    ...[4, 7].flatMap((length) => (lastTouch === null ? [] : wordsFor({ touched: lastTouch.slice(0, length) }))),
  ];
}

/** The entries of the index that an account must all have; days are no such entries. */
export function wordsFor({ stage, owner, origin, signal, need, touched }: Filter): string[] {
  const values = { stage, owner, origin: origin && folded(origin.trim()), signal, need, touched };
  return Object.entries(values).flatMap(([name, value]) => (value ? [`#${name}:${value}`] : []));
}

/**
 * The entries of which an account touched before a day has one: the years before, and the months of that year. The
 * last of these months need not be over on that day. Thirty years are enough.
 */
export function wordsBefore(day: string): string[] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const years = Array.from({ length: 30 }, (_, n) => String(year - 1 - n));
  const months = Array.from({ length: month }, (_, n) => `${year}-${String(month - n).padStart(2, '0')}`);
  return [...months, ...years].flatMap((touched) => wordsFor({ touched }));
}

/** Whether a row passes a filter. */
export function passes({ words, lastTouch }: Pick<SearchRow, 'words' | 'lastTouch'>, filter: Filter): boolean {
  const { touchedSince, touchedBefore } = filter;
  if (touchedSince !== undefined && (lastTouch === null || lastTouch < touchedSince)) return false;
  if (touchedBefore !== undefined && (lastTouch === null || lastTouch >= touchedBefore)) return false;
  return wordsFor(filter).every((word) => words.includes(word));
}
