import { isShared, localOf, localsOf } from '../shown/email.ts';
import type { AccountFinding, ContactFinding } from './finding.ts';

/**
 * Whose an address is: of the one person for whom it is built or by whom it stands. Shared ones, and those that fit
 * several people, are nobody's.
 */
export function ownersOf(
  emails: readonly AccountFinding[],
  people: readonly ContactFinding[][],
): ReadonlyMap<string, ContactFinding[]> {
  const byLocal = new Owners();
  const byEmail = new Owners();
  for (const person of people) {
    for (const { field, value } of person) {
      if (field === 'name') for (const local of localsOf(value)) byLocal.add(local, person);
      if (field === 'email') byEmail.add(value, person);
    }
  }
  return new Map(
    emails.flatMap(({ value }): [string, ContactFinding[]][] => {
      const [owner, ...others] = new Set([...byLocal.of(localOf(value)), ...byEmail.of(value)]);
      return owner === undefined || others.length > 0 || isShared(value) ? [] : [[value, owner]];
    }),
  );
}

/** The numbers that stand by one person alone. One that several share is the firm's. */
export function ownPhones(people: readonly ContactFinding[][]): ReadonlySet<string> {
  const byPhone = new Owners();
  for (const person of people) {
    for (const { field, value } of person) if (field === 'phone') byPhone.add(value, person);
  }
  return byPhone.ofOne();
}

/** People by what is said of them. */
class Owners {
  readonly #people = new Map<string, Set<ContactFinding[]>>();

  add(value: string, person: ContactFinding[]): void {
    const known = this.#people.get(value);
    if (known === undefined) this.#people.set(value, new Set([person]));
    else known.add(person);
  }

  of(value: string): ReadonlySet<ContactFinding[]> {
    return this.#people.get(value) ?? new Set();
  }

  ofOne(): ReadonlySet<string> {
    return new Set([...this.#people].filter(([, people]) => people.size === 1).map(([value]) => value));
  }
}
