import { emailsIn } from '../read/emails.ts';
import type { Link, Mention, Reading } from '../reading.ts';
import { registrableDomain } from '../understand/domain.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';
import { isCredit } from './credit.ts';
import { emailOf, emailsOf, isFreeMail, isMailLink, isShared } from './email.ts';
import { picturedIn } from './pictured.ts';

/**
 * E-mail addresses that the page shows or links to.
 *
 * @param domain the site's own; null where the page has none
 */
export function shownEmails({ links, emails, sources }: Reading, domain: string | null): AccountFinding[] {
  const sure = (email: string) => {
    const home = registrableDomain(email.slice(email.indexOf('@') + 1));
    if (home !== null && home === domain) return isShared(email) ? 0.95 : 0.9;
    // Another firm's address on the page: a partner's, a supplier's.
    return isFreeMail(home ?? '') ? 0.85 : 0.8;
  };
  return [
    ...links.filter(({ href }) => isMailLink(href)).flatMap((link) => linked(link, sure)),
    ...[...emails, ...picturedIn(sources, emailsIn)].flatMap((mention) => written(mention, sure)),
  ];
}

/** Who keeps the site answers for the site, not for the firm. */
const WEBMASTER = /\bweb ?(?:master|admin(?:istrator)?)s?\b/i;

/** Where a link writes to another address than it shows, the shown one was looked at by more people. */
function linked({ href, where, text, before }: Link, sure: (email: string) => number): AccountFinding[] {
  const shown = emailOf(text);
  if (isCredit(text) || (shown === null && (WEBMASTER.test(text) || isCredit(before)))) return [];
  return (shown === null ? emailsOf(href) : [shown]).flatMap((email) =>
    finding(
      'email',
      email,
      { method: 'link', where, quote: text, confidence: sure(email) },
      shown === null ? href : text,
    ),
  );
}

function written({ text, where, before, quote }: Mention, sure: (email: string) => number): AccountFinding[] {
  const email = emailOf(text);
  if (email === null || isCredit(before)) return [];
  return finding('email', email, { method: 'text', where, quote, confidence: sure(email) }, text);
}
