import { emailsIn } from '../read/emails.ts';
import { numbersIn } from '../read/numbers.ts';
import { placeOf } from '../read/place.ts';
import { emailOf, isNamedFor } from '../shown/email.ts';
import { isProfile } from '../shown/profiles.ts';
import { registrableDomain } from '../understand/domain.ts';
import type { AccountFinding } from '../understand/finding.ts';
import { withoutEscapes } from '../understand/percent.ts';
import { webAddressOf } from '../understand/web-address.ts';
import { bareWords } from './bare.ts';
import type { Card } from './cards.ts';
import type { Line } from './lines.ts';

/** One way to a person, where it stands. */
export interface Way {
  value: string;
  text: string;
  method: 'link' | 'text';
  where: string;
  quote: string;
}

/** The e-mail addresses in a card: those built of the name, else those beside it, else all. */
export function emailsOf({ sighting, own, lines, leads }: Card): Way[] {
  const linked = leads.flatMap(({ href, element }): Way[] => {
    const email = /^mailto:/i.test(href) ? emailOf(href) : null;
    return email === null ? [] : [{ value: email, text: href, method: 'link', where: placeOf(element), quote: '' }];
  });
  const written = lines.flatMap(({ line: { text, pieces } }) => {
    if (!/@|\b(?:at|ät|arobase|chez)(?!\w)|[[(]a[\])]/i.test(text)) return [];
    const where = placeOf(pieces.find((piece) => piece.text.includes('@'))?.element ?? pieces[0]?.element ?? null);
    return emailsIn(text).flatMap(({ start, end }): Way[] => {
      const address = text.slice(start, end);
      const email = emailOf(address);
      return email === null ? [] : [{ value: email, text: address, method: 'text', where, quote: text }];
    });
  });
  const all = [...linked, ...written];
  const named = all.filter(({ value }) => isNamedFor(value, sighting.name));
  const beside = written.filter(({ quote }) => quote === own.text);
  return named.length > 0 ? named : beside.length > 0 ? beside : all;
}

/** The phone numbers in a card: those of the page's that stand beside the name, else all in the card. */
export function phonesOf({ own, lines, leads }: Card, phones: ReadonlyMap<string, AccountFinding>): AccountFinding[] {
  const known = (numbers: readonly string[]) => numbers.flatMap((number) => phones.get(digitsOf(number)) ?? []);
  const beside = known(numbersOn(own));
  if (beside.length > 0) return beside;
  // What stands above a name is most often the firm's.
  const dialled = leads.flatMap(({ href, at }) =>
    /^(?:tel|callto):/i.test(href) && !(at < own.at) ? withoutEscapes(href) : [],
  );
  return known([...lines.flatMap(({ line, slot }) => (Number(slot) < 0 ? [] : numbersOn(line))), ...dialled]);
}

function numbersOn({ text }: Line): string[] {
  return /\d\D{0,3}\d/.test(text) ? numbersIn(text).map(({ start, end }) => text.slice(start, end)) : [];
}

/** The page's phone numbers by the digits that they are written with. */
export function phonesByDigits(phones: readonly AccountFinding[]): ReadonlyMap<string, AccountFinding> {
  return new Map(
    phones
      .filter(({ field }) => field === 'phone')
      .flatMap((phone) => [phone.text ?? phone.value, phone.value].map((text) => [digitsOf(text), phone] as const))
      .toReversed(),
  );
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Pages that list what is said of somebody, rather than say who they are. */
const LISTED = /\/(?:tags?|labels?|search|topics?|category|categories|alerts|stories)\//i;

/** The person's own pages that a card links to. */
export function profilesOf({ sighting, leads }: Card, base: string): Way[] {
  return leads.flatMap(({ href, element }): Way[] => {
    if (href === '' || /^(?:mailto|tel|#|javascript)/i.test(href)) return [];
    const address = webAddressOf(href, base);
    if (address === null) return [];
    const ours = registrableDomain(address) === registrableDomain(base);
    const personal =
      isOfPerson(address) || (isNamedIn(address, sighting.key) && (ours ? !LISTED.test(address) : isProfile(address)));
    return personal ? [{ value: address, text: href, method: 'link', where: placeOf(element), quote: '' }] : [];
  });
}

function isOfPerson(address: string): boolean {
  return /^https?:\/\/(?:[a-z]{2,3}\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\/./i.test(address);
}

/** Whether an address's last steps hold a name: `/team/jane-doe`, `/in/janedoe-42`. */
export function isNamedIn(address: string, key: string): boolean {
  const path = URL.parse(address)?.pathname ?? '';
  const words = bareWords(withoutEscapes(path).split('/').slice(-3).join(' '));
  const wanted = key.split(' ').filter((word) => word.length > 1);
  const held = wanted.filter((word) => words.includes(word));
  if (held.length >= 2) return true;
  const [longest = ''] = wanted.toSorted((a, b) => b.length - a.length);
  const glued = words.find((word) => word.length > longest.length && word.includes(longest));
  return longest.length >= 4 && glued !== undefined && wanted.some((word) => word !== longest && glued.includes(word));
}

/** Whether one of the addresses is built of the name. */
export function namedEmail(emails: readonly Way[], name: string): boolean {
  return emails.some(({ value }) => isNamedFor(value, name));
}
