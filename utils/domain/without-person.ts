import { withoutAccents } from './text.ts';
import type { Traces } from './traces.ts';

/** What stands in the place of what was taken out. Never longer than it, so that no limit is passed. */
const MARK = '…';

const IN_WORD = /[\p{L}\p{N}]/u;

interface Span {
  from: number;
  to: number;
}

/** A text without what tells of a person: each trace of theirs, however it is cased, accented or spaced, is a mark. */
export function withoutPerson(text: string, traces: Traces): string {
  const words = folded(text, asWords);
  const signs = folded(text, asSigns);
  const spans = [
    ...traces.names.flatMap((name) => found(words, name)),
    ...traces.parts.flatMap((part) => found(words, part).filter(({ from }) => isCapital(text, from))),
    ...traces.addresses.flatMap((address) => found(signs, address)),
    ...phonesIn(text, traces),
  ];
  return cut(text, spans);
}

/** How a text is folded: what one of its characters becomes; worked out once for those of ASCII. */
function folding(signOf: (point: string) => string): (point: string) => string {
  const plain = (point: string) => (/\p{M}|\p{Cf}/u.test(point) ? '' : signOf(point));
  const ascii = Array.from({ length: 128 }, (_, code) => plain(String.fromCharCode(code)));
  return (point) => ascii[point.charCodeAt(0)] ?? plain(point);
}

/** Letters and figures; a space for what stands within names; a bar for what parts them. */
const asWords = folding((point) => {
  if (IN_WORD.test(point)) return withoutAccents(point);
  return /[\s.,'’_\p{Pd}]/u.test(point) ? ' ' : '|';
});
const asSigns = folding((point) => (/\s/u.test(point) ? ' ' : withoutAccents(point)));

/** A text as it is searched: folded, spaces single, and where each of its units came from. */
interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

function folded(text: string, fold: (point: string) => string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const point of text) {
    const end = at + point.length;
    const plain = fold(point);
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    if (plain !== ' ' || units.at(-1) !== ' ') {
      if (plain !== '') units.push(plain);
      for (let n = 0; n < plain.length; n++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: units.join(''), starts, ends };
}

/** Where a trace stands as words of its own; scripts that set no spaces have no such bounds. */
function found({ text, starts, ends }: Folded, trace: string): Span[] {
  const spans: Span[] = [];
  for (let n = text.indexOf(trace); n >= 0; n = text.indexOf(trace, n + trace.length)) {
    const before = text.charAt(n - 1) || ' ';
    const after = text.charAt(n + trace.length) || ' ';
    const isApart = !isOneWord(before, trace.charAt(0)) && !isOneWord(trace.at(-1) ?? '', after);
    const [from, to] = [starts[n], ends[n + trace.length - 1]];
    if (isApart && from !== undefined && to !== undefined) spans.push({ from, to });
  }
  return spans;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function isOneWord(one: string, next: string): boolean {
  return [one, next].every((sign) => IN_WORD.test(sign) && !UNSPACED.test(sign));
}

function isCapital(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/** Runs of digits and what people set between them. */
const NUMBERS = /\d[\d\s.()/+\u2010-\u2015-]{4,120}/g;

function phonesIn(text: string, { phones }: Traces): Span[] {
  if (phones.length === 0) return [];
  return [...text.matchAll(NUMBERS)].flatMap(({ 0: run, index }) => {
    const places = [...run].flatMap((char, n) => (/\d/.test(char) ? [index + n] : []));
    const digits = run.replace(/\D/g, '');
    return phones.flatMap((phone) => {
      const at = digits.indexOf(phone.digits);
      if (at < 0) return [];
      const prefix = phone.prefixes.find((one) => digits.slice(0, at).endsWith(one)) ?? '';
      const [from, last] = [places[at - prefix.length], places[at + phone.digits.length - 1]];
      return from === undefined || last === undefined ? [] : [{ from: openingBefore(text, from), to: last + 1 }];
    });
  });
}

/** The plus and the bracket before a number are its own. */
function openingBefore(text: string, at: number): number {
  return at - (/[+(]{1,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0);
}

function cut(text: string, spans: readonly Span[]): string {
  const inOrder = spans.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let kept = '';
  let at = 0;
  for (const { from, to } of inOrder) {
    if (to <= at) continue;
    if (from >= at) kept += text.slice(at, from) + MARK;
    at = to;
  }
  return kept + text.slice(at);
}
