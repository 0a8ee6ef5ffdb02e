import type { SignalKind } from '../../domain/signal.ts';
import { amountIn } from './amounts.ts';
import { wordStarts } from './beginnings.ts';
import { type Clause, clauseOf, headOf, startsOf } from './clause.ts';
import { isHistory, isOccasion } from './dated.ts';
import { dateIn } from './dates.ts';
import { fold } from './fold.ts';
import { NAME, type Rule, type Rules, WEAK } from './grammar.ts';
import { countOf, wholeNumber } from './numbers.ts';
import { namesRole } from './roles.ts';
import { leaderOf, summaryOf } from './summary.ts';
import type { Told } from './told.ts';
import { isOfAnother, isQuestion, isToReader, isVain } from './vetoes.ts';
import { HOLDS } from './words.ts';

/** What one sentence says. */
export interface Said {
  kind: SignalKind;
  summary: string;
  count: number | null;
  date: string | null;
  confidence: number;
}

/** A sentence: as the page writes it, and folded with the account's name marked, character by character. */
export interface Sentence {
  text: string;
  masked: string;
  /** Folded short lines before and after it: a date beside a headline, mostly. */
  beside: () => string;
}

/** What one sentence says happened at the account; nothing for most. At most one signal a kind. */
export function saidIn(sentence: Sentence, kinds: readonly Rules[], told: Told): Said[] {
  const { masked } = sentence;
  // Most sentences are asked for one of these only.
  let clause: Clause | undefined;
  const known = new Map<Rule['at'], readonly number[]>();
  const find = (at: Rule['at']): readonly number[] => {
    if (at === 'a') return [0];
    if (at === 'h') return [headOf(masked)];
    if (at === 'c') return startsOf(masked);
    clause ??= clauseOf(sentence.text, masked, told);
    return at === 's' ? clause.subjects : clause.verbs.filter(({ past }) => at === 'v' || !past).map(({ at }) => at);
  };
  const places = (at: Rule['at']) => {
    const found = known.get(at) ?? find(at);
    known.set(at, found);
    return found;
  };
  const starts = wordStarts(masked);
  const said = kinds.flatMap(({ kind, fitting }) => {
    for (const rule of fitting(masked, starts)) {
      for (const match of matchesOf(rule, masked, places(rule.at))) {
        const said = read(kind, rule, match, sentence, told);
        if (said !== null) return [said];
      }
    }
    return [];
  });
  // What is only a sign of growth or of a new place says nothing where the sentence says what happens.
  const sure = said.filter(({ confidence }) => confidence > WEAK);
  return sure.length > 0 ? sure : said;
}

function* matchesOf({ pattern }: Rule, masked: string, places: readonly number[]): Generator<RegExpExecArray> {
  for (const place of places) {
    pattern().lastIndex = place;
    const match = pattern().exec(masked);
    if (match) yield match;
  }
}

function read(
  kind: SignalKind,
  rule: Rule,
  match: RegExpExecArray,
  { text, masked, beside }: Sentence,
  told: Told,
): Said | null {
  const [start, end] = match.indices?.[0] ?? [0, 0];
  const groups = Object.entries(match.indices?.groups ?? {}).filter(([, span]) => span !== undefined);
  const [holder, [from, to]] = groups.find(([name]) => name !== 'who') ?? ['what', [start, end]];
  const [whoFrom, whoTo] = match.indices?.groups?.who ?? [0, 0];
  const what = masked.slice(from, to);
  const anywhere = /[ach]/.test(rule.at);
  if (anywhere && !told.own && !masked.slice(start, end).includes(NAME + NAME)) return null;
  if (holder === 'job' ? !namesRole(what) : !(HOLDS[holder]?.(what) ?? true)) return null;
  const around = { sentence: masked, start, verb: from, end };
  // The title of a talk may ask.
  if (isQuestion(around) && !(kind === 'event' && rule.at === 'h')) return null;
  if (isVain(around) || isHistory(masked, told)) return null;
  if (kind !== 'event' && kind !== 'tender' && isToReader(masked.slice(start, end))) return null;
  if (isOfAnother(kind, { masked, what, who: text.slice(whoFrom, whoTo), picked: text.slice(from, to) })) return null;
  if (rule.dated && !isOccasion(text, masked, beside())) return null;
  const picked = text.slice(from, to);
  const summary =
    kind === 'leadership'
      ? leaderOf(text.slice(whoFrom, whoTo), picked)
      : withAmount(kind, summaryOf(picked, kind === 'tender'), text, told);
  if (summary === '') return null;
  const plain = fold(text);
  if (kind === 'funding' && (amountIn(text, plain, told.language)?.value ?? SMALL) < SMALL) return null;
  const said = dateIn(plain, told.language, told.country) ?? dateIn(beside(), told.language, told.country);
  const date = kind === 'event' && said === null ? null : (said ?? told.dated);
  return { kind, summary, count: counted(kind, what, told), date, confidence: rule.confidence };
}

/** Less money than this is a collection, not funding. */
const SMALL = 20_000;

/** An amount that the sentence names belongs in a summary that has none. */
function withAmount(kind: SignalKind, summary: string, text: string, { language }: Told): string {
  if (kind !== 'funding') return summary;
  const amount = amountIn(text, fold(text), language);
  return amount === null || summary.includes(amount.text) ? summary : `${amount.text}, ${summary}`;
}

const PEOPLE =
  /(\d[\d .,']{0,8}|[a-z-]{3,10}) (?:nouveaux |new |additional )?(?:salaries|collaborateurs|personnes|employees|people|staff|colleagues|employes)/;

function counted(kind: SignalKind, what: string, { language }: Told): number | null {
  if (kind === 'hiring') return /^\d{1,5}$/.test(what) ? Number(what) : countOf(what, language);
  const people = kind === 'growth' ? PEOPLE.exec(what)?.[1] : undefined;
  return people === undefined ? null : wholeNumber(people.trim(), language);
}
