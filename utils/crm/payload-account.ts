import { accountField, contactField, method, pageSource } from '../domain/fact.ts';
import { id } from '../domain/identifier.ts';
import { isoDate, line, text, webAddress } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

const value = z.nullable(text);

/** Who the account is, each field at its best value. */
export const payloadAccount = z.strictObject({
  id,
  name: text,
  legalName: value,
  domain: value,
  website: value,
  description: value,
  industry: value,
  /** Number of employees. */
  size: z.strictObject({ min: z.nullable(z.number()), max: z.nullable(z.number()) }),
  founded: value,
  address: z.strictObject({ street: value, postalCode: value, locality: value, region: value, country: value }),
  phone: value,
  fax: value,
  email: value,
  registration: z.strictObject({ siren: value, siret: value, vat: value, other: value }),
  profiles: z.array(text),
  /** Products that their site visibly runs on, by name. */
  technologies: z.array(text),
  language: value,
  /** Where their story with us begins. */
  firstMoment: z.nullable(z.strictObject({ at: isoDate, what: text })),
  customerSince: z.nullable(isoDate),
  referredBy: z.nullable(text),
});
export type PayloadAccount = z.infer<typeof payloadAccount>;

export const payloadContact = z.strictObject({
  id,
  name: value,
  jobTitle: value,
  email: value,
  phone: value,
  profiles: z.array(text),
});
export type PayloadContact = z.infer<typeof payloadContact>;

export const payloadPage = z.strictObject(pageSource.shape);

/** One value of one field, and where it comes from. */
export const payloadFact = z.strictObject({
  id,
  /** `account`, or a contact's id. */
  subject: z.union([z.literal('account'), id]),
  /** Its path in that object. */
  field: z.union([accountField, contactField]),
  value: text,
  /** The page's own writing, where it differs. */
  text: value,
  source: z.strictObject({
    url: z.nullable(webAddress),
    title: line,
    capturedAt: isoDate,
    method,
    where: z.nullable(line),
    quote: z.nullable(line),
    /** How sure the reading is, 0 to 1. */
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
  }),
});
export type PayloadFact = z.infer<typeof payloadFact>;
