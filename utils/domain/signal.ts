import { pageSource, reading } from './fact.ts';
import { id } from './identifier.ts';
import { isoDate, line, plainWords } from './text.ts';
import { z } from './zod.ts';

/** What can happen to an account that makes a need plausible. */
export const signalKind = z.enum([
  'hiring',
  'funding',
  'new-site',
  'launch',
  'leadership',
  'tender',
  'event',
  'growth',
  'reorganisation',
]);
export type SignalKind = z.infer<typeof signalKind>;

/** A year, month or day as ISO 8601 writes it: as much of a date as was said. */
const saidDate = z.string().check(z.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/));

/** Something that happened to an account, as one look at one page gave it. */
export const observedSignal = z.object({
  id,
  kind: signalKind,
  /** What happened, in the page's own words: `4 technicians`, `new plant in Lyon`. */
  summary: line.check(z.minLength(1)),
  /** How many, where the page says so: posts, people. */
  count: z.nullable(z.int().check(z.minimum(1))),
  /** When it happens or happened, where the page says so. */
  date: z.nullable(saidDate),
  ...reading,
  /** The sentence that says it. */
  quote: line.check(z.minLength(1)),
});
export type ObservedSignal = z.infer<typeof observedSignal>;

/** A signal as the history remembers it, with the page that it was read on. */
export const signal = z.extend(observedSignal, { account: id, source: z.nullable(pageSource), observedAt: isoDate });
export type Signal = z.infer<typeof signal>;

/** What a signal is recognised by at one account, on whichever of its pages it is repeated. */
export function signalKey({ kind, quote, summary, date }: Pick<Signal, 'kind' | 'quote' | 'summary' | 'date'>): string {
  return JSON.stringify([kind, plainWords(summary), plainWords(quote), date]);
}
