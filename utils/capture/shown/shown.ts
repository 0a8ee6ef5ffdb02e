import type { Reading } from '../reading.ts';
import { isSiren, isSiret } from '../structured/registration.ts';
import { registrableDomain } from '../understand/domain.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';
import { emailOf, isFreeMail, isShared } from './email.ts';

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
