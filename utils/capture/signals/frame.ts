import { BREAK, type Word } from './words.ts';

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
 * sentence must hold no X, `!X` where the match must not, `~` before a weaker sign, `@` where it asks for a date.
 */
export function framesOf(lines: string): Frame[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(frameOf);
}

function frameOf(line: string): Frame {
  const [, marks = '', rest = ''] = /^([~@]*) ?(.*)$/.exec(line) ?? [];
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
  return { at, steps, unless, without, weak: marks.includes('~'), dated: marks.includes('@') };
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

function matchAt({ steps, at }: Frame, words: readonly Word[], start: number): Match | null {
  const spans = { what: { start, end: null as number | null }, who: null as Match['who'] };
  const walk = (n: number, from: number): number => {
    const step = steps[n];
    if (step === undefined) return from;
    for (const place of placesOf(step, words, from, n === 0 && at !== 'head')) {
      const length = lengthOf(step, words, place);
      if (length < 0) continue;
      const end = walk(n + 1, place + length);
      if (end < 0) continue;
      if (step.opens === 'what') spans.what.start = n === 0 || step.crosses || step.closes ? place : from;
      if (step.opens === 'who') spans.who = { start: place, end: spans.who?.end ?? null };
      if (step.closes === 'what') spans.what.end = place + length;
      if (step.closes === 'who') spans.who = { start: spans.who?.start ?? place, end: place + length };
      return end;
    }
    return step.optional ? walk(n + 1, from) : -1;
  };
  const end = walk(0, start);
  if (end < 0) return null;
  const who = spans.who;
  return { start, end, what: spans.what, who };
}

/** Where a part may stand, from a place on. */
function* placesOf(step: Step, words: readonly Word[], from: number, here: boolean): Generator<number> {
  let crossed = false;
  for (let place = from; place - from <= (step.far || step.before ? GAP : SMALL); place++) {
    const word = words[place];
    const breaks = word !== undefined && place > 0 && BREAK.test(word.before);
    if (breaks && step.crosses === null && !(place === from && here)) {
      if (step.any.includes('end')) yield place;
      return;
    }
    crossed ||= breaks;
    if (step.crosses !== 'must' || crossed) yield place;
    if (word === undefined || here || word.terms.has('WALL')) return;
    const far = step.crosses === 'must' && !crossed ? step.before : step.far;
    if (!far && !word.terms.has('LIGHT')) return;
  }
}

/** Of how many words what stands at a place is, for a part of a frame; less than none where it is not that. */
function lengthOf({ any }: Step, words: readonly Word[], place: number): number {
  const word = words[place];
  let longest = -1;
  for (const one of any) {
    if (one === '*') return word === undefined ? -1 : 0;
    if (one === 'end') longest = Math.max(longest, word === undefined || BREAK.test(word.before) ? 0 : -1);
    else if (word !== undefined) longest = Math.max(longest, word.terms.get(one) ?? (word.text === one ? 1 : -1));
  }
  return longest;
}
