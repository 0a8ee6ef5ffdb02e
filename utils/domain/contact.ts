import { type ContactFact, contactFact } from './fact.ts';
import { id } from './identifier.ts';
import { day, isoDate, line, plainWords } from './text.ts';
import { channel } from './touch.ts';
import { z } from './zod.ts';

/** They are not there any more; since when, where that is known. */
export const leftAccount = z.object({ on: z.nullable(day), why: line });
/** They are there after all: they came back, or never left. */
export const returnedContact = z.object({});
/** They were told that we keep data about them, as article 14 of the GDPR asks, and by which channel. */
export const informedContact = z.object({ channel, on: day });
/** They do not want to be prospected: it is absolute and lasting. */
export const objectedContact = z.object({ channel, on: day });

/** A person at an account. */
export const contact = z.object({
  id,
  account: id,
  facts: z.array(contactFact),
  addedAt: isoDate,
  leftOn: z.nullable(day),
  informedOn: z.nullable(day),
  /** On the opposition list since: left out of every payload. */
  objectedOn: z.nullable(day),
});
export type Contact = z.infer<typeof contact>;

/**
 * What a person is recognised by at one account, surest first: e-mail, profile address, name with case and accents
 * left out. Two sets of facts that share a key are about the same person.
 */
export function contactKeys(facts: readonly Pick<ContactFact, 'field' | 'value'>[]): string[] {
  const keys = (field: ContactFact['field'], prefix: string, plain: (value: string) => string) =>
    facts.filter((fact) => fact.field === field).map((fact) => `${prefix}:${plain(fact.value)}`);
  return [
    ...keys('email', 'email', (value) => value.toLowerCase()),
    ...keys('profiles', 'profile', (value) => value.toLowerCase().replace(/\/+$/, '')),
    ...keys('name', 'name', plainWords),
  ];
}

/** By what a person was recognised. */
export type ContactRecognition = 'email' | 'profile' | 'name';

/** The reason for taking two sets of facts for one person's: the surest key they share. Null where they share none. */
export function samePerson(
  facts: readonly Pick<ContactFact, 'field' | 'value'>[],
  known: readonly Pick<ContactFact, 'field' | 'value'>[],
): ContactRecognition | null {
  const theirs = new Set(contactKeys(known));
  const by = contactKeys(facts)
    .find((key) => theirs.has(key))
    ?.split(':')[0];
  return by === 'email' || by === 'profile' || by === 'name' ? by : null;
}
