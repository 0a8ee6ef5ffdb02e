import { lettersOf, type Passage, type Stretch } from './passage.ts';

/** What is looked for: the words, those around them, and the stretches of where they were read. */
export interface Wanted {
  exact: string;
  quote: string;
  /** The place where they were read, as it stands today; null where none was kept, empty where it is gone. */
  place: readonly Stretch[] | null;
}

export type Decision =
  | { kind: 'shown' | 'moved'; stretch: Stretch }
  /** `unseen`: the words are on the page, where it shows nothing. */
  | { kind: 'ambiguous' | 'gone' | 'unseen' };

/** So many times the same words are looked at: more say no more. */
const TIMES = 100;
/** A quote that does not hold the words stands beside them: this many letters away at most. */
const BESIDE = 300;

/**
 * Which of the places where the words stand is the one that was read: the place and the quote must agree with it, and
 * where they cannot, the words must speak for themselves. Never anything similar.
 *
 * @param isShown whether the page shows a stretch
 */
export function decide(passage: Passage, wanted: Wanted, isShown: (stretch: Stretch) => boolean): Decision {
  const { exact, quote, place } = wanted;
  const all = passage.find(exact, TIMES);
  const seen = all.filter(isShown);
  if (seen.length === 0) return all.length > 0 ? { kind: 'unseen' } : byQuote(passage, wanted, isShown);
  const here = seen.filter((stretch) => (place ?? []).some((around) => isWithin(stretch, around)));
  const told = seen.filter((stretch) => isQuoted(passage, stretch, exact, quote));
  if (told.length > 0) {
    const both = told.filter((stretch) => here.includes(stretch));
    return only(both.length > 0 ? both : told, both.length > 0 || place === null ? 'shown' : 'moved');
  }
  const hasContext = lettersOf(quote).length > lettersOf(exact).length;
  const plain = isTelling(exact) || !hasContext;
  if (here.length > 0) {
    const whole = here.filter((stretch) => (place ?? []).some((around) => isSame(stretch, around)));
    return plain || whole.length > 0 ? only(whole.length > 0 ? whole : here, 'shown') : { kind: 'gone' };
  }
  const beside = passage.find(quote, 1).flatMap((near) => seen.filter((stretch) => isBeside(stretch, near)));
  if (beside.length === 1) return only(beside, 'shown');
  if (!plain && seen.length === 1) return { kind: 'gone' };
  return only(seen, place === null ? 'shown' : 'moved');
}

/** Whether words are told from all others by themselves: a few digits may count anything. */
export function isTelling(words: string): boolean {
  const letters = lettersOf(words);
  return letters.length >= 7 || (letters.length >= 4 && /\p{L}/u.test(letters));
}

/** Where a page writes a value otherwise than it is read (`name [at] firm`), its quote is what it wrote. */
function byQuote(passage: Passage, { exact, quote, place }: Wanted, isShown: (stretch: Stretch) => boolean): Decision {
  const foreign = isTelling(quote) && !lettersOf(quote).includes(lettersOf(exact));
  return foreign ? decide(passage, { exact: quote, quote: '', place }, isShown) : { kind: 'gone' };
}

function isQuoted({ letters }: Passage, { start, end }: Stretch, exact: string, quote: string): boolean {
  const [words, around] = [lettersOf(exact), lettersOf(quote)];
  if (around.length <= words.length) return false;
  for (let at = around.indexOf(words); at !== -1; at = around.indexOf(words, at + 1)) {
    const from = start - at;
    if (from >= 0 && letters.slice(from, from + around.length) === around && end <= from + around.length) return true;
  }
  return false;
}

function only(stretches: readonly Stretch[], kind: 'shown' | 'moved'): Decision {
  const [stretch] = stretches;
  return stretch && stretches.length === 1 ? { kind, stretch } : { kind: 'ambiguous' };
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.start === other.start && one.end === other.end;
}

function isBeside(stretch: Stretch, near: Stretch): boolean {
  return stretch.start < near.end + BESIDE && stretch.end > near.start - BESIDE;
}
