import { plainLine } from '../../domain/text.ts';
import { fold } from '../read/fold.ts';
import type { Entity } from '../structured/entity.ts';
import { untagged } from '../understand/finding.ts';
import { listedJobs } from './job-list.ts';
import { withNameMarked } from './names.ts';
import { postedSignals } from './postings.ts';
import { saidSignals } from './sentences.ts';
import type { Shown, SignalFinding, Told } from './told.ts';

/** As much of a text is read, and as many signals are told, and no more. */
const CHARACTERS = 200_000;
const SIGNALS = 40;
/** A summary that says no more than that they hire. */
const BARE =
  /^(?:on |nous |we are |we're |now |they are |\S+ (?:\S+ )?(?:is )?)?(?:recrut|embauch|hiring|recruiting|hire)[a-z]*!?$/;

/**
 * What a page says is happening at the account: its declared job offers, its sentences, its lists of jobs. Each once,
 * the surest source first.
 *
 * @param subject the entities that describe the account
 * @param late whether the time for it is up: then what has been found is all
 */
export function signalsIn(
  shown: Shown,
  entities: readonly Entity[],
  subject: readonly Entity[],
  told: Told,
  late: () => boolean,
): SignalFinding[] {
  const text = shown.text.slice(0, CHARACTERS);
  const folded = shown.folded.slice(0, CHARACTERS);
  const part = { ...shown, text };
  const posted = postedSignals(entities, subject, told);
  const marked = told.kind === 'legal' ? '' : withNameMarked(text, folded, told.names);
  const said = saidSignals(part, folded, marked, told, late);
  const listed = distinct(listedJobs(part, folded, told));
  const all = withListSummed([...posted, ...said], listed, posted.length);
  return withDeadline(distinct(all.flatMap(withoutMarkup))).slice(0, SIGNALS);
}

/** Data that carry tags are read without them; a sentence that shows them is code, and no news. */
function withoutMarkup(signal: SignalFinding): SignalFinding[] {
  const [summary, quote] = [signal.summary, signal.quote].map((text) => plainLine(untagged(text)));
  if (!summary || !quote || (signal.method === 'text' && quote !== signal.quote)) return [];
  return [{ ...signal, summary, quote }];
}

/** Where offers are declared or listed, a sentence that only counts them says no more; it sums up a list of as many. */
function withListSummed(
  found: readonly SignalFinding[],
  listed: readonly SignalFinding[],
  posted: number,
): SignalFinding[] {
  const isTotal = (signal: SignalFinding) =>
    signal.kind === 'hiring' && signal.method === 'text' && COUNTS.test(plain(signal.summary));
  const total = found.find(isTotal);
  if (total === undefined) return [...found, ...listed];
  if (posted > 0) return [...found.filter((signal) => !isTotal(signal)), ...listed];
  if (listed.length === 0) return [...found];
  if (total.count === null || listed.length > total.count)
    return [...found.filter((signal) => signal !== total), ...listed];
  const summary = plainLine(`${total.summary}: ${listed.map((job) => job.summary).join(', ')}`, 200);
  return found.map((signal) => (signal === total ? { ...signal, summary } : signal));
}
const COUNTS =
  /^(?:\d+|[a-z]+) (?:[a-z]+ )?(?:position|poste|vacanc|opening|job|role|offre|emploi|opportunit|offene stelle|vacante)|^\d+$/;

/** An invitation to tender and its deadline are one signal, due on that day. */
function withDeadline(found: readonly SignalFinding[]): SignalFinding[] {
  const isDeadline = ({ kind, summary }: SignalFinding) =>
    kind === 'tender' &&
    /date limite|date et heure|deadline|closing date|must be|are due/.test(
      fold(summary).replace(/dates? et heures? /, 'date '),
    );
  const deadline = found.find(isDeadline);
  const invitation = found.find((signal) => signal.kind === 'tender' && !isDeadline(signal));
  if (deadline === undefined || invitation === undefined) return [...found];
  return found
    .filter((signal) => !isDeadline(signal))
    .map((signal) => (signal === invitation ? { ...signal, date: deadline.date ?? signal.date } : signal));
}

/** One signal for what is said twice, in other words or more vaguely: the fuller one. */
function distinct(found: readonly SignalFinding[]): SignalFinding[] {
  const kept: SignalFinding[] = [];
  for (const signal of found) {
    const n = kept.findIndex((other) => isSame(other, signal));
    const other = kept[n];
    if (other === undefined) kept.push(signal);
    else kept[n] = fuller(other, signal);
  }
  const hiring = kept.filter(({ kind }) => kind === 'hiring');
  const bare = hiring.filter(({ summary }) => BARE.test(plain(summary)));
  return bare.length < hiring.length
    ? kept.filter((signal) => !bare.includes(signal))
    : kept.filter((signal) => !bare.slice(1).includes(signal));
}

const HEADLINE = /(?:^|> )h1\b[^>]*$/;

function isSame(one: SignalFinding, other: SignalFinding): boolean {
  if (one.kind !== other.kind) return false;
  if (one.quote === other.quote) return one.method !== 'text' || plain(one.summary) === plain(other.summary);
  // What a headline announces, the text below it tells.
  if (one.kind !== 'hiring' && (HEADLINE.test(one.where ?? '') || HEADLINE.test(other.where ?? ''))) return true;
  const [a, b] = [wordsOf(one.summary), wordsOf(other.summary)];
  if (one.kind === 'funding' && [...a].some((word) => /\d/.test(word) && b.has(word))) return true;
  const shared = [...a].filter((word) => b.has(word)).length;
  const smaller = Math.min(a.size, b.size);
  // A job is another job by one word; other things are told again in other words.
  if (one.kind === 'hiring') return (shared === smaller && smaller > 0) || counts(one, b) || counts(other, a);
  return shared > 0 && shared / smaller >= 0.6;
}

/** Whether a sentence that counts several jobs (`12 drivers and 3 planners`) counts one of these words among them. */
function counts({ summary, count }: SignalFinding, words: ReadonlySet<string>): boolean {
  if (count === null || count < 2) return false;
  return summary.split(/, | (?:et|and|&) /).some((part) => {
    const named = [...wordsOf(part)].filter((word) => !/^\d+$/.test(word));
    return named.length > 0 && named.every((word) => words.has(word));
  });
}

/** What a page declares counts more than what it says; of two sayings, the one that says more. */
function fuller(one: SignalFinding, other: SignalFinding): SignalFinding {
  const richer = one.method === 'text' && weight(other) > weight(one) ? other : one;
  return { ...richer, count: richer.count ?? one.count ?? other.count, date: richer.date ?? one.date ?? other.date };
}

function weight({ summary, count, date, quote }: SignalFinding): number {
  return wordsOf(summary).size + (count === null ? 0 : 2) + (date === null ? 0 : 1) + (quote.length > 60 ? 1 : 0);
}

/** The words that tell one thing from another, in the singular. */
function wordsOf(summary: string): Set<string> {
  return new Set(
    plain(summary)
      .split(' ')
      .filter((word) => word.length > 2 || /\d/.test(word))
      .map((word) => word.replace(/(?<=..)[sx]$/, '')),
  );
}

function plain(summary: string): string {
  return fold(summary)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
