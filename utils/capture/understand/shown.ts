import type { Mention, Reading } from '../reading.ts';
import { registrableDomain } from './domain.ts';
import { emailOf, isFreeMail, isShared } from './email.ts';
import { type AccountFinding, finding } from './finding.ts';
import { withoutEscapes } from './percent.ts';
import { phoneOf } from './phone.ts';
import { isSiren, isSiret } from './registration.ts';

/** The words before a number that say what it is. */
const PHONE =
  /(?:\b(?:t[ée]l(?:[ée]phone)?|phone|ph|mobile|portable|call(?: us)?|standard|telefon|handy|tlf|tel[ée]fono|telefoon|ring|freephone|appelez(?:-nous)?)|\bt|☎|📞|📱)\s?\.?\s?(?:\([^)]{1,20}\)\s?)?[:–-]?\s*(?:\+|\()?$/iu;
const FAX = /\b(?:fax|t[ée]l[ée]copie(?:ur)?|telefax|f)\s?\.?\s?[:–-]?\s*(?:\+|\()?$/iu;
const REGISTER =
  /\b(?:siren|siret|r\.?c\.?s\.?|rna|naf|ape|capital|tva|vat|abn|acn|company (?:no|number)|registered|iban|bic|kvk|hrb|ust|ein|duns|orias|agr[ée]ment|n[°ºo])\b[^\d]{0,40}$/iu;
/** A plus, a trunk zero, an area code in brackets, or the three groups of North America: dates and codes have none. */
const SHAPED = /^\s*(?:\+|00|\(?0\d|\(\d{3}\)|(?:1[-. ]{1,2})?[2-9]\d\d[-. /]{1,2}[2-9]\d\d[-. ]{1,2}\d{4}$)/;

/** E-mail addresses that the page shows or links to. */
export function shownEmails(reading: Reading, domain: string | null): AccountFinding[] {
  const sure = (email: string, written: number) => {
    const home = registrableDomain(email.slice(email.indexOf('@') + 1));
    if (home !== null && home === domain) return written + (isShared(email) ? 0.1 : -0.15);
    // Another firm's address on the page: a partner's, or whoever made the site.
    return isFreeMail(home ?? '') ? written - 0.15 : written - 0.4;
  };
  const linked = reading.links
    .filter(({ href }) => /^mailto:/i.test(href))
    .flatMap(({ href, where, text }) => {
      const email = emailOf(href);
      const provenance = { method: 'link', where, quote: text, confidence: sure(email ?? '', 0.75) } as const;
      return email === null ? [] : finding('email', email, provenance, href);
    });
  const written = reading.emails.flatMap(({ text, where, quote }) => {
    const email = emailOf(text);
    const provenance = { method: 'text', where, quote, confidence: sure(email ?? '', 0.7) } as const;
    return email === null ? [] : finding('email', email, provenance, text);
  });
  return [...linked, ...written];
}

/**
 * Phone and fax numbers that the page shows or links to.
 *
 * @param country ISO code by which numbers without a country's prefix are read
 */
export function shownPhones(reading: Reading, country: string | null): AccountFinding[] {
  const linked = reading.links
    .filter(({ href }) => /^(?:tel|callto|fax):/i.test(href))
    .flatMap(({ href, where, text }) => {
      const number = phoneOf(withoutEscapes(href), country) ?? phoneOf(text, country);
      const field = /^fax:/i.test(href) ? 'fax' : 'phone';
      return finding(field, number ?? '', { method: 'link', where, quote: text, confidence: 0.8 }, text || href);
    });
  return [...linked, ...reading.numbers.flatMap((number) => phoneIn(number, country))];
}

function phoneIn({ text, where, before, quote }: Mention, country: string | null): AccountFinding[] {
  if (REGISTER.test(before)) return [];
  const fax = FAX.test(before);
  const labelled = fax || PHONE.test(before);
  const shaped = SHAPED.test(text) && /\d[ .()/-]/.test(text);
  const number = labelled || shaped ? phoneOf(text, country) : null;
  const confidence = labelled ? 0.8 : 0.6;
  return finding(fax ? 'fax' : 'phone', number ?? '', { method: 'text', where, quote, confidence }, text);
}

/** SIREN and SIRET numbers in the text: told by their label and proved by their check digit. */
export function shownRegistrations({ numbers }: Reading): AccountFinding[] {
  return numbers.flatMap(({ text, where, before, quote }): AccountFinding[] => {
    if (!/sire[nt]|r\.?c\.?s/i.test(before.slice(-40))) return [];
    const digits = text.replace(/\D/g, '');
    const provenance = { method: 'text', where, quote, confidence: 0.85 } as const;
    if (isSiret(digits)) return finding('registration.siret', digits, provenance, text);
    return isSiren(digits) ? finding('registration.siren', digits, provenance, text) : [];
  });
}
