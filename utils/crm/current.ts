import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Event } from '../domain/event.ts';
import type { Records } from '../domain/records.ts';
import type { SummaryWords } from './summary.ts';
import { deliveriesOf } from './tell.ts';

/**
 * The row that tells a destination of an account as it is now, whatever it chose to be told of: the picture as of the
 * account's newest event, so that whoever has the same history sends the same. Null where it takes no picture.
 *
 * @param now wall clock, milliseconds since 1970
 */
export function currentRow(
  records: Records,
  newest: Event,
  destination: Destination,
  words: SummaryWords,
  now: number,
): Delivery | null {
  const { id, at, author, command } = newest;
  const subject = { account: records.account.id };
  const saved: Event = { id, type: 'prospect.saved', version: 1, at, author, command, subject, data: {} };
  const asked: Destination = { ...destination, state: 'active', types: ['prospect.saved'] };
  return deliveriesOf([saved], records, [asked], words, now)[0] ?? null;
}

/**
 * The row that tells of an event what is told of it now: its mapping was mended, say. One that told of an account as it
 * was tells of it as it is.
 */
export function rowAnew(
  records: Records,
  event: Event,
  destination: Destination,
  words: SummaryWords,
  now: number,
): Delivery | null {
  if (event.type !== 'call.finished') return currentRow(records, event, destination, words, now);
  const asked: Destination = { ...destination, state: 'active', types: ['discovery.completed'] };
  return deliveriesOf([event], records, [asked], words, now)[0] ?? null;
}
