import { isStanding } from '../domain/fact.ts';
import type { Records } from '../domain/records.ts';

/** How near a word is to what an account is: in its name, in a person's, or anywhere in its history. */
export type Class = 1 | 2 | 3;

/** A text of an account that a search looks into. */
export interface Text {
  /** The list of `Records` that it stands in, `account` for a fact of it, and the record's id. */
  kind: 'account' | Exclude<keyof Records, 'account' | 'handoffs'>;
  id: string;
  class: Class;
  text: string;
}

/** Facts that a person would look for. Numbers under which it is registered and called are found whole. */
const NAMES: ReadonlySet<string> = new Set(['name', 'legalName', 'domain']);
const TOLD: ReadonlySet<string> = new Set([
  'description',
  'industry',
  'address.street',
  'address.postalCode',
  'address.locality',
  'address.region',
  'phone',
  'email',
  'registration.siren',
  'registration.siret',
  'registration.vat',
  'registration.other',
  'technologies',
]);

/**
 * All texts by which an account is found: its names first, then people, then the rest, there the newest first, so that
 * what a bound leaves out is old.
 */
export function* textsOf(records: Records): Generator<Text> {
  const { account } = records;
  for (const fact of account.facts) {
    if (NAMES.has(fact.field) && isStanding(fact)) yield { kind: 'account', id: fact.id, class: 1, text: fact.value };
  }
  for (const { id, facts } of records.contacts) {
    for (const { field, value, ...fact } of facts) {
      if (field === 'profiles' || !isStanding(fact)) continue;
      yield { kind: 'contacts', id, class: field === 'name' || field === 'email' ? 2 : 3, text: value };
    }
  }
  for (const fact of account.facts) {
    if (TOLD.has(fact.field) && isStanding(fact)) yield { kind: 'account', id: fact.id, class: 3, text: fact.value };
  }
  for (const [kind, id, texts] of toldIn(records)) {
    for (const text of texts) if (text) yield { kind, id, class: 3, text };
  }
}

type Told = [kind: Text['kind'], id: string, texts: (string | null)[]];

function* toldIn(records: Records): Generator<Told> {
  for (const { id, name, goal, why } of newest(records.opportunities)) yield ['opportunities', id, [name, goal, why]];
  for (const { id, statement, impact, quote, evidence } of newest(records.needs)) {
    yield ['needs', id, [statement, impact, quote, ...evidence.map((one) => one.quote)]];
  }
  for (const { id, text } of newest(records.quotes)) yield ['quotes', id, [text]];
  for (const { id, text, answer } of newest(records.questions)) yield ['questions', id, [text, answer]];
  for (const { id, text } of newest(records.commitments)) yield ['commitments', id, [text]];
  for (const { id, about, note } of newest(records.callbacks)) yield ['callbacks', id, [about, note]];
  for (const { id, summary, nextStep, noNextStep } of newest(records.calls)) {
    yield ['calls', id, [summary, nextStep?.text ?? noNextStep]];
  }
  for (const { id, brought } of newest(records.touches)) yield ['touches', id, [brought]];
  for (const { id, name, said } of newest(records.responses)) yield ['responses', id, [name, said]];
  for (const { id, name, stake } of newest(records.probes)) yield ['probes', id, [name, stake]];
  for (const { id, summary, quote } of newest(records.signals)) yield ['signals', id, [summary, quote]];
  for (const { id, text } of newest(records.notes)) yield ['notes', id, [text]];
}

/** Records stand in the order in which they came. */
function newest<Item>(list: readonly Item[]): Item[] {
  return list.toReversed();
}
