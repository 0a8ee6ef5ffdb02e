import type { UnknownEvent } from './event.ts';

/** How the data of a kind at one version is written at the next. What is stored stays as it is. */
const UPCASTS: { [type: string]: { [version: number]: (event: UnknownEvent) => unknown } } = {
  /** Notes had no id of their own. */
  'note.written': { 1: ({ id, data }) => ({ ...Object(data), id }) },
};

/** An event of an older version as it would be written now. */
export function upcast(event: UnknownEvent): UnknownEvent {
  const step = UPCASTS[event.type]?.[event.version];
  return step ? upcast({ ...event, version: event.version + 1, data: step(event) }) : event;
}
