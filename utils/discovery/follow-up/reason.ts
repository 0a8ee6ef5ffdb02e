import type { Id } from '../../domain/identifier.ts';

/** What a contact can bring them, what they wait for first. */
export const REASONS = [
  'callback',
  'promise',
  'question',
  'response',
  'ripe',
  'signal',
  'change',
  'need',
  'introduction',
] as const;
export type ReasonKind = (typeof REASONS)[number];

/** A reason to come back to them. */
export interface Reason {
  kind: ReasonKind;
  /** What it is about, in the words of its record. */
  text: string;
  /** Whom it concerns; null where nobody is named. */
  contact: Id | null;
  /** When it is due or has happened, a day or an instant of ISO 8601; null where that is not known. */
  at: string | null;
  /** The records that it rests on. */
  evidence: readonly Id[];
}
