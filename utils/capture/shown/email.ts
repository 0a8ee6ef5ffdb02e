import { unspelled } from '../read/emails.ts';
import { registrableDomain } from '../understand/domain.ts';
import { withoutEscapes } from '../understand/percent.ts';

const EMAIL =
  /^[^\s@<>"(),:;[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}\p{L}[\p{L}\p{N}-]{1,62}$/u;
/** What an address is never written to: file names with an @ (`logo@2x.png`), and the keys of services. */
const NO_ADDRESS = /\.(?:png|jpe?g|gif|svg|webp|avif|css|m?js|ico|html?|php)$|@(?:[23]x\b|sentry\.|.{0,40}wixpress\.)/;
/** What a form shows as an example. */
const EXAMPLE =
  /@(?:(?:e?xample|exemple|beispiel|ejemplo|(?:your|my|the)?-?(?:domain|company|site|website|business|email)(?:name)?|votre-?(?:domaine|site|societe)|domaine?|address|test)\.(?:com?|org|net|fr|de|es|it|nl|co\.uk|com\.au|ca|tld|ext|xxx)$|.{0,60}\.(?:tld|ext|xxx)$)|^(?:you|your-?(?:name|e?mail)?|votre(?:-?(?:nom|e?mail))?|(?:first)?name|user(?:name)?|someone|somebody|john\.?doe|jane\.?doe)@(?:gmail|hotmail|yahoo|outlook|mail|email|e?xample|domain|company|site)\./;

/** An e-mail address in lower case, from a text or a `mailto:` address; null where it is none, several, or an example. */
export function emailOf(written: string): string | null {
  const address = declaredEmailOf(written);
  return address !== null && !EXAMPLE.test(address) ? address : null;
}

/** As above, whatever its domain: what is declared for machines is no form's hint. */
export function declaredEmailOf(written: string): string | null {
  const bare = withoutEscapes(written.trim().replace(/^mailto:/i, '')).split('?')[0] ?? '';
  const address = unspelled(bare.replace(/^[<\s"']{1,5}|[>\s."',;]{1,5}$/g, '')).toLowerCase();
  return address.length <= 254 && EMAIL.test(address) && !NO_ADDRESS.test(address) ? address : null;
}

/** The addresses of a `mailto:` link, which may name several (RFC 6068). */
export function emailsOf(href: string): string[] {
  const [to = ''] = href.slice(0, 1_000).split('?');
  const parts = withoutEscapes(to).split(/[,;]/).slice(0, 20);
  return parts.flatMap((part) => emailOf(part) ?? []);
}

/** Whether an address stands for a firm or one of its doors, not for a person. */
export function isShared(email: string): boolean {
  return /^(?:contact|info|infos|information|hello|bonjour|hallo|accueil|office|sales|ventes|commercial|support|help|aide|service|team|equipe|press|presse|media|jobs|recrutement|careers|rh|hr|admin|mail|enquiries|enquiry|kontakt|post|direction|secretariat|compta|billing|privacy|dpo|rgpd|gdpr|legal|marketing|communication|reception|bookings?|reservations?|orders?|commandes?)\b/.test(
    email,
  );
}

/** Whether an address is built of a person's name: `jane.doe@`, `jdoe@`, `doe@`, `jane@`. */
export function isNamedFor(email: string, person: string): boolean {
  const local = plain(email.split('@')[0] ?? '');
  const words = person
    .split(/[\s'’-]+/)
    .map(plain)
    .filter((word) => word.length > 1);
  const [first = '', ...others] = words;
  const last = others.join('');
  if (first.length < 2 || last.length < 2) return false;
  const forms = [first + last, last + first, first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0)];
  return [...forms, last, first].includes(local);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

const FREE_MAIL =
  /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|orange|wanadoo|free|sfr|laposte|gmx|web|btinternet|protonmail|proton)\.[a-z.]{2,6}$/;

/** Whether a domain gives addresses to anyone: it tells nothing of whose they are. */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.test(domain);
}

/** The domain of whoever gave an address; null where anyone may have one there. */
export function mailDomain(email: string): string | null {
  const domain = registrableDomain(email.slice(email.indexOf('@') + 1));
  return domain === null || isFreeMail(domain) ? null : domain;
}
