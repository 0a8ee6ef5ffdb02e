/** What makes a follow-up hollow: it asks for news or time, speaks of us, flatters, presses, or is mere politeness. */
export type Hollow = 'pleasantry' | 'nudge' | 'question' | 'time' | 'us' | 'flattery' | 'pressure';
/** What makes it worth reading. */
export type Value = 'answer' | 'promise' | 'document' | 'introduction' | 'fact' | 'step' | 'result';

/** How a kind of phrase is written. */
export interface Rule<Kind> {
  kind: Kind;
  pattern: RegExp;
}

/** The phrases of a language. Hollow ones are struck out in this order. */
export interface Words {
  hollow: readonly Rule<Hollow>[];
  value: readonly Rule<Value>[];
  /** Where a clause begins that may bring something, or nothing, for itself. */
  clause: RegExp;
}

/** A kind of phrase by its ways of being written, each from the beginning of a word. */
export function rule<Kind>(kind: Kind, ways: readonly string[]): Rule<Kind> {
  return { kind, pattern: new RegExp(`(?<![a-z0-9])(?:${ways.join('|')})`, 'g') };
}
