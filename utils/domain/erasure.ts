import type { Event, RedactedEvent, UnknownEvent } from './event.ts';
import type { Id } from './identifier.ts';
import { isObject } from './json.ts';
import { readEvent } from './read-event.ts';
import { type Traces, wholeTraces } from './traces.ts';
import { withoutPerson } from './without-person.ts';

/** Any event that is kept. */
export type KeptEvent = Event | UnknownEvent | RedactedEvent;

/** Whom to forget: the ids that they go or went by, and what tells of them. */
export interface Forgotten {
  ids: ReadonlySet<Id>;
  traces: Traces;
}

/** What is left of an event about someone who was erased. */
export function redacted({ id, type, version, at, author, subject, command }: KeptEvent): RedactedEvent {
  return { id, type, version, at, author, subject, command, redacted: true };
}

/** An event as it comes in, from whichever side: about someone erased, or in their words, it is redacted. */
export function onEntry(event: KeptEvent, erased: ReadonlySet<Id>): KeptEvent {
  if (isRedacted(event)) return event;
  if (isAbout(event, erased) || (event.type === 'quote.kept' && isSaidBy(event.data, erased))) return redacted(event);
  if (event.type !== 'need.confirmed' || !isSaidBy(event.data, erased)) return event;
  return asRead({ ...event, data: unquoted(event.data) }) ?? redacted(event);
}

/**
 * An event once a person, or a whole account, was forgotten: redacted if it is about them or keeps their words;
 * otherwise without what tells of them. The same object where it holds nothing of theirs.
 */
export function forgetting(event: KeptEvent, { ids, traces }: Forgotten): KeptEvent {
  const entered = onEntry(event, ids);
  if (isRedacted(entered)) return entered;
  // What an event says besides is what later code or another's put there.
  const { id, type, version, at, author, subject, command, ...told } = entered;
  const left = withoutTraces(told, OF_FACTS.has(type) ? wholeTraces(traces) : traces);
  if (left === told || !isObject(left)) return entered;
  const { source, ...rest } = left;
  const whole = { ...rest, id, type, version, at, author, subject, command, ...(hasPage(source) && { source }) };
  return asRead(whole) ?? redacted(event);
}

/** Undefined where it is no event any more. */
function asRead(event: unknown): KeptEvent | undefined {
  const read = readEvent(event);
  return read.is === 'broken' ? undefined : read.event;
}

/** Kinds that state facts of the account: there, a word of someone's name may be a town's or the company's own. */
const OF_FACTS: ReadonlySet<string> = new Set([
  'account.described',
  'page.captured',
  'fact.corrected',
  'fact.rejected',
  'fact.confirmed',
]);

export function isRedacted(event: KeptEvent): event is RedactedEvent {
  return 'redacted' in event && event.redacted === true;
}

/** That someone is to be forgotten is itself remembered: it says nothing of them. */
function isAbout({ type, subject }: KeptEvent, ids: ReadonlySet<Id>): boolean {
  if (type === 'contact.erased' || type === 'account.erased') return false;
  return ids.has(subject.account) || (subject.contact !== undefined && ids.has(subject.contact));
}

function isSaidBy(data: unknown, ids: ReadonlySet<Id>): boolean {
  return isObject(data) && typeof data.contact === 'string' && ids.has(data.contact);
}

function unquoted(data: unknown): unknown {
  return isObject(data) ? { ...data, quote: null } : data;
}

/** The page is left out where its address told of them. */
function hasPage(source: unknown): boolean {
  return isObject(source) && source.url !== null;
}

/** Ids and dates look like numbers to be dialled, and are not. */
const MARKS = /^[\dA-Fa-f]{8}-[\dA-Fa-f-]{27}$|^\d{4}-\d\d-\d\d(?:T[\d:.]{8,12}Z)?$/;

/**
 * A value without what tells of them, however deep: an address that does is null, a fact whose value does is left out.
 * The same value where nothing does.
 */
export function withoutTraces(value: unknown, traces: Traces): unknown {
  if (typeof value === 'string') return MARKS.test(value) ? value : withoutPerson(value, traces);
  if (Array.isArray(value)) {
    const kept = value.filter((item) => !isFactOf(item, traces));
    const items = kept.map((item) => withoutTraces(item, traces));
    return kept.length === value.length && items.every((item, n) => item === value[n]) ? value : items;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    const clean = withoutTraces(item, traces);
    return [key, clean !== item && (key === 'url' || key === 'link') ? null : clean];
  });
  return entries.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(entries);
}

function isFactOf(item: unknown, traces: Traces): boolean {
  return (
    isObject(item) &&
    'field' in item &&
    typeof item.value === 'string' &&
    withoutTraces(item.value, traces) !== item.value
  );
}
