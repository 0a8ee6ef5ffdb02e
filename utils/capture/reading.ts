import type { Stretch } from './read/numbers.ts';
import type { PageIndex } from './read/page-index.ts';
import type { PageElement, Tree } from './read/tree.ts';

/** A script block, as the page wrote it. Nothing in it has been parsed. */
interface Block {
  where: string;
  text: string;
}

/** One `<meta>`: `name` is its name, property or itemprop, in lower case. */
interface Meta {
  where: string;
  name: string;
  content: string;
}

/** One `<a>` or `<link>`. `href` is as the page wrote it, so that what is odd in it can still be judged. */
export interface Link {
  where: string;
  href: string;
  /** The host that it names, in lower case; empty where it names none: most are relative to the page. */
  host: string;
  rel: string;
  text: string;
  /** What stands right before it in its sentence. */
  before: string;
}

/** Something that a page loads from an address: a script, a frame, a style sheet, a picture with its words. */
interface Source {
  where: string;
  element: 'script' | 'iframe' | 'link' | 'img';
  address: string;
  /** What stands for a picture. */
  alt: string;
}

/** Something found in the visible text, with the words before it (a label, often) and around it. */
export interface Mention {
  where: string;
  text: string;
  before: string;
  quote: string;
}

/** What may be a postcode, or nothing behind a state, with its line before and behind it and the lines about it, nearest in the middle. */
export interface Place {
  where: string;
  above: readonly string[];
  before: string;
  code: string;
  after: string;
  below: readonly string[];
}

/**
 * An element that microdata, RDFa or a microformat writes on: its attributes of theirs, its text, and the index of the
 * nearest such element around it (-1: none). Elements stand in document order, so a parent comes before its children.
 */
export interface Mark {
  where: string;
  parent: number;
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** What a line stands in: a menu, what somebody said, the foot of the page. */
export type Region = 'body' | 'nav' | 'quote' | 'footer';

/** A line of the shown text: what stands between two breaks. */
export interface Line extends Stretch {
  /** Its first text's place in the tree. */
  at: number;
  /** Its place among the lines. */
  nth: number;
  /** 1 to 6 in a heading, else 0. */
  level: number;
  region: Region;
}

/** A stretch of a line within one element. */
export interface Piece {
  text: string;
  element: PageElement;
}

/** The text of a page as people see it, and what stands where in it. */
export interface Shown extends PageIndex {
  /** All of it: single spaces, one line for each stretch between two breaks, lines set apart by `\n`. */
  text: string;
  /** The same, folded: in lower case and without accents, as long as the text. */
  folded: string;
  lines: readonly Line[];
  /** The lines in which a digit stands: about a third of the text. */
  numbered: readonly Line[];
  /** A line, element by element. */
  piecesOf(line: Stretch): Piece[];
  /** The CSS path of the element that the text at an offset stands in. */
  placeAt(offset: number): string;
  /** Whether the text at an offset stands in a heading: one of a section, a list's term, a row or a caption. */
  isHeading(offset: number): boolean;
  /** Whether the text at an offset speaks of somebody else who is on most sites: its host, its maker, a regulator. */
  isStrangers(offset: number): boolean;
}

/** What a page declares by its elements, beside what it shows. */
export type Declared = Pick<Reading, 'blocks' | 'metas' | 'links' | 'sources' | 'headings'>;

/** What a page gives before any judgement: candidates with their place. */
export interface Reading {
  url: string;
  contentType: string;
  title: string;
  /** `<html lang>` as written. */
  language: string;
  /** The page's elements and texts. */
  tree: Tree;
  /** Shown elements that may lead to somebody: links, pictures, e-mail addresses hidden from harvesters. */
  leads: PageElement[];
  shown: Shown;
  blocks: Block[];
  marks: Mark[];
  metas: Meta[];
  links: Link[];
  sources: Source[];
  /** E-mail addresses written in the text, or hidden from harvesters and shown to people. */
  emails: Mention[];
  /** Runs of digits that might be a phone, a fax or a registration number. */
  numbers: Mention[];
  /** What may be a postcode. */
  places: Place[];
  /** First-level headings. */
  headings: Mention[];
  /** Lines with a copyright mark: who they name is often the company. */
  imprints: Mention[];
  selection: string;
  /** A bound was reached before the page's end. */
  partial: boolean;
}
