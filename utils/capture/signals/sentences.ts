import { plainLine } from '../../domain/text.ts';
import type { Stretch } from '../read/numbers.ts';
import { LONGEST, lineAt, partAt, sentencesOn } from '../read/sentence.ts';
import { saidIn } from './judge.ts';
import type { Framed } from './kinds/kinds.ts';
import { isOfOthers } from './quotation.ts';
import { tellableIn } from './tellable.ts';
import type { Shown, SignalFinding, Told } from './told.ts';

/** As many sentences of a page are judged, and as many heard, and no more. */
const SENTENCES = 400;
const HEARD = 80;
/**
 * What a page's sentences say is happening at the account, in the order of the text. Linear in its length: only
 * the sentences that hold a word which matters are judged.
 *
 * @param masked the text folded, with the account's name marked
 */
export function saidSignals(
  { text, words, lines, placeAt }: Shown,
  folded: string,
  masked: string,
  told: Told,
  late: () => boolean,
): SignalFinding[] {
  const found: SignalFinding[] = [];
  let judged = 0;
  for (const { start, end, frames } of telling({ text, masked, lines }, tellableIn(words))) {
    if (end - start < 10) continue;
    if (judged++ >= SENTENCES || found.length >= HEARD || late()) break;
    let near: string | undefined;
    const beside = () => (near ??= besides(folded, start, end));
    const said = saidIn({ text: text.slice(start, end), masked: masked.slice(start, end), beside }, told, frames);
    if (said.length === 0 || isOfOthers(masked, start, end)) continue;
    const quote = plainLine(text.slice(start, end), 300);
    const where = placeAt(start);
    const shown = { quote, method: 'text' as const, ...(where !== '' && { where }) };
    found.push(...said.map((signal) => ({ ...signal, ...shown })));
  }
  return found;
}

type Tellable = ReturnType<typeof tellableIn>;

/** A sentence, and the frames that it may fit. */
interface Telling extends Stretch {
  frames: ReadonlySet<Framed>;
}

/** The sentences that hold a word which tells of a frame. */
function* telling(
  { text, masked, lines }: { text: string; masked: string; lines: readonly Stretch[] },
  tellable: Tellable,
): Generator<Telling> {
  if (tellable.size === 0) return;
  for (const line of lines) {
    if (line.end > masked.length) break;
    if (!(masked.slice(line.start, line.end).match(WORD) ?? []).some((word) => tellable.has(word))) continue;
    for (const sentence of sentencesOn(text, line)) {
      const frames = framesOf(masked.slice(sentence.start, sentence.end), tellable);
      if (frames.size === 0) continue;
      if (sentence.end - sentence.start > LONGEST) yield* partsOf(text, masked, sentence, tellable);
      else yield { ...sentence, frames };
    }
  }
}

const WORD = /[a-z]+|[0-9]+/g;

function framesOf(masked: string, tellable: Tellable): Set<Framed> {
  const frames = new Set<Framed>();
  for (const word of masked.match(WORD) ?? []) for (const framed of tellable.get(word) ?? []) frames.add(framed);
  return frames;
}

/** Of a long sentence, what is around each such word. */
function* partsOf(text: string, masked: string, { start, end }: Stretch, tellable: Tellable): Generator<Telling> {
  let last = start;
  for (const { 0: word, index } of masked.slice(start, end).matchAll(WORD)) {
    if (start + index < last || !tellable.has(word)) continue;
    const part = partAt(text, { start, end }, start + index);
    last = part.end;
    yield { ...part, frames: framesOf(masked.slice(part.start, part.end), tellable) };
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
