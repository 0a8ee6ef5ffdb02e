import { contactKeys } from '../../domain/contact.ts';
import type { ContactFinding } from './finding.ts';

/** Findings about one person, from wherever on the page, put together: by e-mail, profile or name. */
export function eachOnce(people: readonly ContactFinding[][]): ContactFinding[][] {
  const distinct: ContactFinding[][] = [];
  const byKey = new Map<string, ContactFinding[]>();
  for (const facts of people) {
    const keys = contactKeys(facts);
    const known = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
    const one = known ?? [];
    if (known === undefined) distinct.push(one);
    one.push(...facts);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, one);
  }
  return distinct;
}
