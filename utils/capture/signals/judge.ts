import type { SignalKind } from '../../domain/signal.ts';
import { fold } from '../read/fold.ts';
import { amountIn } from './amounts.ts';
import { type Places, placesIn } from './clause.ts';
import { isHistory, isOccasion, isOnDay } from './dated.ts';
import { dateIn } from './dates.ts';
import { type Frame, type Match, matchesOf } from './frame.ts';
import { type Framed, LEXICON } from './kinds/kinds.ts';
import { countOf, wholeNumber } from './numbers.ts';
import { leaderOf, summaryOf } from './summary.ts';
import { isWhole } from './tellable.ts';
import type { Sentence, Told } from './told.ts';
import { categoriesIn, type Word, wordsOf } from './words.ts';

/** What one sentence says. */
export interface Said {
  kind: SignalKind;
  summary: string;
  count: number | null;
  date: string | null;
  confidence: number;
}

/** How sure what is only a sign is, a headline, and what the account is said to do. */
const WEAK = 0.65;
const HEADLINE = 0.8;
const SAID = 0.85;
/** Less money than this is a collection, not funding. */
const SMALL = 20_000;

/**
 * What one sentence says happened at the account; nothing for most. At most one signal a kind.
 *
 * @param frames those that its words may fit
 */
export function saidIn(sentence: Sentence, told: Told, frames: readonly Framed[]): Said[] {
  const timely = inSeason(frames, sentence);
  if (timely.length === 0) return [];
  // Most have not all the parts of any frame: those need not be read closely.
  const glance = categoriesIn(sentence.text, sentence.masked, LEXICON);
  const near = timely.filter(({ needs }) => isWhole(needs, glance)).sort((a, b) => a.nth - b.nth);
  if (near.length === 0 || isHistory(sentence.masked, told)) return [];
  const words = wordsOf(sentence.text, sentence.masked, LEXICON);
  const present = new Set(words.flatMap(({ text, terms }) => [text, ...terms.keys()]));
  if (present.has('FICTION')) return [];
  let places: Places | undefined;
  const placesOf = (at: Frame['at']): readonly number[] => {
    if (at === 'any') return [...words.keys()];
    places ??= placesIn(words, told);
    return places[at];
  };
  const said = new Map<SignalKind, Said>();
  for (const { kind, frame, needs } of near) {
    if (!isWhole(needs, present)) continue;
    if (said.has(kind) || frame.unless.some((one) => present.has(one))) continue;
    for (const match of matchesOf(frame, words, placesOf(frame.at))) {
      const one = read(kind, frame, match, words, sentence, told);
      if (one === null) continue;
      said.set(kind, one);
      break;
    }
  }
  // Who comes to lead is named or not, but no post is vacant.
  if (said.has('leadership') && (said.get('hiring')?.count ?? 1) < 2) said.delete('hiring');
  // What is only a sign of growth or of a new place says nothing where the sentence says what happens.
  const sure = [...said.values()].filter(({ confidence }) => confidence > WEAK);
  return sure.length > 0 ? sure : [...said.values()];
}

/** Without the frames that ask for a date or another sign of an occasion, where there is none. */
function inSeason(frames: readonly Framed[], sentence: Sentence): readonly Framed[] {
  if (!frames.some(({ frame }) => frame.dated)) return frames;
  const onDay = isOnDay(sentence);
  const occasion = onDay || isOccasion(sentence);
  return frames.filter(({ frame }) => !frame.dated || (frame.strictly ? onDay : occasion));
}

function read(kind: SignalKind, frame: Frame, match: Match, words: readonly Word[], sentence: Sentence, told: Told) {
  const { text, masked, beside } = sentence;
  const { at } = frame;
  const matched = words.slice(match.start, match.end);
  const ofAccount = at !== 'head' && at !== 'any';
  const named = [...words.slice(0, 1), ...matched].some(({ terms }) => terms.has('NAMED'));
  if (!ofAccount && !told.own && !named) return null;
  if (isVain(kind, frame, match, words, masked)) return null;
  const cut = (span: { start: number; end: number | null } | null): string => {
    const first = span === null ? undefined : words[span.start];
    if (span === null || first === undefined) return '';
    const next = span.end === null ? nextBreak(words, Math.max(span.start + 1, match.end)) : span.end;
    return text.slice(first.start, words[next - 1]?.end ?? first.start);
  };
  let from = match.what.start;
  for (let terms = words[from]?.terms; from + 1 < words.length && terms !== undefined; terms = words[from]?.terms) {
    if (!terms.has('LEAD') && !terms.has('AS')) break;
    from += terms.get('AS') ?? 1;
  }
  // `Calder’s new office`: what was its name's goes with it.
  if (words[from]?.text === 's' && /['’]$/.test(words[from]?.before ?? '') && from + 1 < words.length) from++;
  const picked = cut({ ...match.what, start: from });
  const summary = kind === 'leadership' ? leaderOf(cut(match.who), picked) : summaryOf(picked, kind === 'tender');
  const amount = kind === 'funding' ? amountIn(text, fold(text), told.language) : null;
  if (summary === '' || (amount?.value ?? SMALL) < SMALL) return null;
  const plain = fold(text);
  const when = dateIn(plain, told.language, told.country) ?? dateIn(beside(), told.language, told.country);
  return {
    kind,
    summary: amount === null || summary.includes(amount.text) ? summary : `${amount.text}, ${summary}`,
    count: counted(kind, fold(picked), told),
    date: kind === 'event' && when === null ? null : (when ?? told.dated),
    confidence: frame.weak ? WEAK : ofAccount ? SAID : HEADLINE,
  };
}

/** Where the clause ends in which a word stands. */
function nextBreak(words: readonly Word[], from: number): number {
  const next = words.findIndex(({ before, breaks }, at) => at >= from && breaks && !/^ ?[()] ?$/.test(before));
  return next < 0 ? words.length : next;
}

/** Whether a sentence that a frame fits still says nothing: it asks, denies, supposes, speaks of or to somebody else. */
function isVain(
  kind: SignalKind,
  { at }: Frame,
  { start, end }: Match,
  words: readonly Word[],
  masked: string,
): boolean {
  const has = (from: number, to: number, ...categories: string[]) =>
    words.slice(Math.max(0, from), to).some(({ terms }) => categories.some((category) => terms.has(category)));
  const clause = words.findLastIndex(({ before }, place) => place <= start && /[;:.!?]/.test(before));
  const from = Math.max(0, clause);
  return (
    // The title of a talk may ask.
    (/\?["'»” ]*$/.test(masked) && !(kind === 'event' && at === 'head')) ||
    has(from, start, 'SUPPOSED', 'CLIENT') ||
    has(Math.max(from, start - 6), start, 'HELP') ||
    has(0, start, 'DENIED') ||
    (kind === 'leadership' && isOfStranger(words, start, end)) ||
    has(start - 3, Math.min(end, start + 4), 'NOT') ||
    (kind !== 'event' && kind !== 'tender' && has(start, end, 'YOUR')) ||
    has(start, words.length, 'FOR_CLIENT')
  );
}

/** Whether the words before a verb name a firm or a person that is not of the account. */
function isOfStranger(words: readonly Word[], start: number, end: number): boolean {
  if (words.slice(start, end).some(({ terms }) => terms.has('NAMED'))) return false;
  let at = start - 1;
  while (at > 0 && words[at]?.terms.has('LIGHT') && words[at]?.breaks !== true) at--;
  const before = words[at];
  const others = before?.capital === true && !before.terms.has('NAMED') && !before.terms.has('TITLE');
  return others && (at > 0 || before.terms.has('PROPER'));
}

const PEOPLE =
  /(\d[\d .,']{0,8}|[a-z-]{3,10}) (?:nouveaux |new |additional )?(?:salaries|collaborateurs|personnes|employees|people|staff|colleagues|employes)/;

function counted(kind: SignalKind, what: string, { language }: Told): number | null {
  if (kind === 'hiring') return /^\d{1,5}$/.test(what) ? Number(what) : countOf(what, language);
  const people = kind === 'growth' ? PEOPLE.exec(what)?.[1] : undefined;
  return people === undefined ? null : wholeNumber(people.trim(), language);
}
