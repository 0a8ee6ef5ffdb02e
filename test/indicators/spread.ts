import type { Event } from '../../utils/domain/event.ts';
import { SHAPES } from '../../utils/indicators/catalogue.ts';
import type { Indicator } from '../../utils/indicators/mark.ts';

export const WEEK = 7 * 24 * 60 * 60 * 1000;
export const START = Date.UTC(2026, 0, 1, 12);
export const indicators = Object.keys(SHAPES).filter((of): of is Indicator => of in SHAPES);

/** The same events, a week apart. */
export function spread(events: readonly Event[]): Event[] {
  return events.map((event) => {
    const count = event.at.slice(25);
    return { ...event, at: `${new Date(START + Number(count) * WEEK).toISOString()}-${count}` };
  });
}
