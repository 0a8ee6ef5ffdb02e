import type { Mention } from '../reading.ts';
import type { Dom } from './dom.ts';
import type { Line } from './flow.ts';
import { placeOf } from './place.ts';

const BEFORE = 60;
const AROUND = 70;

/** What stands at `start` to `end` of a line, with its place and the words about it. */
export function mentionIn(
  line: Line,
  start: number,
  end: number,
  dom: Dom,
  text = line.text.slice(start, end),
): Mention {
  const onLine = line.text.slice(Math.max(0, start - BEFORE), start);
  const before = onLine.trim() === '' ? line.previous.slice(-BEFORE) : onLine;
  return {
    where: placeOf(line.elementAt(start), dom),
    text: text.trim().slice(0, 320),
    before: before.trim(),
    quote: line.text.slice(Math.max(0, start - AROUND), end + AROUND).trim(),
  };
}
