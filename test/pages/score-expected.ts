import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signalKind } from '../../utils/domain/signal.ts';
import { z } from '../../utils/domain/zod.ts';

const list = z.array(z.string());
const values = z.optional(list);

/** A person of the page's organisation. What is not named here, the page does not tie to them: it may not be read. */
const person = z.strictObject({
  name: z.string(),
  jobTitle: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
});

/** Something that happened to the organisation: `quote` stands in the sentence that says so. */
const signal = z.strictObject({
  kind: signalKind,
  count: z.optional(z.int()),
  quote: z.string(),
});

/** The fields of an account whose every value is judged. */
export const FIELDS = [
  'domain',
  'phone',
  'fax',
  'email',
  'address.street',
  'address.postalCode',
  'address.locality',
  'address.region',
  'address.country',
  'registration.siren',
  'registration.siret',
  'registration.vat',
  'registration.other',
  'profiles',
  'technologies',
] as const;

/**
 * What a page truly says, as the webhook would have it (E.164 phones, ISO countries, lower-case e-mails). A field that
 * is not here is not judged; an empty list means that nothing may be read.
 */
const expected = z.strictObject({
  kind: z.optional(z.string()),
  language: z.optional(z.string()),
  /** Any of these will do: a page calls its firm by several names. */
  name: values,
  /** Any of these will do. */
  legalName: values,
  domain: values,
  phone: values,
  fax: values,
  email: values,
  'address.street': values,
  'address.postalCode': values,
  'address.locality': values,
  'address.region': values,
  'address.country': values,
  'registration.siren': values,
  'registration.siret': values,
  'registration.vat': values,
  'registration.other': values,
  profiles: values,
  technologies: values,
  contacts: z.optional(z.array(person)),
  signals: z.optional(z.array(signal)),
  /** Noise that no fact may hold: an order number, an IBAN, a client's address. */
  absent: values,
});
export type Expected = z.infer<typeof expected>;

const page = z.strictObject({ file: z.string(), url: z.string(), expected });

/** What is expected of each page of a folder, by its file: the lines of `expected.jsonl`. */
export function expectedIn(folder: string): Map<string, Expected> {
  const lines = readFileSync(join(folder, 'expected.jsonl'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => z.parse(page, JSON.parse(line))).map((one) => [one.file, one.expected]));
}
