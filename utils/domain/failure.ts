import { z } from './zod.ts';

/** Why the browser would not open, read or write the history; the interface has a sentence and a way out for each. */
export const failureKind = z.enum([
  /** No room is left: nothing of what was to be written is. */
  'full',
  /** Another page of Entente still holds an older version open. */
  'blocked',
  /** A newer Entente has made it its own. */
  'newer',
  /** What lies on disk cannot be read. */
  'damaged',
  /** The browser keeps nothing here: a private window, or storage is turned off. */
  'unavailable',
]);
export type FailureKind = z.infer<typeof failureKind>;

/** A failure of the history that is known by its kind. */
export class HistoryFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, options?: ErrorOptions) {
    super(`The history is ${kind}`, options);
    this.name = 'HistoryFailure';
    this.kind = kind;
  }
}

/** By what IndexedDB calls it; browsers give some of these the message of another (Chromium: quota on any I/O error). */
const BY_NAME: Readonly<Record<string, FailureKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  /** Of a history that was closed under our hands: a newer Entente has asked for it. */
  InvalidStateError: 'newer',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  SecurityError: 'unavailable',
};

/** The kind of failure that an error is; null where it is none of the history's. */
export function failureOf(error: unknown): FailureKind | null {
  if (error instanceof HistoryFailure) return error.kind;
  if (!(error instanceof Error)) return null;
  return BY_NAME[error.name] ?? (error.cause === undefined ? null : failureOf(error.cause));
}
