import type { Capture } from '../../domain/capture.ts';
import { plainLine, plainText } from '../../domain/text.ts';
import { kindOf } from '../page-kind/page-kind.ts';
import { shownPeople } from '../people/people.ts';
import { contentOf } from '../read/meta.ts';
import type { Reading } from '../reading.ts';
import { homeCountry, likelyCountries } from '../shown/country.ts';
import { cluesIn, countriesOfTowns } from '../shown/country-clues.ts';
import { mailDomain } from '../shown/email.ts';
import { linkedProfiles } from '../shown/profiles.ts';
import { addressesIn, shownAddresses } from '../shown/shown-address.ts';
import { shownEmails } from '../shown/shown-email.ts';
import { callingCountries, shownPhones } from '../shown/shown-phone.ts';
import { shownRegistrations } from '../shown/shown-registration.ts';
import { signalsIn } from '../signals/signals.ts';
import { isOnBoard } from '../structured/board.ts';
import { type Entity, literalsOf, textsOf } from '../structured/entity.ts';
import { siteFacts } from '../structured/home.ts';
import { organisationFacts } from '../structured/organisation.ts';
import { othersReach } from '../structured/others.ts';
import { addressByPerson, peopleOf } from '../structured/people.ts';
import { countriesIn, declaredCountry, markedAddresses } from '../structured/postal-address.ts';
import { entitiesIn } from '../structured/structured.ts';
import { subjectOf } from '../structured/subject.ts';
import { descriptionsIn } from './descriptions.ts';
import { labelOf, registrableDomain } from './domain.ts';
import { eachOnce } from './each-once.ts';
import { type AccountFinding, type ContactFinding, inOrder } from './finding.ts';
import { languageIn } from './language.ts';
import { foundedNamesIn, legalNamesIn } from './legal-names.ts';
import { namesIn } from './names.ts';
import { sharedContact, sharedProfiles } from './open-graph.ts';
import { ownersOf, ownPhones } from './owners.ts';
import { readAlso } from './read-also.ts';
import { technologiesIn } from './technologies.ts';
import { isTied } from './tied.ts';

const FACTS = 300;
const PEOPLE = 100;
/** A part of a title that nothing bears out may name a client or a subject. */
const SURE = 0.4;
const FACTS_OF_ONE = 60;
/**
 * Milliseconds after which no further reader begins, and the longest ones end: the rep is waiting. Most pages take a
 * hundredth; a busy old machine must not lose what a longer moment would have given.
 */
const BUDGET = 750;

/** What understanding needs beside a page: the time and ids. */
interface Means {
  now: number;
  clock: () => number;
  mint: () => string;
}

/**
 * What a reading says, judged: whose page it is, what it tells of them and of their people. Pure: the same reading
 * gives the same capture, but for its ids and its date; and where time runs out what matters less is left out, and the
 * capture says that it is partial.
 *
 * @param now wall clock, milliseconds since 1970
 * @param clock milliseconds of a clock that only goes forward
 * @param mint a fresh id at each call
 */
export function understand(reading: Reading, { now, clock, mint }: Means): Capture {
  const { url } = reading;
  const end = clock() + BUDGET;
  let { partial } = reading;
  const late = () => {
    const over = clock() >= end;
    partial ||= over;
    return over;
  };
  const inTime = <Item>(read: () => Item[]): Item[] => (late() ? [] : read());
  const entities = entitiesIn(reading);
  const domain = registrableDomain(url);
  const site = { url, domain, title: reading.title };
  const subject = subjectOf(entities, site);
  const { language, declared: saysSo } = languageIn(reading);
  const kind = kindOf(reading, entities, language);
  const declared = subject.map(declaredCountry).find((code) => code !== null) ?? null;
  const calling = inTime(() => callingCountries(reading));
  const told = declared !== null || calling.length > 0;
  const clues = told ? calling : inTime(() => cluesIn(reading, textsOf(entities)));
  const places = inTime(() => addressesIn(reading, declared ?? homeCountry(domain, language, clues)));
  const marked = markedAddresses(entities);
  const within = (place: { where: string }, marks: readonly string[]) =>
    marks.some((mark) => place.where === mark || place.where.startsWith(`${mark} >`));
  // What the firm marks as its address is in the country that it names there; else the three syntaxes would differ.
  const settled = places
    .filter((place) => !within(place, marked.others))
    .map((place) => (within(place, marked.ours) ? { ...place, country: '' } : place));
  const addresses = shownAddresses(settled);
  const met = [...places.map((place) => place.country), ...calling, ...countriesIn(entities)];
  const towns = met.length > 0 ? [] : inTime(() => countriesOfTowns(reading, textsOf(entities)));
  const countries = likelyCountries(declared, met.length > 0 ? met : [...clues, ...towns], domain, language);
  const country = countries[0] ?? null;

  const emails = inTime(() => shownEmails(reading, domain));
  const phones = inTime(() => shownPhones(reading, countries));
  const at = { url, kind, country };
  const organisation = [...organisationFacts(subject, site, country), ...addressByPerson(entities, subject, at)];
  const called = namesIn(reading, entities, domain, places);
  const legal = [
    ...legalNamesIn(reading.shown),
    ...foundedNamesIn(reading.shown, sureNames([...organisation, ...called])),
  ];
  const owner = { kind, domain, names: sureNames([...organisation, ...called, ...legal]) };
  const people = eachOnce([
    ...peopleOf(entities, subject, at),
    ...inTime(() => shownPeople(reading, { url, phones, ...owner }, late)),
  ]);
  const titles = called.map(({ value }) => value);
  const onBoard = isOnBoard(subject, site, titles);
  const home = siteFacts(subject, site, reading, { language: saysSo ? language : null, onBoard });
  const domains = home.filter(({ field }) => field === 'domain').map(({ value }) => value);
  // What is on another's page is said of the account, and does not run its site.
  const own = domain !== null && domains.includes(domain);
  const owners = ownersOf(emails, people);
  const theirs = ownPhones(people);
  // What is declared to be a fax, and no phone, is none where it is shown without a word.
  const calls = new Set(organisation.filter(({ field }) => field === 'phone').map(({ value }) => value));
  const faxes = new Set(
    organisation.filter(({ field, value }) => field === 'fax' && !calls.has(value)).map(({ value }) => value),
  );
  const built = (person: ContactFinding[]) =>
    emails
      .filter(({ value }) => owners.get(value) === person)
      .map((email) => ({ ...email, field: 'email' as const, confidence: 0.75 }));
  const anothers = othersReach(entities, subject, country);
  const shared = emails.filter(({ value }) => !owners.has(value) && !anothers.has(value));
  const bySite = [
    ...called,
    ...legal,
    ...descriptionsIn(reading, kind),
    ...shared,
    ...phones.filter(
      ({ field, value }) => !theirs.has(value) && !anothers.has(value) && !(field === 'phone' && faxes.has(value)),
    ),
    ...inTime(() => shownRegistrations(reading, country, (number) => isTied(number, owner))),
    ...addresses,
    ...sharedContact(reading, countries),
    ...sharedProfiles(reading, domain),
    ...inTime(() => linkedProfiles(reading.links, url)),
    ...inTime(() => (own ? technologiesIn(reading) : [])),
  ];
  // Of what a board shows only an address at the firm is the firm's.
  const ofFirm = shared.filter(({ value }) => domains.includes(mailDomain(value) ?? ''));
  const facts = [...organisation, ...home, ...(onBoard ? ofFirm : bySite)];
  const ordered = inOrder(facts, FACTS);
  const said = (field: string) => ordered.filter((fact) => fact.field === field);
  const known = [
    ...said('name')
      .filter(({ confidence }, n) => n === 0 || confidence >= 0.6)
      .map(({ value }) => value)
      .slice(0, 4),
    ...said('legalName')
      .map(({ value }) => value)
      .slice(0, 2),
    ...(own ? [labelOf(domain)] : []),
  ];
  const dated = kind === 'article' ? publishedOn(entities, reading) : null;
  const signals = inTime(() =>
    signalsIn(reading.shown, entities, subject, { kind, language, country, now, names: known, own, dated }, late),
  );
  const further = inTime(() => readAlso(reading.links, url));
  return {
    page: {
      url,
      title: plainLine(reading.title),
      capturedAt: new Date(now).toISOString(),
      kind,
      language,
      partial,
    },
    facts: ordered.map((fact) => ({ id: mint(), ...fact })),
    contacts: people.slice(0, PEOPLE).map((person) => ({
      id: mint(),
      facts: inOrder([...person, ...built(person)], FACTS_OF_ONE).map((fact) => ({ id: mint(), ...fact })),
    })),
    signals: signals.map((signal) => ({ id: mint(), ...signal })),
    selection: plainText(reading.selection),
    readAlso: further,
  };
}

/** What the account is called, as far as that is sure; at least its best name. */
function sureNames(facts: readonly AccountFinding[]): string[] {
  const names = facts.filter(({ field }) => field === 'name' || field === 'legalName');
  return inOrder(names, FACTS)
    .filter(({ confidence }, n) => n === 0 || confidence >= SURE)
    .map(({ value }) => value);
}

/** The day an article bears, as ISO 8601 writes it; null where it has none. */
function publishedOn(entities: readonly Entity[], reading: Reading): string | null {
  const written = [
    contentOf(reading, 'article:published_time'),
    ...entities.flatMap((entity) => literalsOf(entity, 'datepublished')).map(({ text }) => text),
  ];
  return written.map((text) => /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? null).find((day) => day !== null) ?? null;
}
