import type { Account } from '../../utils/domain/account.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import type { AccountFact, ContactFact, Fact, Method } from '../../utils/domain/fact.ts';
import { NO_PARTS, type Records } from '../../utils/domain/records.ts';
import { exampleId } from './examples.ts';

let facts = 500;

interface Seen {
  url?: string | null;
  /** Day of January 2026. */
  day?: number;
  method?: Method;
  confidence?: number;
  text?: string;
}

/** The n-th of January 2026. */
export function january(day: number): string {
  return `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
}

/** A fact as read once on Acme's own site, unless said otherwise. */
export function aFact<Field extends Fact['field']>(
  field: Field,
  value: string,
  { url = 'https://acme.example/about', day = 1, method = 'json-ld', confidence = 0.9, text }: Seen = {},
) {
  const capturedAt = january(day);
  const source = { url, title: '', capturedAt, method, confidence };
  return { id: exampleId(facts++), field, value, ...(text && { text }), source, firstSeenAt: capturedAt };
}

export function aContact(facts: ContactFact[], change: Partial<Contact> = {}): Contact {
  const never = { leftOn: null, informedOn: null, objectedOn: null };
  return { id: exampleId(2), account: exampleId(1), facts, addedAt: january(1), ...never, ...change };
}

/** The records of an account with these facts and contacts, and nothing else. */
export function recordsOf(facts: AccountFact[], contacts: Contact[] = []): Records {
  const account: Account = {
    id: exampleId(1),
    keys: [],
    facts,
    createdAt: january(1),
    capturedAt: january(1),
    savedAt: null,
    receipts: [],
    merges: [],
    apart: [],
    newest: '',
  };
  return { ...NO_PARTS, account, contacts };
}
