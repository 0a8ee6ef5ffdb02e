import { id } from './identifier.ts';
import { isoDate, line, text, webAddress } from './text.ts';
import { z } from './zod.ts';

/** The buyer's own words, as they are kept, with the page they were read on where there is one. */
export const keptQuote = z.object({
  id,
  text: text.check(z.minLength(1)),
  contact: z.nullable(id),
  url: z.nullable(webAddress),
  title: line,
});
export type KeptQuote = z.infer<typeof keptQuote>;

export const quote = z.extend(keptQuote, { account: id, keptAt: isoDate });
export type Quote = z.infer<typeof quote>;
