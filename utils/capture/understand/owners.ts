import { isNamedFor, isShared } from '../shown/email.ts';
import type { AccountFinding, ContactFinding } from './finding.ts';

/** The one person of the page for whom an address is built; null where it is a shared one, or several fit. */
export function ownerOf(email: string, people: readonly ContactFinding[][]): ContactFinding[] | null {
  if (isShared(email)) return null;
  const owners = people.filter((facts) =>
    facts.some(
      ({ field, value }) => (field === 'name' && isNamedFor(email, value)) || (field === 'email' && value === email),
    ),
  );
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** Shown addresses that are built of a person's name are theirs. */
export function emailsOf(
  person: ContactFinding[],
  people: readonly ContactFinding[][],
  emails: readonly AccountFinding[],
): ContactFinding[] {
  return emails
    .filter(({ value }) => ownerOf(value, people) === person)
    .map((email) => ({ ...email, field: 'email' as const, confidence: 0.75 }));
}

/** Whether a number is one person's own: it stands by them alone. One that several share is the firm's. */
export function isTheirs({ value }: AccountFinding, people: readonly ContactFinding[][]): boolean {
  const owners = people.filter((facts) => facts.some((fact) => fact.field === 'phone' && fact.value === value));
  return owners.length === 1;
}
