import type { Mention, Shown } from '../reading.ts';

const BEFORE = 60;
const AROUND = 70;
const ABOVE = 120;

/** What stands at `start` to `end` of the shown text, with its place and the words about it on its line. */
export function mentionIn(shown: Shown, start: number, end: number, text = shown.text.slice(start, end)): Mention {
  const { text: all, placeAt } = shown;
  const near = all.slice(Math.max(0, start - AROUND), start);
  const onLine = near.slice(near.lastIndexOf('\n') + 1);
  const after = all.slice(end, end + AROUND).split('\n', 1)[0] ?? '';
  // Of several numbers under one label, the line before the second holds no more than the first.
  const label = /^[\d\s()+.,;|/&–-]{0,70}$/.test(onLine) ? `${linesAbove(shown, start, 1)[0] ?? ''} ${onLine}` : onLine;
  return {
    where: placeAt(start),
    text: text.trim().slice(0, 320),
    before: label.slice(-BEFORE).trim(),
    quote: `${onLine}${all.slice(start, end)}${after}`.trim(),
  };
}

/** As many lines before the one that holds an offset, nearest last, each bounded. */
export function linesAbove({ text, lines }: Shown, offset: number, count: number): string[] {
  const at = lastAtOrBefore(lines, offset);
  return lines.slice(Math.max(0, at - count), Math.max(0, at)).map(({ start, end }) => {
    const line = text.slice(start, end).trim();
    return line.slice(-ABOVE);
  });
}

function lastAtOrBefore(lines: Shown['lines'], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
