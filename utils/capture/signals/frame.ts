import type { Word } from './words.ts';

/** So many words may stand between two parts of a frame that `…` joins, or of none but small ones. */
const GAP = 7;
const SMALL = 4;

/** Where a frame begins: at a verb of which the account is the subject, of what is not done yet, at a headline. */
type At = 'we' | 'does' | 'now' | 'head' | 'any';

interface Step {
  /** Categories in capitals, words as they are. */
  any: readonly string[];
  /** Whether other words may stand before it, and whether a colon or another end of a clause may, after other words. */
  far: boolean;
  before: boolean;
  crosses: 'may' | 'must' | null;
  optional: boolean;
  /** What is quoted begins before it or ends after it. */
  opens: 'what' | 'who' | null;
  closes: 'what' | 'who' | null;
}

/** What a sentence of one kind looks like. */
export interface Frame {
  at: At;
  steps: readonly Step[];
  /** It says nothing in a sentence that holds one of these. */
  unless: readonly string[];
  /** Nor where one of these stands among its own words. */
  without: readonly string[];
  weak: boolean;
  /** Whether it fires only beside a date, a stand or another thing that tells an occasion from a habit. */
  dated: boolean;
  /** Whether that must be a date. */
  strictly: boolean;
}

/** A frame found in a sentence: places of words, the end excluded. */
export interface Match {
  start: number;
  end: number;
  what: { start: number; end: number | null };
  who: { start: number; end: number | null } | null;
}

/**
 * Frames, one a line. `we` before a verb of the account (`now` where it is not done yet), `head` at the start of a
 * headline or clause; then parts in their order: a category or a word, `|` between some of which one stands, `?` after
 * one that may be missing, `…` where other words of the clause may stand between, `:` where a clause may end. The
 * summary begins at `[` and goes on to `]` or to the end of the clause; `{` `}` are round a person. `-X` where the
 * sentence must hold no X, `!X` where the match must not, `~` before a weaker sign, `@` where it asks for a date or a stand, `#` where only for a date.
 */
export function framesOf(lines: string): Frame[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(frameOf);
}

function frameOf(line: string): Frame {
  const [, marks = '', rest = ''] = /^([~@#]*) ?(.*)$/.exec(line) ?? [];
  const parts = rest.split(/ +/);
  const at = AT.find((one) => one === parts[0]) ?? 'any';
  const steps: Step[] = [];
  const unless: string[] = [];
  const without: string[] = [];
  let next: Pick<Step, 'far' | 'before' | 'crosses' | 'opens'> = NEXT;
  for (const part of at === 'any' ? parts : parts.slice(1)) {
    const last = steps.at(-1);
    if (part === '…') next = { ...next, far: true };
    else if (part === ':' || part === ':?')
      next = { ...next, before: next.far, far: part === ':?' && next.far, crosses: part === ':' ? 'must' : 'may' };
    else if (part === '[' || part === '{') next = { ...next, opens: part === '[' ? 'what' : 'who' };
    else if (part === ']' || part === '}') {
      if (last !== undefined) last.closes = part === ']' ? 'what' : 'who';
    } else if (part.startsWith('!')) without.push(...part.slice(1).split('|'));
    else if (part.startsWith('-')) unless.push(...part.slice(1).split('|'));
    else {
      const optional = part.endsWith('?');
      steps.push({ any: part.replace('?', '').split('|'), optional, closes: null, ...next });
      next = NEXT;
    }
  }
  // What opens last goes on to the end.
  if (next.opens !== null || next.crosses !== null) steps.push({ any: ['*'], optional: false, closes: null, ...next });
  return {
    at,
    steps,
    unless,
    without,
    weak: marks.includes('~'),
    dated: /[@#]/.test(marks),
    strictly: marks.includes('#'),
  };
}
const AT: readonly At[] = ['we', 'does', 'now', 'head'];
const NEXT = { far: false, before: false, crosses: null, opens: null } as const;

/** Where a frame is found in a sentence, begun at one of some places. */
export function* matchesOf(frame: Frame, words: readonly Word[], places: readonly number[]): Generator<Match> {
  for (const start of places) {
    const match = matchAt(frame, words, start);
    if (match !== null && !holds(words.slice(match.start, match.end), frame.without)) yield match;
  }
}

function holds(words: readonly Word[], any: readonly string[]): boolean {
  return words.some(({ text, terms }) => any.some((one) => terms.has(one) || text === one));
}

function matchAt(frame: Frame, words: readonly Word[], start: number): Match | null {
  const match: Match = { start, end: start, what: { start, end: null }, who: null };
  match.end = walk(frame, 0, words, start, match);
  return match.end < 0 ? null : match;
}

/** Fits the parts of a frame from the nth on: where the last ends, less than none where they do not fit. */
function walk(frame: Frame, n: number, words: readonly Word[], from: number, match: Match): number {
  const step = frame.steps[n];
  if (step === undefined) return from;
  const here = n === 0 && frame.at !== 'head';
  let crossed = false;
  for (let place = from; place - from <= (step.far || step.before ? GAP : SMALL); place++) {
    const word = words[place];
    const breaks = word?.breaks === true && place > 0 && !(place === from && here);
    crossed ||= breaks;
    const closed = breaks && step.crosses === null;
    if ((step.crosses !== 'must' || crossed) && !(closed && !step.any.includes('end'))) {
      const end = fitAt(frame, n, words, from, place, match);
      if (end >= 0) return end;
    }
    if (word === undefined || here || closed || word.terms.has('WALL')) break;
    const far = step.crosses === 'must' && !crossed ? step.before : step.far;
    if (!far && !word.terms.has('LIGHT')) break;
  }
  return step.optional ? walk(frame, n + 1, words, from, match) : -1;
}

function fitAt(frame: Frame, n: number, words: readonly Word[], from: number, place: number, match: Match): number {
  const step = frame.steps[n];
  const length = step === undefined ? -1 : lengthOf(step, words[place]);
  if (step === undefined || length < 0) return -1;
  const end = walk(frame, n + 1, words, place + length, match);
  if (end < 0) return end;
  if (step.opens === 'what') {
    match.what.start = n === 0 || step.closes ? place : step.crosses ? clauseOf(words, from, place) : from;
  }
  if (step.opens === 'who') match.who = { start: place, end: match.who?.end ?? null };
  if (step.closes === 'what') match.what.end = place + length;
  if (step.closes === 'who') match.who = { start: match.who?.start ?? place, end: place + length };
  return end;
}

/** Where the clause begins in which a word stands, no earlier than another. */
function clauseOf(words: readonly Word[], from: number, place: number): number {
  const begin = words.findLastIndex(({ breaks }, at) => at <= place && breaks);
  return begin >= from ? begin : place;
}

/** Of how many words what stands at a place is, for a part of a frame; less than none where it is not that. */
function lengthOf({ any, crosses }: Step, word: Word | undefined): number {
  let longest = -1;
  for (const one of any) {
    let length = -1;
    // Of what crosses into another clause that clause is meant.
    if (one === '*') length = word === undefined ? -1 : crosses === null ? 0 : 1;
    else if (one === 'end') length = word === undefined || word.breaks ? 0 : -1;
    else if (word !== undefined) length = word.terms.get(one) ?? (word.text === one ? 1 : -1);
    if (length > longest) longest = length;
  }
  return longest;
}
