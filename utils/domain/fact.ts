import { id } from './identifier.ts';
import { isSamePage } from './page-address.ts';
import { isoDate, line, plainWords, text, webAddress } from './text.ts';
import { z } from './zod.ts';

/** The fields of an account that a fact can give: paths in the webhook's `account`. */
export const accountField = z.enum([
  'name',
  'legalName',
  'domain',
  'website',
  'description',
  'industry',
  'size.min',
  'size.max',
  'founded',
  'address.street',
  'address.postalCode',
  'address.locality',
  'address.region',
  'address.country',
  'phone',
  'fax',
  'email',
  'registration.siren',
  'registration.siret',
  'registration.vat',
  'registration.other',
  'profiles',
  'technologies',
  'language',
]);
/** The fields of a contact that a fact can give: paths in the webhook's `contacts[]`. */
export const contactField = z.enum(['name', 'jobTitle', 'email', 'phone', 'profiles']);
/** Fields of which every value shows, not the best alone. */
export const MANIFOLD: ReadonlySet<string> = new Set(['profiles', 'technologies']);
export type AccountField = z.infer<typeof accountField>;
export type ContactField = z.infer<typeof contactField>;

/** How a value was come by. */
export const method = z.enum([
  'json-ld',
  'microdata',
  'rdfa',
  'microformats',
  'opengraph',
  'meta',
  'link',
  'text',
  'table',
  'typed',
  'told',
  'imported',
]);
export type Method = z.infer<typeof method>;

/** The page that something was read on, and when. */
export const pageSource = z.object({ url: webAddress, title: line, capturedAt: isoDate });
export type PageSource = z.infer<typeof pageSource>;

/** How one value was read: method, CSS path or pointer, the words around it, and how sure we are (0 to 1). */
export const reading = {
  method,
  where: z.optional(line),
  quote: z.optional(line),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
};

/** `value` is normalised; `text` is the page's own writing where it differs. */
const valued = { id, value: text.check(z.minLength(1)), text: z.optional(text) };

export const accountObservation = z.object({ ...valued, field: accountField, ...reading });
export const contactObservation = z.object({ ...valued, field: contactField, ...reading });
/** One value of one field as one look at one page gave it; the page is that of the capture it stands in. */
export type AccountObservation = z.infer<typeof accountObservation>;
export type ContactObservation = z.infer<typeof contactObservation>;

/** Where a fact comes from. What a person typed or told has no page. */
const factSource = z.object({ ...reading, url: z.nullable(webAddress), title: line, capturedAt: isoDate });

/** What a person said of a value: it is so, or it is not. It holds wherever the value is read again. */
const verdict = z.object({ is: z.enum(['confirmed', 'rejected']), at: isoDate, by: line });
export type Verdict = z.infer<typeof verdict>;

const remembered = {
  ...valued,
  source: factSource,
  firstSeenAt: isoDate,
  verdict: z.optional(verdict),
  /** When a full look at its page found it there no more. */
  goneSince: z.optional(isoDate),
};
/** One value of one field with its provenance, as the history remembers it: its last sighting, and the first one's date. */
export const accountFact = z.object({ ...remembered, field: accountField });
export const contactFact = z.object({ ...remembered, field: contactField });
export type AccountFact = z.infer<typeof accountFact>;
export type ContactFact = z.infer<typeof contactFact>;
export type Fact = AccountFact | ContactFact;

type Seen<Field> = Omit<AccountObservation, 'field'> & { field: Field };
/** A fact of whichever subject has such fields. */
export type Known<Field> = Omit<AccountFact, 'field'> & { field: Field };

/**
 * The facts known after observations that were made together. The same value read again in the same way on the same page
 * is the same fact, seen again: it keeps its id and its first date. What a person said of a value holds for it wherever
 * it is read. Over the years an account comes to thousands of facts: they are gone through once.
 *
 * @param page where they were read; undefined for what a person typed or told
 * @param date when it happened, ISO 8601
 */
export function withSightings<Field extends string>(
  known: readonly Known<Field>[],
  seen: readonly Seen<Field>[],
  page: PageSource | undefined,
  date: string,
): Known<Field>[] {
  const { url, title, capturedAt } = page ?? { url: null, title: '', capturedAt: date };
  const facts = [...known];
  const verdicts = new Map<string, Verdict>();
  const places = new Map<string, number>();
  const values = new Set(seen.map(({ value }) => value));
  for (const [at, { field, value, verdict, source }] of facts.entries()) {
    if (!values.has(value) || (!verdict && source.url !== url)) continue;
    const said = `${field} ${value}`;
    if (verdict) verdicts.set(said, verdict);
    if (source.url === url) places.set(`${source.method} ${said}`, at);
  }
  for (const { id, field, value, text, ...reading } of seen) {
    const said = `${field} ${value}`;
    const verdict = verdicts.get(said);
    const read = {
      field,
      value,
      ...(text === undefined ? {} : { text }),
      source: { ...reading, url, title, capturedAt },
      ...(verdict && { verdict }),
    };
    const at = places.get(`${reading.method} ${said}`) ?? facts.length;
    places.set(`${reading.method} ${said}`, at);
    facts[at] = { ...read, id: facts[at]?.id ?? id, firstSeenAt: facts[at]?.firstSeenAt ?? capturedAt };
  }
  return facts;
}

/**
 * The facts known after a whole look at a page: those that were read there before and are not there any more are gone
 * since. They are not deleted.
 *
 * @param seen what this look gave
 */
export function withoutGone<Field extends string>(
  known: readonly Known<Field>[],
  seen: readonly { field: Field; value: string }[],
  page: PageSource,
): Known<Field>[] {
  const markOf = ({ field, value }: { field: Field; value: string }) => `${field} ${plainWords(value)}`;
  const there = new Set(seen.map(markOf));
  return known.map((fact) => {
    const { url, capturedAt } = fact.source;
    const wasHere = url !== null && capturedAt < page.capturedAt && isSamePage(url, page.url);
    const isGone = wasHere && fact.goneSince === undefined && !there.has(markOf(fact));
    return isGone ? { ...fact, goneSince: page.capturedAt } : fact;
  });
}

/** Whether a value may show: nobody rejected it. */
export function isStanding({ verdict }: Pick<Fact, 'verdict'>): boolean {
  return verdict?.is !== 'rejected';
}
