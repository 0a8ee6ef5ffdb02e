import type { Id } from '../domain/identifier.ts';
import type { Move } from '../domain/move.ts';
import type { Part as List, Records } from '../domain/records.ts';

/** What is counted. The first family tells what came of it, the second how we and they get on. */
export type Indicator =
  | 'new-projects'
  | 'offered'
  | 'handoffs'
  | 'stages'
  | 'origins'
  | 'effort'
  | 'damage'
  | 'promises-us'
  | 'promises-them'
  | 'told-us'
  | 'brought'
  | 'both-ways'
  | 'own-words'
  | 'open-questions'
  | 'came-forward'
  | 'several'
  | 'prepared'
  | 'wins-told'
  | 'next-step'
  | 'supposed'
  | 'next-project';

/**
 * One thing that happened and that an indicator counts. Every figure is a number of marks, and what it opens is the list of
 * these: so the two cannot differ.
 */
export interface Mark {
  /** `met`: not shown by itself; accounts that were in touch are counted by it. */
  of: Indicator | 'met';
  /** When it counts, milliseconds since 1970. */
  at: number;
  account: Id;
  /** In which list of the account's records it stands, under which id; `accounts`: it is the account itself. */
  kind: List | 'accounts';
  id: Id;
  /** Of which parts of the indicator it is. */
  is: readonly string[];
  /** In a table: in which row. */
  row?: string;
  /** What a row is called where no catalog has a word for it: how a project came about, as it was typed. */
  label?: string;
  /** Who of theirs took part. */
  who?: readonly Id[];
}

/** What of an account's records is counted. */
export interface Counting
  extends Pick<Records, 'opportunities' | 'handoffs' | 'commitments' | 'touches' | 'responses' | 'callbacks' | 'calls'>,
    Pick<Records, 'questions' | 'needs' | 'quotes'> {
  account: { id: Id };
  contacts: readonly Pick<Records['contacts'][number], 'id' | 'account' | 'objectedOn'>[];
}

/** What is known of one account: its records, and which way its projects went, in order. */
export interface History {
  records: Counting;
  moves: readonly Move[];
}

/** The instant of a day that has no time: noon, where it is the same day in every zone of the browser's clock. */
export function noonOf(day: string): number {
  return Date.parse(`${day}T12:00`);
}
