import { plainLine } from '../../domain/text.ts';
import { saidIn } from './judge.ts';
import { isTelling } from './kinds/kinds.ts';
import { isOfOthers } from './quotation.ts';
import { lineAt, type Span, sentenceAt } from './sentence.ts';
import type { Shown, SignalFinding, Told } from './told.ts';

/** As many sentences of a page are judged, and as many heard, and no more. */
const SENTENCES = 400;
const HEARD = 80;
/**
 * What a page's sentences say is happening at the account, in the order of the text. Linear in its length: the text is
 * searched once for words that matter, and only the sentences around them are judged.
 *
 * @param masked the text folded, with the account's name marked
 */
export function saidSignals(
  { text, placeAt }: Shown,
  folded: string,
  masked: string,
  told: Told,
  late: () => boolean,
): SignalFinding[] {
  const found: SignalFinding[] = [];
  let judged = 0;
  for (const { start, end } of telling(text, masked)) {
    if (end - start < 10) continue;
    if (judged++ >= SENTENCES || found.length >= HEARD || late()) break;
    const beside = () => besides(folded, start, end);
    const said = saidIn({ text: text.slice(start, end), masked: masked.slice(start, end), beside }, told);
    if (said.length === 0 || isOfOthers(masked, start, end)) continue;
    const quote = plainLine(text.slice(start, end), 300);
    const where = placeAt(start);
    const shown = { quote, method: 'text' as const, ...(where !== '' && { where }) };
    found.push(...said.map((signal) => ({ ...signal, ...shown })));
  }
  return found;
}

/** The sentences that hold a word which may make them one of some kind. */
function* telling(text: string, masked: string): Generator<Span> {
  let end = 0;
  for (const { 0: word, index } of masked.matchAll(/[a-z]{2,}/g)) {
    if (index < end || !isTelling(word)) continue;
    const span = sentenceAt(text, index);
    end = span.end;
    yield span;
  }
}

/** The lines before and after a sentence and the rest of its own, where they are short: a date beside a headline, mostly. */
function besides(folded: string, start: number, end: number): string {
  const line = lineAt(folded, end);
  const before = lineAt(folded, start).start - 1;
  const near = [line.end + 1, before]
    .filter((offset) => offset > 0 && offset < folded.length)
    .map((offset) => lineAt(folded, offset));
  return [{ start: end, end: line.end }, ...near.reverse()]
    .map((span) => (span.end - span.start <= 40 ? folded.slice(span.start, span.end) : ''))
    .join('\n');
}
