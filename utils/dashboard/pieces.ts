import type { Piece } from './directory.ts';

/** A text cut where what was found in it begins and ends, in UTF-16 code units and in order. */
export function piecesOf(text: string, marks: readonly (readonly [start: number, end: number])[]): Piece[] {
  const pieces = marks.flatMap(([start, end], n) => [
    { text: text.slice(marks[n - 1]?.[1] ?? 0, start), found: false },
    { text: text.slice(start, end), found: true },
  ]);
  const rest = { text: text.slice(marks.at(-1)?.[1] ?? 0), found: false };
  return [...pieces, rest].filter((piece) => piece.text !== '');
}
