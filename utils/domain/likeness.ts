import { accountKeys } from './account.ts';
import { withoutCompanyForm } from './company-form.ts';
import { contactKeys } from './contact.ts';
import { isStanding } from './fact.ts';
import type { Records } from './records.ts';

/** Why two accounts may be one, the surest reason first. */
const REASONS = ['domain', 'registration', 'email', 'profile', 'phone', 'name'] as const;

/** By what two accounts look alike; the interface has a sentence for each. */
export interface Likeness {
  by: (typeof REASONS)[number];
  value: string;
}

/** Shorter names say too little. */
const SHORTEST_NAME = 3;
/** Of the keys of one reason, that many are kept: an account with more is found by these. */
const MOST = 50;

/**
 * The keys under which an account that may be the same is found: its exact ones (`domain:acme.example`, `siren:…`,
 * `vat:…`), and those that begin with `like-` and prove nothing, such as `like-name:acme` or `like-email:ada@acme.example`.
 */
export function likeKeys({ account, contacts }: Records): string[] {
  const facts = account.facts.filter(isStanding);
  const people = contacts.map((contact) => contact.facts.filter(isStanding));
  const of = (field: string) => facts.filter((fact) => fact.field === field).map(({ value }) => value);
  const reach = [...contactKeys(facts.flatMap(contactLike)), ...people.flatMap(contactKeys)];
  const phones = [...of('phone'), ...people.flat().flatMap(({ field, value }) => (field === 'phone' ? value : []))];
  const names = [...of('name'), ...of('legalName')].map(withoutCompanyForm);
  return [
    ...accountKeys(facts).filter((key) => !key.startsWith('name:')),
    ...keysOf('registration', of('registration.other').map(squeezed)),
    ...keysOf('email', valuesOf(reach, 'email:')),
    ...keysOf('profile', valuesOf(reach, 'profile:')),
    ...keysOf('phone', phones.map(squeezed)),
    ...keysOf(
      'name',
      names.filter((name) => name.length >= SHORTEST_NAME),
    ),
  ];
}

/** Why two accounts may be one, by the keys of each: the surest reason, the same from either side. Null where they share none. */
export function likeness(keys: readonly string[], others: readonly string[]): Likeness | null {
  const theirs = new Set(others);
  const shared = keys.filter((key) => theirs.has(key)).map(reasonOf);
  return shared.toSorted(bySureness)[0] ?? null;
}

function bySureness(a: Likeness, b: Likeness): number {
  return REASONS.indexOf(a.by) - REASONS.indexOf(b.by) || (a.value < b.value ? -1 : 1);
}

function reasonOf(key: string): Likeness {
  const colon = key.indexOf(':');
  const kind = key.slice(0, colon).replace(/^like-/, '');
  const value = key.slice(colon + 1);
  if (kind === 'siren' || kind === 'vat') return { by: 'registration', value };
  return { by: REASONS.find((reason) => reason === kind) ?? 'name', value };
}

/** An account's e-mail and profiles, as a contact has them. */
function contactLike({ field, value }: { field: string; value: string }) {
  return field === 'email' || field === 'profiles' ? [{ field, value } as const] : [];
}

function valuesOf(keys: readonly string[], prefix: string): string[] {
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

function squeezed(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function keysOf(reason: Likeness['by'], values: readonly string[]): string[] {
  return [...new Set(values)]
    .filter((value) => value !== '')
    .map((value) => `like-${reason}:${value}`)
    .slice(0, MOST);
}
