import { type Entries, hasBeginning, hasEntry } from './entries.ts';
import { type Filter, passes } from './filter.ts';
import { entry, type SearchRow } from './row.ts';
import { CONTRACTIONS, TOP_LEVELS } from './stop-words.ts';
import type { Class } from './texts.ts';
import { type Compound, compoundsIn, joinedIn, tellingIn, tells } from './words.ts';

/** The longest that is typed into a search, and how many words of it count. */
const MAX_TYPED = 200;
const MAX_WORDS = 8;

/** What is looked for: all of it. */
export interface Query {
  /** Whole words, folded. */
  words: readonly string[];
  /** The word still being typed: what begins like it counts. */
  prefix: string | null;
  filter: Filter;
}

/**
 * What a person means by what they type: its last word is still being typed unless something follows it. Stop words and
 * single letters count only where there is nothing else.
 */
export function parseQuery(typed: string, filter: Filter = {}): Query {
  const text = typed.slice(0, MAX_TYPED);
  if (/^\+?\d[\d ().\-/]{7,}$/.test(text.trim()))
    return { words: wordsIn(text.replace(/\D/g, '')), prefix: null, filter };
  const compounds = compoundsIn(text);
  const last = compounds.at(-1);
  const isOpen = last !== undefined && last.parts.at(-1)?.end === text.length;
  const whole = (isOpen ? compounds.slice(0, -1) : compounds).map(meantBy);
  const open = last && isOpen ? openIn(last) : { words: [], prefix: null };
  const said = [...whole.flat(), ...open.words];
  const telling = said.filter(tells);
  const prefix = open.prefix !== null && (tells(open.prefix) || telling.length === 0) ? open.prefix : null;
  const words = telling.length > 0 || prefix !== null ? telling : said;
  return { words: [...new Set(words)].slice(0, MAX_WORDS), prefix, filter };
}

function wordsIn(text: string): string[] {
  return compoundsIn(text).flatMap(meantBy);
}

/** The words of what is written as one; where none tells anything, it as one, or all of it. */
function meantBy(compound: Compound): string[] {
  const telling = tellingIn(compound).map(({ text }) => text);
  if (telling.length > 0) return telling;
  const joined = joinedIn(compound);
  return joined.length > 0 ? joined : compound.parts.map(({ text }) => text);
}

/** What is written as one and not at its end yet: `l'usi`, `sous-trai`, `acme.exa`. */
function openIn(compound: Compound): { words: string[]; prefix: string | null } {
  const { parts, marks } = compound;
  const text = parts.at(-1)?.text ?? '';
  const before = { parts: parts.slice(0, -1), marks: marks.slice(0, -1) };
  if (before.parts.length === 0) return { words: [], prefix: text };
  const words = tellingIn({ parts, marks })
    .filter((part) => part !== parts.at(-1))
    .map((part) => part.text);
  const mark = marks.at(-1);
  if (mark === "'" && CONTRACTIONS.has(text) && words.length > 0) return { words, prefix: null };
  if (mark === '.' && [...TOP_LEVELS].some((end) => end.startsWith(text)) && words.length > 0)
    return { words, prefix: null };
  const [joined] = words.length === 0 && text.length === 1 ? joinedIn(compound).slice(-1) : [];
  return { words, prefix: joined ?? text };
}

/** How near a row is to one word; null where it has none such. */
function nearness(row: Entries, text: string, isPrefix: boolean): Class | null {
  const has = isPrefix ? hasBeginning : hasEntry;
  return ([1, 2, 3] as const).find((near) => has(row, entry(near, text))) ?? null;
}

/**
 * How near a row is to a query, the nearest first: the sum over its words of 1 (in the account’s name), 2 (in a person’s)
 * or 3 (elsewhere). Null where it is no match.
 */
export function match(row: Entries & Pick<SearchRow, 'lastTouch'>, { words, prefix, filter }: Query): number | null {
  if (!passes(row, filter)) return null;
  const found = words.map((word) => nearness(row, word, false));
  if (prefix !== null) found.push(nearness(row, prefix, true));
  return found.reduce<number | null>((sum, near) => (sum === null || near === null ? null : sum + near), 0);
}

/** The words of a query as they could be typed. */
export function wordsOfQuery({ words, prefix }: Query): string[] {
  return prefix === null ? [...words] : [...words, prefix];
}
