import { wallOf } from '../domain/clock.ts';
import type { Author, EventType } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import type { Read } from '../domain/read-event.ts';

/** Anything that the history keeps: also what was erased from it, and what a newer version wrote. */
export type Kept = Exclude<Read, { is: 'broken' }>;

/** What a timeline can be narrowed to. */
export const TOPICS = ['pages', 'relation', 'discovery', 'projects', 'crm', 'identity'] as const;
export type Topic = (typeof TOPICS)[number];

/** One gesture, with all that it made happen. */
export interface Moment {
  id: Id;
  /** Milliseconds since 1970. */
  at: number;
  author: Author;
  /** In their order. */
  events: readonly Kept[];
  topics: ReadonlySet<Topic>;
}

/** A day, and what happened on it, the newest first. */
export interface Day {
  /** Midnight where one is, milliseconds since 1970. */
  at: number;
  moments: readonly Moment[];
}

/** What an event is about, by the first word of its type. */
const TOPIC_OF: Readonly<Record<string, Topic>> = {
  page: 'pages',
  account: 'pages',
  fact: 'pages',
  contact: 'pages',
  signal: 'pages',
  commitment: 'relation',
  touch: 'relation',
  call: 'relation',
  callback: 'relation',
  probe: 'relation',
  question: 'discovery',
  need: 'discovery',
  quote: 'discovery',
  note: 'discovery',
  opportunity: 'projects',
  stage: 'projects',
  handoff: 'projects',
  prospect: 'crm',
  delivery: 'crm',
  accounts: 'identity',
  contacts: 'identity',
} satisfies Record<EventType extends `${infer Word}.${string}` ? Word : never, Topic>;

/** Events, the newest first, as the gestures that they came of. */
export function momentsOf(events: readonly Kept[]): Moment[] {
  const commands = Map.groupBy(events, ({ event }) => event.command);
  return [...commands.entries()].map(([id, together]) => {
    const inOrder = together.toReversed();
    const [first] = together;
    if (!first) throw new Error('A group of no events');
    const topics = inOrder.flatMap(({ event }) => TOPIC_OF[event.type.split('.')[0] ?? ''] ?? []);
    const { at, author } = first.event;
    return { id, at: wallOf(at), author, events: inOrder, topics: new Set(topics) };
  });
}

/** Moments, the newest first, day by day. */
export function daysOf(moments: readonly Moment[]): Day[] {
  const midnight = ({ at }: Moment) => new Date(at).setHours(0, 0, 0, 0);
  return [...Map.groupBy(moments, midnight)].map(([at, together]) => ({ at, moments: together }));
}
