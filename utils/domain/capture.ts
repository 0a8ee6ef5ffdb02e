import { accountObservation, contactObservation, pageSource } from './fact.ts';
import { id } from './identifier.ts';
import { observedSignal } from './signal.ts';
import { line, text, webAddress } from './text.ts';
import { z } from './zod.ts';

const pageKind = z.enum([
  'home',
  'about',
  'team',
  'contact',
  'careers',
  'news',
  'pricing',
  'legal',
  'profile',
  'article',
  'directory',
  'other',
]);
export type PageKind = z.infer<typeof pageKind>;

/** The page that a capture looked at. `partial`: a bound was reached before all of it was read and understood. */
export const capturedPage = z.extend(pageSource, { kind: pageKind, language: z.nullable(line), partial: z.boolean() });

/** A person found on the page; `id` tells the contacts of one capture apart and is theirs once they are kept. */
const capturedContact = z.object({ id, facts: z.array(contactObservation).check(z.maxLength(60)) });
export type CapturedContact = z.infer<typeof capturedContact>;

/** Another page of the same site that is worth reading: a link that the rep may follow. Nothing is fetched by itself. */
const furtherPage = z.object({ kind: pageKind, url: webAddress, text: line });
export type FurtherPage = z.infer<typeof furtherPage>;

/** What one look at one page gave about its subject. Within `facts`, the best value of each field comes first. */
export const capture = z.object({
  page: capturedPage,
  facts: z.array(accountObservation).check(z.maxLength(300)),
  contacts: z.array(capturedContact).check(z.maxLength(100)),
  signals: z.array(observedSignal).check(z.maxLength(40)),
  /** What the rep had selected on the page: offered as evidence. Empty where nothing was. */
  selection: text,
  /** At most one page a kind, in the order in which they help a rep. */
  readAlso: z.array(furtherPage).check(z.maxLength(12)),
});
export type Capture = z.infer<typeof capture>;
