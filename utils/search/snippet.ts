import type { Records } from '../domain/records.ts';
import { type Query, wordsOfQuery } from './query.ts';
import { type Text, textsOf } from './texts.ts';
import { compoundsIn, joinedIn } from './words.ts';

/** How much of a text is shown, and how much of it before the first word found, in UTF-16 code units. */
const [LENGTH, BEFORE] = [160, 60];

/** Where a query was found: to be shown as text, with the words found marked. */
export interface Snippet extends Pick<Text, 'kind' | 'id'> {
  text: string;
  /** Where the words found begin and end in `text`, in order. */
  marks: [start: number, end: number][];
}

/** The text of an account that has most of what is looked for, the nearest first. Null where none has any. */
export function snippet(records: Records, query: Query): Snippet | null {
  let best: { text: Text; found: Found } | null = null;
  for (const text of textsOf(records)) {
    const found = findIn(text.text, query);
    if (found.count > (best?.found.count ?? 0)) best = { text, found };
    if (found.count === wordsOfQuery(query).length) break;
  }
  return best && cut(best.text, best.found.marks);
}

interface Found {
  /** How many of the words looked for. */
  count: number;
  marks: [start: number, end: number][];
}

function findIn(text: string, { words, prefix }: Query): Found {
  const found = new Set<string>();
  const marks: [number, number][] = [];
  const isFound = (word: string) => {
    const sought = words.includes(word) ? word : prefix !== null && word.startsWith(prefix) ? prefix : null;
    if (sought !== null) found.add(sought);
    return sought !== null;
  };
  for (const compound of compoundsIn(text)) {
    const parts = compound.parts.filter((part) => isFound(part.text));
    marks.push(...parts.map(({ start, end }): [number, number] => [start, end]));
    const [first, last] = [compound.parts[0], compound.parts.at(-1)];
    const isJoined = parts.length === 0 && joinedIn(compound, true).filter(isFound).length > 0;
    if (isJoined && first && last) marks.push([first.start, last.end]);
  }
  return { count: found.size, marks };
}

/** The part of a text around the first word found. */
function cut({ kind, id, text }: Text, marks: readonly [number, number][]): Snippet {
  const [first] = marks;
  const from = text.length <= LENGTH || !first ? 0 : wordStart(text, Math.max(0, first[0] - BEFORE));
  const to = Math.min(text.length, from + LENGTH);
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    kind,
    id,
    text: before + text.slice(from, to).toWellFormed() + after,
    marks: marks.filter(([, end]) => end <= to).map(([start, end]) => [start + shift, end + shift]),
  };
}

/** Where the next word begins, if that is near. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 20).search(/\s/);
  return at === 0 || space < 0 ? at : at + space + 1;
}
