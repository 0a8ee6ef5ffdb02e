import { plainName } from '../../utils/domain/account.ts';
import { type Expected, FIELDS } from './score-expected.ts';

/** What the judge needs of a capture, in the webhook's shapes. */
export interface Judged {
  kind: string;
  language: string | null;
  account: { name: string };
  contacts: readonly { id: string; name: string | null }[];
  signals: readonly { kind: string; quote?: string | null; count?: number | null }[];
  facts: readonly {
    subject: string;
    field: string;
    value: string;
    text: string | null;
    source: { confidence: number };
  }[];
}
type Fact = Judged['facts'][number];
type Person = NonNullable<Expected['contacts']>[number];

/** One value that was read, or should have been. `confidences` are those of the facts that say it. */
export interface Verdict {
  field: string;
  outcome: 'right' | 'wrong' | 'missed';
  value: string;
  confidences: number[];
}

/** Letters and digits in lower case, words apart by one space. */
export function plain(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** An address of the web without what makes no difference. */
function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

/** A person's name without the title before it: pages write one and the same person with and without. */
function plainPerson(name: string): string {
  return plain(name).replace(
    /^(?:(?:dr|dra|prof|mag|dipl|ing|avv|mr|mrs|ms|mme|monsieur|madame|herr|frau) )+(?=\S+ )/,
    '',
  );
}

function normal(field: string): (text: string) => string {
  if (field === 'email' || field === 'domain') return (text) => text.toLowerCase();
  if (field === 'phone' || field === 'fax') return (text) => text.toLowerCase().replace(/[^\d+ext;=]/g, '');
  if (field === 'profiles') return plainAddress;
  if (field === 'contact') return plainPerson;
  return plain;
}

/** Judges every value that one page's capture gives, in each field of which the page's expectations speak. */
export function judge(capture: Judged, expected: Expected): Verdict[] {
  return [
    ...judgePage(capture, expected),
    ...judgeNames(capture, expected),
    ...judgeAccount(capture, expected),
    ...judgeContacts(capture, expected.contacts),
    ...judgeSignals(capture, expected.signals),
    ...judgeNoise(capture, expected.absent ?? []),
  ];
}

function judgePage({ kind, language }: Judged, expected: Expected): Verdict[] {
  const spoken = language?.split('-')[0] ?? null;
  return [
    ...(expected.kind === undefined ? [] : single('kind', kind, [expected.kind])),
    ...(expected.language === undefined ? [] : single('language', spoken, [expected.language])),
  ];
}

/** One value of which any of those wanted is right. */
function single(field: string, read: string | null, wanted: readonly string[]): Verdict[] {
  const right = read !== null && wanted.includes(read);
  const verdicts: Verdict[] = [];
  if (read !== null) verdicts.push({ field, outcome: right ? 'right' : 'wrong', value: read, confidences: [] });
  if (!right && wanted[0] !== undefined) verdicts.push({ field, outcome: 'missed', value: wanted[0], confidences: [] });
  return verdicts;
}

function judgeNames({ account, facts }: Judged, expected: Expected): Verdict[] {
  const ofAccount = facts.filter(({ subject }) => subject === 'account');
  const named = (text: string) => plainName(text).replaceAll(' ', '');
  return [
    ...oneOf('name', ofAccount, expected.name, named, account.name),
    ...oneOf('legalName', ofAccount, expected.legalName, plain),
  ];
}

/** A field of which the value that shows is judged; its rivals count for calibration alone. */
function oneOf(
  field: string,
  facts: readonly Fact[],
  wanted: readonly string[] | undefined,
  same: (text: string) => string,
  shown?: string,
): Verdict[] {
  if (wanted === undefined) return [];
  const rivals = facts.filter((fact) => fact.field === field);
  const best = shown ?? rivals[0]?.value ?? null;
  const accepted = wanted.map(same);
  const verdicts = single(field, best === null ? null : same(best), accepted).map((verdict) =>
    verdict.outcome === 'missed' ? { ...verdict, value: wanted[0] ?? '' } : { ...verdict, value: best ?? '' },
  );
  return [
    ...verdicts,
    ...rivals.map(({ value, source }) => ({
      field: `${field} (each)`,
      outcome: accepted.includes(same(value)) ? ('right' as const) : ('wrong' as const),
      value,
      confidences: [source.confidence],
    })),
  ];
}

function judgeAccount({ facts }: Judged, expected: Expected): Verdict[] {
  const ofAccount = facts.filter(({ subject }) => subject === 'account');
  const people = expected.contacts ?? [];
  return FIELDS.flatMap((field) => {
    const wanted = expected[field];
    if (wanted === undefined) return [];
    // A person's own number or address, listed as the organisation's too, leads to the right door.
    const theirs = field === 'phone' || field === 'email' ? people.flatMap((person) => person[field] ?? []) : [];
    return each(
      field,
      ofAccount.filter((fact) => fact.field === field),
      wanted,
      theirs,
    );
  });
}

/** Each distinct value that was read against each that was wanted; `neither` are no fault and no merit. */
function each(field: string, facts: readonly Fact[], wanted: readonly string[], neither: readonly string[] = []) {
  const same = normal(field);
  const want = new Map(wanted.map((value) => [same(value), value]));
  const free = new Set(neither.map(same).filter((value) => !want.has(value)));
  const read = Map.groupBy(facts, ({ value }) => same(value));
  return [
    ...[...read]
      .filter(([value]) => !free.has(value))
      .map(
        ([value, said]): Verdict => ({
          field,
          outcome: want.has(value) ? 'right' : 'wrong',
          value: said[0]?.value ?? value,
          confidences: said.map(({ source }) => source.confidence),
        }),
      ),
    ...[...want]
      .filter(([value]) => !read.has(value))
      .map(([, value]): Verdict => ({ field, outcome: 'missed', value, confidences: [] })),
  ];
}

function judgeContacts({ contacts, facts }: Judged, people: readonly Person[] | undefined): Verdict[] {
  if (people === undefined) return [];
  const named = contacts.filter(({ name }) => name !== null);
  const factsOf = (id: string, field: string) => facts.filter((fact) => fact.subject === id && fact.field === field);
  const known = new Map(people.map((person) => [plainPerson(person.name), person]));
  const seen = new Map(named.map((contact) => [plainPerson(contact.name ?? ''), contact]));
  const names = named.flatMap(({ id }) => factsOf(id, 'name').slice(0, 1));
  return [
    ...each(
      'contact',
      names,
      people.map(({ name }) => name),
    ),
    ...[...new Set([...known.keys(), ...seen.keys()])].flatMap((key) => {
      const person = known.get(key);
      const id = seen.get(key)?.id ?? '';
      return (['jobTitle', 'email', 'phone'] as const).flatMap((field) => {
        const value = person?.[field];
        const verdicts = each(field, factsOf(id, field), value === undefined ? [] : [value]);
        return verdicts.map((verdict) => ({
          ...verdict,
          field: `contact.${field}`,
          value: `${person?.name ?? seen.get(key)?.name}: ${verdict.value}`,
        }));
      });
    }),
  ];
}

function judgeSignals({ signals }: Judged, wanted: Expected['signals']): Verdict[] {
  if (wanted === undefined) return [];
  const says = (signal: Judged['signals'][number], { kind, quote }: (typeof wanted)[number]) =>
    signal.kind === kind && plain(signal.quote ?? '').includes(plain(quote));
  const read = signals.map((signal): Verdict => {
    const right = wanted.some((one) => says(signal, one));
    const value = `${signal.kind}: ${signal.quote ?? ''}`;
    return { field: 'signal', outcome: right ? 'right' : 'wrong', value, confidences: [] };
  });
  const missed = wanted
    .filter((one) => !signals.some((signal) => says(signal, one)))
    .map(
      ({ kind, quote }): Verdict => ({
        field: 'signal',
        outcome: 'missed',
        value: `${kind}: ${quote}`,
        confidences: [],
      }),
    );
  const counts = wanted.flatMap((one) => {
    if (one.count === undefined) return [];
    const read = signals.filter((signal) => says(signal, one)).map(({ count }) => count ?? null);
    const right = read.includes(one.count);
    return single(
      'signal.count',
      right ? String(one.count) : (read.find((count) => count !== null)?.toString() ?? null),
      [String(one.count)],
    );
  });
  return [...read, ...missed, ...counts];
}

/** Values that stand on the page and are none of its subject's; each one read is a fault. */
function judgeNoise({ facts }: Judged, absent: readonly string[]): Verdict[] {
  const squeezed = (text: string) => plain(text).replaceAll(' ', '');
  return absent.flatMap((noise): Verdict[] => {
    const holds = (text: string | null) => {
      const held = squeezed(text ?? '');
      return held === squeezed(noise) || (/^\d{7,}$/.test(held) && squeezed(noise).includes(held));
    };
    const wrong = facts.filter(({ value, text }) => holds(value) || holds(text));
    return wrong.length === 0
      ? [{ field: 'noise kept out', outcome: 'right', value: noise, confidences: [] }]
      : wrong.map(({ field }) => ({
          field: 'noise kept out',
          outcome: 'wrong',
          value: `${noise} as ${field}`,
          confidences: [],
        }));
  });
}
