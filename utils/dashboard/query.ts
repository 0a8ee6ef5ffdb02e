/** What the rep asks of the list of accounts. Empty asks for nothing. */
export interface Query {
  words: string;
  stage: string;
  owner: string;
  origin: string;
  signal: string;
  need: string;
  /** The month of the last touch, `2026-11`. */
  touched: string;
}

export const EVERYTHING: Query = { words: '', stage: '', owner: '', origin: '', signal: '', need: '', touched: '' };

/** Whether nothing is asked: the list is then all accounts. */
export function asksNothing(query: Query): boolean {
  return Object.values(query).every((asked) => asked.trim() === '');
}

/** Whether two questions are the same. */
export function sameQuery(one: Query, other: Query): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
