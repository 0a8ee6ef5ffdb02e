import type { Account } from '../domain/account.ts';
import { domainOf, nameOf, ranked } from '../domain/best.ts';
import type { Contact } from '../domain/contact.ts';
import type { AccountField, ContactField, PageSource } from '../domain/fact.ts';
import type { PayloadAccount, PayloadContact } from './payload-account.ts';

/**
 * An account as a destination sees it: each field at its best value, null where nothing is known.
 *
 * @param first the page that its story begins with
 */
export function accountOf(account: Account, first: PageSource | null): PayloadAccount {
  const domain = domainOf(account.facts);
  const all = (field: AccountField) => distinct(ranked(account.facts, field, domain));
  const best = (field: AccountField) => all(field)[0] ?? null;
  return {
    id: account.id,
    name: nameOf(account.facts),
    legalName: best('legalName'),
    domain,
    website: best('website'),
    description: best('description'),
    industry: best('industry'),
    size: { min: numberIn(best('size.min')), max: numberIn(best('size.max')) },
    founded: best('founded'),
    address: {
      street: best('address.street'),
      postalCode: best('address.postalCode'),
      locality: best('address.locality'),
      region: best('address.region'),
      country: best('address.country'),
    },
    phone: best('phone'),
    fax: best('fax'),
    email: best('email'),
    registration: {
      siren: best('registration.siren'),
      siret: best('registration.siret'),
      vat: best('registration.vat'),
      other: best('registration.other'),
    },
    profiles: all('profiles'),
    technologies: all('technologies'),
    language: best('language'),
    firstMoment: first && { at: account.createdAt, what: first.title || first.url },
    customerSince: null,
    referredBy: null,
  };
}

/** A contact as a destination sees it. A person known only by their e-mail address has no name: none is guessed. */
export function contactOf(contact: Contact, account: Account): PayloadContact {
  const domain = domainOf(account.facts);
  const all = (field: ContactField) => distinct(ranked(contact.facts, field, domain));
  const best = (field: ContactField) => all(field)[0] ?? null;
  return {
    id: contact.id,
    name: best('name'),
    jobTitle: best('jobTitle'),
    email: best('email'),
    phone: best('phone'),
    profiles: all('profiles'),
  };
}

function distinct(facts: readonly { value: string }[]): string[] {
  return [...new Set(facts.map(({ value }) => value))];
}

/** Null for anything but a plain number: a fact's value is text, whatever the field. */
function numberIn(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
