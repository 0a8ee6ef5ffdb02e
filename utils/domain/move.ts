import { wallOf } from './clock.ts';
import { type Event, orderOf } from './event.ts';
import type { Id } from './identifier.ts';
import type { Stage } from './stage.ts';

/** That a project came to a stage: its records say where it stands, this says which way it went. */
export interface Move {
  opportunity: Id;
  stage: Stage;
  /** Milliseconds since 1970. */
  at: number;
}

/** The kinds of events that tell of moves. */
export function tellsMove({ type }: { type: string }): boolean {
  return type === 'opportunity.opened' || type === 'stage.moved';
}

/** The way of each project, from the events of their accounts, in order. */
export function movesIn(events: readonly Event[]): Move[] {
  return events
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .flatMap(({ type, subject, data, at }) => {
      if (type !== 'opportunity.opened' && type !== 'stage.moved') return [];
      return [{ opportunity: subject.opportunity, stage: data.stage, at: wallOf(at) }];
    });
}
