import type { Remote } from './answer.ts';
import type { Verdict } from './presets/preset.ts';

/** What came of one attempt, as data. */
export type Outcome =
  | {
      kind: 'answer';
      status: number;
      /** The body, as far as it was read. */
      text: string;
      /** How long it asks us to wait, milliseconds; null where it does not say. */
      wait: number | null;
      /** The receiver's own clock, milliseconds since 1970; null where it does not tell, or where CORS hides it. */
      date: number | null;
      remote: Remote;
      /** What the preset reads in it; null: its status decides. */
      verdict: Verdict | null;
    }
  /** Nothing was left to send: all steps were done before. */
  | { kind: 'done'; remote: Remote }
  /** What calls can do is done; the steps name what is left to the rep. `status`: the last answer's. */
  | { kind: 'by-hand'; status: number | null }
  /** It could not even be sent, and was reported: something malformed. */
  | { kind: 'fault' }
  /** A redirect that the browser does not let us look into. */
  | { kind: 'redirected' }
  | { kind: 'network' }
  | { kind: 'timeout' };

/** One attempt: when it began (milliseconds since 1970), how long it took, and what came of it. */
export interface Tried {
  startedAt: number;
  milliseconds: number;
  outcome: Outcome;
}
