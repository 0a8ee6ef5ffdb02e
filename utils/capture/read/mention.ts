import type { Mention, Shown } from '../reading.ts';

const BEFORE = 60;
const AROUND = 70;
const ABOVE = 120;

/** What stands at `start` to `end` of the shown text, with its place and the words about it on its line. */
export function mentionIn(
  { text: all, placeAt }: Shown,
  start: number,
  end: number,
  text = all.slice(start, end),
): Mention {
  const near = all.slice(Math.max(0, start - AROUND), start);
  const onLine = near.slice(near.lastIndexOf('\n') + 1);
  const after = all.slice(end, end + AROUND).split('\n', 1)[0] ?? '';
  const label = onLine.trim() === '' ? (linesAbove(all, start, 1)[0] ?? '') : onLine;
  return {
    // Of most mentions nobody asks where they stand.
    get where() {
      return placeAt(start);
    },
    text: text.trim().slice(0, 320),
    before: label.slice(-BEFORE).trim(),
    quote: `${onLine}${all.slice(start, end)}${after}`.trim(),
  };
}

/** As many lines before the one that holds an offset, nearest last, each bounded. */
export function linesAbove(text: string, offset: number, count: number): string[] {
  const lines = text.slice(Math.max(0, offset - 1_000), offset).split('\n');
  return lines.slice(-1 - count, -1).map((line) => line.trim().slice(-ABOVE));
}
