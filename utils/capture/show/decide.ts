import { lettersOf, Passage, type Stretch } from './passage.ts';

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
  return among(passage.find(wanted.exact, TIMES), passage, wanted, isShown);
}

/** @param all where the words stand */
function among(
  all: readonly Stretch[],
  passage: Passage,
  wanted: Wanted,
  isShown: (stretch: Stretch) => boolean,
): Decision {
  const { exact, quote, place } = wanted;
  const seen = all.filter(isShown);
  if (seen.length === 0) return all.length > 0 ? { kind: 'unseen' } : byQuote(passage, wanted, isShown);
  // Either holds the other: words may begin at their place and run on beyond it.
  const here = seen.filter((one) => (place ?? []).some((other) => isWithin(one, other) || isWithin(other, one)));
  const quoted = (stretch: Stretch) => quotesAt(passage, stretch, exact, quote);
  const told = seen.filter((stretch) => quoted(stretch).length > 0);
  if (told.length > 0) {
    const isHere = (one: Stretch) => (place ?? []).some((around) => meets(one, around));
    const both = told.filter((stretch) => quoted(stretch).some(isHere));
    const best = both.length > 0 ? both : told;
    // Words that stand twice in one quote were read there, whichever of the two it was.
    const quotes = new Set(best.flatMap((stretch) => quoted(stretch).map(({ start }) => start)));
    return only(quotes.size === 1 ? best.slice(0, 1) : best, both.length > 0 || place === null ? 'shown' : 'moved');
  }
  // What is understood and not written (a country) is no word to look for; its quote is.
  const isWritten = quote === '' || new Passage([quote]).find(exact, 1).length > 0;
  if (!isTelling(exact) && !isWritten) return byQuote(passage, wanted, isShown);
  const hasContext = lettersOf(quote).length > lettersOf(exact).length;
  const plain = isTelling(exact) || !hasContext;
  if (here.length > 0) {
    const whole = here.filter((stretch) => (place ?? []).some((around) => isSame(stretch, around)));
    return plain || whole.length > 0 ? only(whole.length > 0 ? whole : here, 'shown') : { kind: 'gone' };
  }
  const beside = passage.stretches(quote, 1).flatMap((near) => seen.filter((stretch) => isBeside(stretch, near)));
  if (beside.length === 1) return only(beside, 'shown');
  if (!plain && seen.length === 1) return { kind: 'gone' };
  return only(seen, place === null ? 'shown' : 'moved');
}

/** Whether words are told from all others by themselves: a few digits may count anything. */
export function isTelling(words: string): boolean {
  const letters = lettersOf(words);
  return letters.length >= 7 || (letters.length >= 4 && /\p{L}/u.test(letters));
}

/**
 * Where a page writes a value otherwise than it is read (`name [at] firm`), its quote is what it wrote, if all of it
 * stands. A quote may be cut within a word.
 */
function byQuote(passage: Passage, { quote, place }: Wanted, isShown: (stretch: Stretch) => boolean): Decision {
  const wanted = { exact: quote, quote: '', place };
  const decision: Decision =
    quote === '' ? { kind: 'gone' } : among(passage.stretches(quote, TIMES), passage, wanted, isShown);
  const isSure = isTelling(quote) || (decision.kind === 'shown' && place !== null);
  return isSure ? decision : { kind: 'gone' };
}

/** Where the quote stands around a stretch of its words; nowhere, where it says no more than they do. */
function quotesAt({ letters }: Passage, { start }: Stretch, exact: string, quote: string): Stretch[] {
  const [words, around] = [lettersOf(exact), lettersOf(quote)];
  const found: Stretch[] = [];
  if (around.length <= words.length) return found;
  for (let at = around.indexOf(words); at !== -1; at = around.indexOf(words, at + 1)) {
    const from = start - at;
    if (from >= 0 && letters.startsWith(around, from)) found.push({ start: from, end: from + around.length });
  }
  return found;
}

function only(stretches: readonly Stretch[], kind: 'shown' | 'moved'): Decision {
  const [stretch] = stretches;
  return stretch && stretches.length === 1 ? { kind, stretch } : { kind: 'ambiguous' };
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function meets(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.start === other.start && one.end === other.end;
}

function isBeside(stretch: Stretch, near: Stretch): boolean {
  return stretch.start < near.end + BESIDE && stretch.end > near.start - BESIDE;
}
