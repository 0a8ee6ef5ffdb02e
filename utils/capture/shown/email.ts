import { plainWords } from '../../domain/text.ts';
import { uncloaked, unspelled } from '../read/emails.ts';
import { LETTERS } from '../read/letters.ts';
import { Words } from '../read/words.ts';
import { registrableDomain } from '../understand/domain.ts';
import { withoutEscapes } from '../understand/percent.ts';

const LABEL = `[0-9${LETTERS}](?:[0-9${LETTERS}-]{0,61}[0-9${LETTERS}])?`;
const EMAIL = new RegExp(String.raw`^[^\s@<>"(),:;[\]\\]{1,64}@(?:${LABEL}\.){1,5}[${LETTERS}][0-9${LETTERS}-]{1,62}$`);
/** What an address is never written to: file names with an @ (`logo@2x.png`), and the keys of services. */
const NO_ADDRESS = /\.(?:png|jpe?g|gif|svg|webp|avif|css|m?js|ico|html?|php)$|@(?:[23]x\b|sentry\.|.{0,40}wixpress\.)/;
/** What a form shows as an example: hosts by their first label and the rest, people, and where they have their mail. */
const HOSTS = new Words(
  'example xample exemple beispiel ejemplo domain company site website business email votredomaine votre-domaine votresite votre-site votresociete votre-societe domaine address test',
);
const ENDINGS = new Words('co com org net fr de es it nl co.uk com.au ca tld ext xxx');
const NOWHERE = /\.(?:tld|ext|xxx)$/;
const SOMEBODY = new Words(
  'you your your- yourname your-name youremail your-email yourmail your-mail votre votrenom votre-nom votreemail votre-email votremail votre-mail name firstname user username someone somebody johndoe john.doe janedoe jane.doe',
);
const PROVIDERS = new Words('gmail hotmail yahoo outlook mail email example xample domain company site');

/** Where Cloudflare has links lead that write to an address. */
const CLOAKED = /^(?:https?:\/\/[^/]{1,253})?\/cdn-cgi\/l\/email-protection#([0-9a-f]{12,512})$/i;

/** Whether a link writes to somebody. */
export function isMailLink(href: string): boolean {
  return /^mailto:/i.test(href) || (href.includes('/cdn-cgi/') && CLOAKED.test(href));
}

function isExample(address: string): boolean {
  const at = address.indexOf('@');
  const dot = address.indexOf('.', at);
  const host = address.slice(at + 1, dot);
  if (NOWHERE.test(address) || (SOMEBODY.has(address.slice(0, at)) && PROVIDERS.has(host))) return true;
  // `your-domain`, `mycompanyname`.
  const bare = host.replace(/^(?:your|my|the)?-?/, '').replace(/(?<=.)name$/, '');
  return ENDINGS.has(address.slice(dot + 1)) && (HOSTS.has(host) || HOSTS.has(bare));
}

/** An e-mail address in lower case, from a text or a `mailto:` address; null where it is none, several, or an example. */
export function emailOf(written: string): string | null {
  const address = declaredEmailOf(written);
  return address !== null && !isExample(address) ? address : null;
}

/** As above, whatever its domain: what is declared for machines is no form's hint. */
export function declaredEmailOf(written: string): string | null {
  const cloaked = CLOAKED.exec(written)?.[1];
  if (cloaked !== undefined) return declaredEmailOf(uncloaked(cloaked) ?? '');
  const [to = ''] = withoutEscapes(written.trim().replace(/^(?:mailto:){1,3}(?:\/\/)?/i, '')).split('?');
  // `Ann Lee <ann@acme.example>`
  const bare = /<([^<>@\s]{1,64}@[^<>\s]{1,255})>\s{0,5}$/.exec(to)?.[1] ?? to;
  const address = unspelled(bare.replace(MARKS, '').replace(/[\u00ad\u200b\u2060]/g, '')).toLowerCase();
  return address.length <= 254 && EMAIL.test(address) && !NO_ADDRESS.test(address) ? address : null;
}

/** The addresses of a `mailto:` link, which may name several (RFC 6068). */
export function emailsOf(href: string): string[] {
  const [to = ''] = href.slice(0, 1_000).split('?');
  const parts = withoutEscapes(to).split(/[,;]/).slice(0, 20);
  return parts.flatMap((part) => emailOf(part) ?? []);
}

/** Around an address: brackets, quotation marks, the picture of an envelope before it. */
const MARKS = new RegExp(String.raw`^[^\w+Ͱ-ӿ${LETTERS}]{1,5}|[>\s."',;]{1,5}$`, 'g');

const DOORS = new Words(
  'contact info infos information hello bonjour hallo accueil office sales ventes commercial support help aide service team equipe press presse media jobs recrutement careers rh hr admin mail enquiries enquiry kontakt post direction secretariat compta billing privacy dpo rgpd gdpr legal marketing communication reception booking bookings reservation reservations order orders commande commandes',
);

/** Whether an address stands for a firm or one of its doors, not for a person. */
export function isShared(email: string): boolean {
  return DOORS.has(/^\w+/.exec(email)?.[0] ?? '');
}

/** Whether an address is built of a person's name: `jane.doe@`, `jdoe@`, `doe@`, `jane@`. */
export function isNamedFor(email: string, person: string): boolean {
  return localsOf(person).includes(localOf(email));
}

/** What stands before the @ of an address, letters and digits alone. */
export function localOf(email: string): string {
  return plain(email.split('@')[0] ?? '');
}

/** What may stand so in an address that is built of a person's name. */
export function localsOf(person: string): string[] {
  const words = person
    .split(/[\s'’-]+/)
    .map(plain)
    .filter((word) => word.length > 1);
  const [first = '', ...others] = words;
  const last = others.join('');
  if (first.length < 2 || last.length < 2) return [];
  const initials = [first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0)];
  return [first + last, last + first, ...initials, last, first];
}

function plain(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}

const FREE_MAIL = new Words(
  'gmail googlemail hotmail outlook live yahoo ymail icloud me aol orange wanadoo free sfr laposte gmx web btinternet protonmail proton',
);

/** Whether a domain gives addresses to anyone: it tells nothing of whose they are. */
export function isFreeMail(domain: string): boolean {
  const dot = domain.indexOf('.');
  return FREE_MAIL.has(domain.slice(0, dot)) && domain.length - dot <= 7;
}

/** The domain of whoever gave an address; null where anyone may have one there. */
export function mailDomain(email: string): string | null {
  const domain = registrableDomain(email.slice(email.indexOf('@') + 1));
  return domain === null || isFreeMail(domain) ? null : domain;
}
