import type { AccountField } from '../../domain/fact.ts';
import { typedHost } from '../../domain/host.ts';
import type { ImportedAccountValue, ImportedContactValue, ImportedRow } from '../../domain/imported-row.ts';
import { plainLine, plainText } from '../../domain/text.ts';
import type { LineFault } from '../fault.ts';
import { registrationOf, sizeOf } from './numbers.ts';
import type { Readers } from './readers.ts';
import { ACCOUNT_RULES, CONTACT_RULES, valuesOf } from './rules.ts';
import type { Target } from './target.ts';

/** One cell of a row or one property of a card. `where` is what its column or property is called. */
export interface Cell {
  target: Target;
  text: string;
  where: string;
}

/** What a row says; what of it could not be read; and, where it cannot be kept at all, why. */
export interface Understood {
  row: ImportedRow;
  findings: { fault: LineFault; where: string }[];
  refused: LineFault | null;
}

/** How sure an imported value is, and one that another value implies. */
const SURE = 0.8;
const IMPLIED = 0.5;

/** What the cells of one row say of an account and of a person there. Nothing is guessed: each value is a cell's. */
export function understand(cells: readonly Cell[], readers: Readers): Understood {
  const told = cells.map((cell) => ({ ...cell, text: meant(cell.text) })).filter(({ text }) => text !== '');
  const textOf = (target: Target) => told.find((cell) => cell.target === target)?.text ?? '';
  const home = homeOf(told, readers);
  const account: ImportedAccountValue[] = [];
  const contact: ImportedContactValue[] = [];
  const findings: Understood['findings'] = [];

  for (const { target, text, where } of told) {
    const ofAccount = ACCOUNT_RULES[target];
    const ofContact = CONTACT_RULES[target];
    const rule = ofAccount ?? ofContact;
    for (const { value, text: written } of rule ? valuesOf(text, rule, readers, home) : []) {
      if (value === null) findings.push({ fault: 'unreadable-value', where });
      else if (target === 'account.website' && readers.isProfile(value)) {
        // `URL` in a network's own export.
        if (PERSONAL.test(value)) add(contact, 'profiles', value, written);
        else add(account, 'profiles', value, written);
      } else if (ofAccount) add(account, ofAccount.field, value, written);
      else if (ofContact) add(contact, ofContact.field, value, written);
    }
  }
  const size = sizeOf(textOf('account.size'));
  if (size) add(account, 'size.min', `${size.min}`, textOf('account.size'));
  if (size?.max !== undefined) add(account, 'size.max', `${size.max}`, textOf('account.size'));
  const names = [textOf('contact.firstName'), textOf('contact.lastName')].join(' ').trim();
  if (!has(contact, 'name')) add(contact, 'name', plainLine(names));
  if (!has(account, 'name')) add(account, 'name', plainLine(textOf('account.legalName')));
  if (!has(account, 'domain')) addImpliedDomain(account, contact, readers);

  const probe = plainLine(textOf('response.name'));
  const response = probe === '' ? null : { name: probe, said: plainText(textOf('response.said')) };
  const notes = told.filter(({ target }) => target === 'note').map(({ text }) => text);
  const row = { account, contact, response, note: plainText(notes.join('\n')) };
  return { row, findings, refused: refusal(row) };
}

/**
 * The country in which the numbers of a row are at home: the one that a column names, that its registration is of, that
 * another of its numbers is called in, or that the ending of its domain stands for. It only helps to read them.
 */
function homeOf(cells: readonly Cell[], readers: Readers): string | null {
  const texts = (...targets: Target[]) =>
    cells.filter(({ target }) => targets.includes(target)).map(({ text }) => text);
  const [first] = [
    ...texts('account.address.country').map((text) => readers.country(text)),
    ...texts('account.registration.siren').map((text) => registrationOf('siren', text) && 'FR'),
    ...texts('account.registration.siret').map((text) => registrationOf('siret', text) && 'FR'),
    ...texts('account.registration.vat').map((text) => readers.country(registrationOf('vat', text)?.slice(0, 2) ?? '')),
    ...texts('account.phone', 'contact.phone', 'account.fax').map((text) => readers.callingCountry(text)),
    ...texts('account.domain', 'account.website').map((text) =>
      readers.home(readers.domain(typedHost(text) ?? '') ?? ''),
    ),
    ...texts('account.email', 'contact.email').map((text) => readers.home(readers.mailDomain(text.trim()) ?? '')),
  ].filter((country) => country !== null);
  return first ?? null;
}

/** A person's page on a network, not a firm's. */
const PERSONAL = /\/\/(?:[a-z]{2,3}\.)?(?:www\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\//i;

function has(values: readonly { field: string }[], field: string): boolean {
  return values.some((one) => one.field === field);
}

function add<Field>(
  values: { field: Field; value: string; text?: string; confidence: number }[],
  field: Field,
  value: string,
  text = value,
  confidence = SURE,
) {
  if (value === '' || values.some((one) => one.field === field && one.value === value)) return;
  values.push({ field, value, ...(text === value ? {} : { text: plainText(text) }), confidence });
}

/** Where no column tells the domain, the website does, else the address of a mailbox of theirs. */
function addImpliedDomain(account: ImportedAccountValue[], contact: readonly ImportedContactValue[], readers: Readers) {
  const valuesOf = (values: readonly { field: string; value: string }[], field: AccountField) =>
    values.filter((one) => one.field === field).map(({ value }) => value);
  for (const address of valuesOf(account, 'website')) {
    const domain = readers.domain(address);
    if (domain !== null) return add(account, 'domain', domain, address);
  }
  for (const email of [...valuesOf(account, 'email'), ...valuesOf(contact, 'email')]) {
    const domain = readers.mailDomain(email);
    if (domain !== null) return add(account, 'domain', domain, email, IMPLIED);
  }
}

function refusal({ account, contact }: ImportedRow): LineFault | null {
  const isSomeone = account.some(({ field }) => /^(?:name|domain|registration\..+)$/.test(field));
  if (!isSomeone) return 'no-account';
  // A role or a number without a name is nobody.
  const isNobody = contact.length > 0 && contact.every(({ field }) => field === 'jobTitle' || field === 'phone');
  return isNobody ? 'no-contact' : null;
}

/** A cell without what spreadsheets put around it, and without the words for nothing. */
function meant(text: string): string {
  const bare = text.trim().replace(/^'(?=[=+\-@])/, '');
  return /^(?:-{1,3}|n\/?a|#n\/a|null|none|undefined|aucune?)$/i.test(bare) ? '' : bare;
}
