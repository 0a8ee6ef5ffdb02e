import { type Instant, isFromFuture } from '../../domain/clock.ts';
import type { KeptEvent } from '../../domain/erasure.ts';
import type { Event, RedactedEvent, UnknownEvent } from '../../domain/event.ts';
import { type Read, readEvent } from '../../domain/read-event.ts';
import { sameContent } from '../../domain/same.ts';
import type { Line } from '../bytes/lines.ts';
import type { Finding, LineFault } from '../fault.ts';
import { isAboutFile } from './file.ts';
import { readJson } from './json.ts';

/** What a few lines of a history file come to. */
export interface Step {
  /** Events of kinds that this code knows, as it reads them, by their ids. */
  known: Event[];
  /** Those that are kept as they are: of a kind or version not known here, or redacted. */
  others: (UnknownEvent | RedactedEvent)[];
  /** How events stand in the file where that is more than is read of them, or an older version: so they are kept. */
  written: Map<KeptEvent, unknown>;
  findings: Finding[];
  /** The line of each event, by its id; the last of those that share one. */
  lines: Map<string, number>;
}

/** What a line of a history file says by itself. */
export interface Reading {
  /** How long it is. */
  bytes: number;
  /** Null where it says nothing of the history: it is blank, or speaks of the file. */
  outcome: Outcome | null;
}

type Outcome = { read: Exclude<Read, { is: 'broken' }>; written: unknown } | { fault: LineFault; where: string };

/** Reads one line; a broken one says what is wrong with it. */
export function readLine(bytes: Line): Reading {
  if (!bytes) return { bytes: 0, outcome: { fault: 'too-long', where: '' } };
  const isNothing = isAboutFile(bytes) || bytes.every(isBlank);
  return { bytes: bytes.length, outcome: isNothing ? null : outcomeOf(bytes) };
}

/**
 * What lines of a history file come to together: broken ones are told and left out.
 *
 * @param first the number of the first of them in the file
 * @param now wall clock, milliseconds since 1970
 */
export function stepOf(readings: readonly Reading[], first: number, now: number): Step {
  const step: Step = { known: [], others: [], written: new Map(), findings: [], lines: new Map() };
  for (const [n, { outcome }] of readings.entries()) {
    const line = first + n;
    if (line === 1 || !outcome) continue;
    if ('fault' in outcome) {
      step.findings.push({ line, ...outcome, refused: true });
      continue;
    }
    const { read, written } = outcome;
    const { event } = read;
    step.lines.set(event.id, line);
    if (isFromFuture(event.at, now)) step.findings.push({ line, fault: 'future', where: event.at, refused: false });
    if (read.is === 'known') step.known.push(read.event);
    else step.others.push(read.event);
    if (read.is !== 'redacted' && !sameContent(event, written)) step.written.set(event, written);
  }
  step.known.sort(byId);
  return step;
}

/** The order in which they lie on disk: a batch at random opens files again and again. */
function byId(one: Event, other: Event): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** The newest clock reading among the events, those from the future left aside; undefined where there is none. */
export function newestOf({ known, others }: Step, now: number): Instant | undefined {
  return [...known, ...others]
    .map(({ at }) => at)
    .filter((at) => !isFromFuture(at, now))
    .reduce<Instant | undefined>((newest, at) => (newest === undefined || at > newest ? at : newest), undefined);
}

/** Those events whose id was taken by another are told with their lines. */
export function conflictsOf({ lines }: Step, conflicting: readonly string[]): Finding[] {
  return conflicting.map((id) => ({ line: lines.get(id) ?? 0, fault: 'conflict', where: id, refused: true }));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function outcomeOf(bytes: Uint8Array): Outcome {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { fault: 'not-utf8', where: '' };
  }
  const json = readJson(text);
  if ('fault' in json) return { ...json, where: '' };
  const read = readEvent(json.value);
  if (read.is === 'broken') return { fault: 'broken', where: read.broken.path };
  return { read, written: json.value };
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0d || byte === 0x09;
}
