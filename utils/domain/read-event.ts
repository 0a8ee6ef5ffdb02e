import {
  type Event,
  event,
  type RedactedEvent,
  redactedEvent,
  type UnknownEvent,
  unknownEvent,
  versionOf,
} from './event.ts';
import { upcast } from './upcast.ts';
import { z } from './zod.ts';

/** What is wrong where an event cannot be read; the interface has a sentence for each. */
type Fault = 'not-an-object' | 'missing' | 'wrong-kind' | 'too-long' | 'malformed';

/** Where it is broken (`author.id`, `data.facts.3.value`; empty for the whole), and how. */
interface Broken {
  path: string;
  fault: Fault;
}

/**
 * What a stored or foreign value is as an event. `known` is derived; `redacted` and `unknown` (of a kind or version
 * that this code does not know) are kept and exported as they are; `broken` is refused.
 */
export type Read =
  | { is: 'known'; event: Event }
  | { is: 'redacted'; event: RedactedEvent }
  | { is: 'unknown'; event: UnknownEvent }
  | { is: 'broken'; broken: Broken };

/** Reads an event, whatever it comes from (a row, a line of a file, a colleague), and however old it is. */
export function readEvent(raw: unknown): Read {
  if (isRedacted(raw)) {
    const read = z.safeParse(redactedEvent, raw);
    return read.success ? { is: 'redacted', event: read.data } : { is: 'broken', broken: faultIn(raw, read.error) };
  }
  const known = z.safeParse(event, raw);
  if (known.success) return { is: 'known', event: known.data };
  const envelope = z.safeParse(unknownEvent, raw);
  if (!envelope.success) return { is: 'broken', broken: faultIn(raw, envelope.error) };
  const { type, version } = envelope.data;
  const newest = versionOf(type);
  if (newest === undefined || version > newest) return { is: 'unknown', event: envelope.data };
  const read = z.safeParse(event, upcast(envelope.data));
  return read.success ? { is: 'known', event: read.data } : { is: 'broken', broken: faultIn(raw, read.error) };
}

function isRedacted(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'redacted' in raw && raw.redacted === true;
}

function faultIn(raw: unknown, { issues }: z.core.$ZodError): Broken {
  const first = issues[0];
  if (!first || typeof raw !== 'object' || raw === null) return { path: '', fault: 'not-an-object' };
  return { path: first.path.join('.').slice(0, 200), fault: faultOf(first, raw) };
}

function faultOf({ code, path }: z.core.$ZodIssue, raw: object): Fault {
  if (valueAt(raw, path) === undefined) return 'missing';
  if (code === 'too_big') return 'too-long';
  return code === 'invalid_type' ? 'wrong-kind' : 'malformed';
}

/** What stands at a place within a value; undefined where there is no such place. */
export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    raw,
  );
}
