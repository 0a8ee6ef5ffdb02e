import { sameContact } from '../commands/save-prospect.ts';
import { personOf } from '../domain/best.ts';
import type { Capture } from '../domain/capture.ts';
import { type ContactRecognition, samePerson } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import type { ContactFact } from '../domain/fact.ts';
import type { Records } from '../domain/records.ts';
import { tickKey } from './draft.ts';
import { contactPicture } from './picture.ts';

/** A person on the page, as the popup lists them. */
export interface Person {
  key: string;
  facts: ContactFact[];
  ticked: boolean;
  /** By what they are recognised as a known contact; null for a new one. */
  knownBy: ContactRecognition | null;
}

/** The people on the page, and the names of those who are known at the account and not on it. */
export function peopleOf(capture: Capture | null, records: Records | null, draft: Draft) {
  const known = records?.contacts ?? [];
  const met = new Set<string>();
  const here: Person[] = (capture?.contacts ?? []).map((contact) => {
    const before = sameContact(contact, known);
    if (before) met.add(before.id);
    const key = tickKey(contact);
    const facts = capture ? contactPicture(contact, capture.page) : [];
    return {
      key,
      facts,
      ticked: !draft.unticked.includes(key),
      knownBy: before ? samePerson(contact.facts, before.facts) : null,
    };
  });
  const elsewhere = known.filter(({ id }) => !met.has(id)).map(({ facts }) => personOf(facts, null));
  return { here, elsewhere };
}
