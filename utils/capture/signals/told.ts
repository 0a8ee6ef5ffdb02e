import type { PageKind } from '../../domain/capture.ts';
import type { ObservedSignal } from '../../domain/signal.ts';
import type { Reading } from '../reading.ts';

/** A signal, read but not numbered yet. */
export type SignalFinding = Omit<ObservedSignal, 'id'>;
export type Shown = Reading['shown'];

/** What is known of a page before its signals are. */
export interface Told {
  kind: PageKind;
  /** BCP 47, or null. */
  language: string | null;
  /** ISO code of the page's country, or null: how its dates are read. */
  country: string | null;
  /** Wall clock, milliseconds since 1970. */
  now: number;
  /** How the account is called: its names, and the label of its domain. */
  names: readonly string[];
  /** Whether the page is on the account's own site: elsewhere `we` and headlines are not the account's. */
  own: boolean;
  /** The page's own date (of an article), as ISO 8601 writes it; null where it has none. */
  dated: string | null;
}

/** A sentence: as the page writes it, and folded with the account's name marked, character by character. */
export interface Sentence {
  text: string;
  masked: string;
  /** Whether one of its words is the name of a month. */
  month: boolean;
  /** Folded short lines before and after it: a date beside a headline, mostly. */
  beside: () => string;
}
