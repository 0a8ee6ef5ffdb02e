import { day } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

/** What time one may look at. */
export const CHOICES = ['month', 'quarter', 'year', 'all', 'dates'] as const;
export type Choice = (typeof CHOICES)[number];

/** A time as it is chosen; `from` and `to` are days (`2026-11-01`), the last included, and mean something for `dates` alone. */
export interface Chosen {
  choice: Choice;
  from: string;
  to: string;
}

/** From an instant (null: from the beginning) until before another, milliseconds since 1970; both are midnights here. */
export interface Period {
  from: number | null;
  to: number;
}

/**
 * The time that was chosen, as far as it has come: this month and this quarter end today, and so do the last twelve months.
 * Null where the dates are none, or the last is before the first.
 *
 * @param now milliseconds since 1970
 */
export function periodOf({ choice, from, to }: Chosen, now: number): Period | null {
  const [year, month, date] = partsOf(now);
  const tomorrow = midnight(year, month, date + 1);
  switch (choice) {
    case 'month':
      return { from: midnight(year, month, 1), to: tomorrow };
    case 'quarter':
      return { from: midnight(year, month - (month % 3), 1), to: tomorrow };
    case 'year':
      return { from: midnight(year - 1, month, date + 1), to: tomorrow };
    case 'all':
      return { from: null, to: tomorrow };
    case 'dates': {
      const [first, last] = [midnightOf(from), midnightOf(to)];
      return first === null || last === null || last < first ? null : { from: first, to: dayAfter(last) };
    }
  }
}

/**
 * The time before, to set a period beside: the month or quarter before as far as this one has come, the twelve months before,
 * as many days before. Null where all is looked at.
 */
export function periodBefore(choice: Choice, { from, to }: Period): Period | null {
  if (from === null || choice === 'all') return null;
  if (choice === 'dates') return { from: daysBefore(from, Math.round((to - from) / DAY)), to: from };
  const months = { month: 1, quarter: 3, year: 12 }[choice];
  return { from: monthsBefore(from, months), to: Math.min(monthsBefore(to, months), from) };
}

/** Whether something happened within a period. */
export function isWithin(at: number, { from, to }: Period): boolean {
  return at < to && (from === null || at >= from);
}

export type Unit = 'week' | 'month' | 'year';
/** A stretch of a period, to show how something went. */
export interface Span {
  from: number;
  to: number;
}

/** More years than these are one stretch at the beginning: a date may be anything. */
const YEARS = 40;
/** Up to so many days of a period are told week by week, and month by month; beyond, year by year. */
const [BY_WEEK, BY_MONTH] = [100, 1_200];

/**
 * The weeks, months or years of a period, in order: each instant of it lies in exactly one. The first and the last may be cut.
 *
 * @param first when the first of what is shown happened: where a period has no beginning, it begins there
 */
export function spansOf(period: Period, first: number | null): { unit: Unit; spans: Span[] } {
  const from = period.from ?? (first === null ? period.to : midnight(...partsOf(Math.min(first, period.to))));
  const days = (period.to - from) / DAY;
  const unit = days <= BY_WEEK ? 'week' : days <= BY_MONTH ? 'month' : 'year';
  const spans: Span[] = [];
  const earliest = unit === 'year' ? midnight(partsOf(period.to)[0] - YEARS, 0, 1) : from;
  for (let at = from; at < period.to; ) {
    const to = Math.min(spans.length === 0 ? Math.max(nextOf(unit, at), earliest) : nextOf(unit, at), period.to);
    spans.push({ from: at, to });
    at = to;
  }
  return { unit, spans };
}

function nextOf(unit: Unit, at: number): number {
  const [year, month, date] = partsOf(at);
  if (unit === 'year') return midnight(year + 1, 0, 1);
  if (unit === 'month') return midnight(year, month + 1, 1);
  // Weeks begin on Monday, as ISO 8601 has them.
  return midnight(year, month, date + 7 - ((new Date(at).getDay() + 6) % 7));
}

const DAY = 24 * 60 * 60 * 1000;

function midnight(year: number, month: number, date: number): number {
  return new Date(year, month, date).getTime();
}

function partsOf(at: number): [year: number, month: number, date: number] {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth(), date.getDate()];
}

function midnightOf(text: string): number | null {
  if (!z.safeParse(day, text).success) return null;
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return midnight(year, month - 1, date);
}

function dayAfter(at: number): number {
  return daysBefore(at, -1);
}

function daysBefore(at: number, days: number): number {
  const [year, month, date] = partsOf(at);
  return midnight(year, month, date - days);
}

/** The same day some months before; the last of that month where it has none such. */
function monthsBefore(at: number, months: number): number {
  const [year, month, date] = partsOf(at);
  const last = new Date(year, month - months + 1, 0).getDate();
  return midnight(year, month - months, Math.min(date, last));
}
