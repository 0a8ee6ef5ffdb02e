import { LIMIT, line, text, webAddress } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

/** Where on its page a thing stands: a short CSS path. Empty where none could be made cheaply. */
const where = z.string().check(z.maxLength(300));

/** A script block, as the page wrote it. Nothing in it has been parsed. */
const block = z.object({ where, text: z.string().check(z.maxLength(600_000)) });

/** One `<meta>`: `name` is its name, property or itemprop, in lower case. */
const meta = z.object({ where, name: line, content: text });

/** One `<a>` or `<link>`. `href` is as the page wrote it, so that what is odd in it can still be judged. */
const link = z.object({
  where,
  href: z.string().check(z.maxLength(LIMIT.url)),
  rel: line,
  text: line,
});

/** Something found in the visible text, with the words before it (a label, often) and around it. */
const mention = z.object({ where, text: line, before: line, quote: line });

/**
 * An element that microdata, RDFa or a microformat writes on: its attributes of theirs, its text, and the index of the
 * nearest such element around it (-1: none). Elements stand in document order, so a parent comes before its children.
 */
const mark = z.object({
  where,
  parent: z.int(),
  name: line,
  attributes: z.record(z.string(), text),
  text,
});

/**
 * What one walk over one page gave, before any judgement: candidates with their place. It comes out of a page that
 * may be hostile, so it is checked against this schema before anything reads it.
 */
export const reading = z.object({
  url: webAddress,
  contentType: line,
  title: line,
  /** `<html lang>` as written. */
  language: line,
  blocks: z.array(block).check(z.maxLength(50)),
  marks: z.array(mark).check(z.maxLength(3_000)),
  metas: z.array(meta).check(z.maxLength(200)),
  links: z.array(link).check(z.maxLength(900)),
  /** E-mail addresses written in the text, or hidden from harvesters and shown to people. */
  emails: z.array(mention).check(z.maxLength(200)),
  /** Runs of digits that might be a phone, a fax or a registration number. */
  numbers: z.array(mention).check(z.maxLength(400)),
  /** Lines that may end a postal address, each with the lines above it in `before`. */
  places: z.array(mention).check(z.maxLength(60)),
  /** First-level headings. */
  headings: z.array(mention).check(z.maxLength(20)),
  /** Lines with a copyright mark: who they name is often the company. */
  imprints: z.array(mention).check(z.maxLength(20)),
  selection: text,
  /** A bound was reached before the page's end. */
  partial: z.boolean(),
});
export type Reading = z.infer<typeof reading>;
export type Mention = z.infer<typeof mention>;
export type Link = z.infer<typeof link>;
export type Mark = z.infer<typeof mark>;
