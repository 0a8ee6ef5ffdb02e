import { sameContact } from '../commands/save-prospect.ts';
import { domainOf, personOf, ranked } from '../domain/best.ts';
import type { Capture, CapturedContact } from '../domain/capture.ts';
import type { Contact } from '../domain/contact.ts';
import { type AccountField, accountField, type ContactField, type Fact, MANIFOLD } from '../domain/fact.ts';
import { isSamePage } from '../domain/page-address.ts';
import type { Records } from '../domain/records.ts';
import { type SignalKind, signalKey } from '../domain/signal.ts';
import { plainWords } from '../domain/text.ts';

/** What a change is about: a kind of signal, a field, a contact; or whom or what the page itself names. */
type Matter = { signal: SignalKind } | { field: AccountField } | { contact: true } | { named: string };

/** Something that a page says otherwise than when it was last kept: it came, it changed, or it is gone. */
export interface Change {
  sign: '+' | '~' | '-';
  about: Matter;
  before: string;
  now: string;
}

/**
 * What changed on a page since it was last kept. A page of theirs that was not looked at before only adds to what is
 * known: nothing changed there, unless it tells of something that happened to them.
 */
export function changesSince(records: Records | null, capture: Capture | null): Change[] {
  if (!records || !capture) return [];
  return [...signalChanges(records, capture), ...peopleChanges(records, capture), ...factChanges(records, capture)];
}

function signalChanges({ signals }: Records, capture: Capture): Change[] {
  const known = new Set(signals.map(signalKey));
  return capture.signals
    .filter((seen) => !known.has(signalKey(seen)))
    .map(({ kind, summary }) => ({ sign: '+', about: { signal: kind }, before: '', now: summary }));
}

function peopleChanges({ contacts }: Records, { page, contacts: seen }: Capture): Change[] {
  const here = contacts.filter(({ facts }) => facts.some((fact) => wasOn(fact, page.url)));
  if (here.length === 0) return [];
  const met = seen.map((person) => ({ person, before: sameContact(person, contacts) }));
  const gone = page.partial ? [] : here.filter(({ id }) => !met.some(({ before }) => before?.id === id));
  const changes = met.flatMap(({ person, before }) => (before ? roleChange(person, before) : newcomer(person, gone)));
  return [...changes, ...gone.map((contact) => about({ contact: true }, personOf(contact.facts, null), ''))];
}

function roleChange(person: CapturedContact, before: Contact): Change[] {
  const role = said(person, 'jobTitle');
  const held = ranked(before.facts, 'jobTitle', null);
  if (role === '' || !held[0] || held.some(({ value }) => alike(value, role))) return [];
  return [about({ named: said(person, 'name') || said(person, 'email') }, held[0].value, role)];
}

/** Somebody new: in the place of one who is gone and had the same role (who leaves that list), or beside them all. */
function newcomer(person: CapturedContact, gone: Contact[]): Change[] {
  const role = said(person, 'jobTitle');
  const name = said(person, 'name') || said(person, 'email');
  const at = gone.findIndex(
    ({ facts }) => role !== '' && ranked(facts, 'jobTitle', null).some(({ value }) => alike(value, role)),
  );
  const [before] = at < 0 ? [] : gone.splice(at, 1);
  if (before) return [about({ named: role }, personOf(before.facts, null), name)];
  return [about({ contact: true }, '', [name, role].filter(Boolean).join(', '))];
}

/** Field by field: another value where this page gave one before, or none where it gave one. */
function factChanges({ account }: Records, { page, facts }: Capture): Change[] {
  const domain = domainOf(account.facts);
  return accountField.options.flatMap((field) => {
    const here = ranked(account.facts, field, domain).filter((fact) => wasOn(fact, page.url));
    const now = facts.filter((fact) => fact.field === field);
    // Those that a person rejected as well: they are no news.
    const known = (value: string) => account.facts.some((fact) => fact.field === field && alike(fact.value, value));
    const gone = here.filter((fact) => !now.some(({ value }) => alike(value, fact.value)));
    if (MANIFOLD.has(field)) {
      const came = here.length > 0 ? now.filter(({ value }) => !known(value)) : [];
      return [
        ...came.map(({ value }) => about({ field }, '', value)),
        ...(page.partial ? [] : gone.map(({ value }) => about({ field }, value, ''))),
      ];
    }
    const [best] = now;
    if (!here[0] || here.length > gone.length) return [];
    if (best) return known(best.value) ? [] : [about({ field }, here[0].value, best.value)];
    return page.partial ? [] : [about({ field }, here[0].value, '')];
  });
}

function about(matter: Matter, before: string, now: string): Change {
  return { sign: before === '' ? '+' : now === '' ? '-' : '~', about: matter, before, now };
}

/** Whether the last look at the page found it there. */
function wasOn({ source, goneSince }: Fact, url: string): boolean {
  return goneSince === undefined && source.url !== null && isSamePage(source.url, url);
}

function alike(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

function said({ facts }: CapturedContact, field: ContactField): string {
  return facts.find((fact) => fact.field === field)?.value ?? '';
}
