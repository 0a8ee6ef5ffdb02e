import { plainLine } from '../../domain/text.ts';
import { wordsIn } from '../read/fold.ts';
import { matchesOf } from '../read/matches.ts';
import type { Stretch } from '../read/numbers.ts';
import { LONGEST, partAt, sentencesOn } from '../read/sentence.ts';
import type { Line } from '../reading.ts';
import { isMonth } from './dates.ts';
import { saidIn } from './judge.ts';
import type { Framed } from './kinds/kinds.ts';
import { isOfOthers } from './quotation.ts';
import { type Tellable, tellableIn } from './tellable.ts';
import type { Shown, SignalFinding, Told } from './told.ts';

/** As many sentences of a page are judged, and as many heard, and no more. */
const SENTENCES = 400;
const HEARD = 80;
/** As many characters has a line that says when something is, and no more. */
const NEAR = 40;
/**
 * What a page's sentences say is happening at the account, in the order of the text. Linear in its length: only
 * the sentences that hold a word which matters are judged.
 *
 * @param masked the text folded, with the account's name marked
 */
export function saidSignals(
  { text, words, lines, linesSaying, placeAt }: Shown,
  folded: string,
  masked: string,
  told: Told,
  late: () => boolean,
): SignalFinding[] {
  const found: SignalFinding[] = [];
  let judged = 0;
  const tellable = tellableIn(words);
  // Most pages name none.
  const months = [...words].some(isMonth);
  const saying = linesSaying(tellable.isTelling);
  for (const { start, end, line, words: ofSentence, frames } of telling({ text, masked, lines: saying }, tellable)) {
    if (end - start < 10) continue;
    if (judged++ >= SENTENCES || found.length >= HEARD || late()) break;
    const month = months && ofSentence.some(isMonth);
    let near: string | undefined;
    const beside = () => (near ??= besides(folded, lines, line, end));
    const sentence = { text: text.slice(start, end), masked: masked.slice(start, end), month, beside };
    const said = saidIn(sentence, told, frames);
    if (said.length === 0 || isOfOthers(masked, start, end)) continue;
    const quote = plainLine(text.slice(start, end), 300);
    const where = placeAt(start);
    const shown = { quote, method: 'text' as const, ...(where !== '' && { where }) };
    found.push(...said.map((signal) => ({ ...signal, ...shown })));
  }
  return found;
}

/** A sentence, and the frames that it may fit. */
interface Telling extends Stretch {
  /** The place of its line among all. */
  line: number;
  words: readonly string[];
  frames: readonly Framed[];
}

/** The sentences that hold a word which tells of a frame. */
function* telling(
  { text, masked, lines }: { text: string; masked: string; lines: readonly Line[] },
  tellable: Tellable,
): Generator<Telling> {
  for (const line of lines) {
    if (line.end > masked.length) break;
    for (const sentence of sentencesOn(text, line)) {
      const words = wordsIn(masked.slice(sentence.start, sentence.end));
      const frames = tellable.framesIn(words);
      if (frames.length === 0) continue;
      if (sentence.end - sentence.start > LONGEST) yield* partsOf(text, masked, sentence, line.nth, tellable);
      else yield { ...sentence, line: line.nth, words, frames };
    }
  }
}

/** Of a long sentence, what is around each such word. */
function* partsOf(
  text: string,
  masked: string,
  { start, end }: Stretch,
  line: number,
  tellable: Tellable,
): Generator<Telling> {
  let last = start;
  for (const { 0: word, index } of matchesOf(/[a-z]+|[0-9]+/g, masked.slice(start, end))) {
    if (start + index < last || !tellable.isTelling(word)) continue;
    const part = partAt(text, { start, end }, start + index);
    last = part.end;
    const words = wordsIn(masked.slice(part.start, part.end));
    yield { ...part, line, words, frames: tellable.framesIn(words) };
  }
}

/**
 * The rest of a sentence's line and the lines before and after it, where they are short and no sentences of their own: a
 * date beside a headline, mostly.
 */
function besides(folded: string, lines: readonly Stretch[], line: number, end: number): string {
  const rest = { start: end, end: lines[line]?.end ?? end };
  return [rest, lines[line - 1], lines[line + 1]]
    .map((span) => (span !== undefined && span.end - span.start <= NEAR ? folded.slice(span.start, span.end) : ''))
    .map((near) => (near.endsWith('.') && near.includes(' ') && !/^[^a-z]*\d/.test(near) ? '' : near))
    .join('\n');
}
