import { z } from '../../domain/zod.ts';
import type { LineFault } from '../fault.ts';

/** What sets the cells of a row apart. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;
export const separator = z.enum(SEPARATORS);
export type Separator = z.infer<typeof separator>;

/** One row, or why it cannot be read; `line` is where it begins, counting from 1. */
export type Row = { line: number; cells: string[] } | { line: number; fault: LineFault };

/** The longest row, UTF-16 code units, and the most cells in one. */
const LONGEST = 1024 * 1024;
const CELLS = 1_000;

/** Where a row ends, or why it cannot be said yet. */
type Scanned = { cells: string[]; end: number } | 'unfinished' | 'open-quote' | 'too-many-cells';

/**
 * Cuts text into the rows of a CSV file as it comes (RFC 4180: quoted cells may hold separators, line ends and doubled
 * quotes). Tolerant of what people's tools write: any line end, a quote within a bare cell, text after a closing one.
 * A quote that is never closed costs its own row; the next line is read on its own. Empty lines are passed over.
 */
export function rowCutter(separator: Separator): { push(text: string): Row[]; end(): Row[] } {
  let text = '';
  let line = 1;
  /** Whether what comes next belongs to a line that was given up. */
  let skipping = false;
  /** Until this much has come a row that was unfinished is not looked at again, so that no text is scanned many times. */
  let wanted = 0;

  const cut = (last: boolean): Row[] => {
    const rows: Row[] = [];
    let at = 0;
    while (at < text.length) {
      const row = skipping ? null : scan(text, at, separator, last);
      if (row === 'unfinished' && text.length - at <= LONGEST) break;
      if (typeof row === 'string') {
        rows.push({ line, fault: row === 'unfinished' ? 'too-long' : row });
        skipping = true;
        continue;
      }
      if (row?.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells });
      const end = row?.end ?? endOfLine(text, at);
      skipping &&= end === null;
      line += end === null ? 0 : lineEnds(text, at, end);
      at = end ?? text.length;
    }
    text = text.slice(at);
    wanted = text.length * 2;
    return rows;
  };
  return {
    push(more) {
      text += more;
      return text.length < wanted ? [] : cut(false);
    },
    end: () => cut(true),
  };
}

function scan(text: string, from: number, separator: Separator, last: boolean): Scanned {
  const cells: string[] = [];
  for (let at = from; ; at++) {
    if (cells.length === CELLS) return 'too-many-cells';
    const quoted = text[at] === '"' ? closing(text, at) : at;
    if (quoted < 0 || quoted - from > LONGEST) {
      return last || text.length - from > LONGEST ? 'open-quote' : 'unfinished';
    }
    const inside = quoted > at ? text.slice(at + 1, quoted - 1).replaceAll('""', '"') : '';
    at = quoted;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    if (at - from > LONGEST) return 'unfinished';
    cells.push(inside + text.slice(quoted, at));
    if (text[at] === separator) continue;
    // The line end of Windows may come in two pieces.
    if (!last && at + 1 >= text.length && text[at] !== '\n') return 'unfinished';
    return { cells, end: at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1) };
  }
}

/** Where a quoted cell ends: after its closing quote. Negative where there is none. */
function closing(text: string, from: number): number {
  for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] !== '"') return quote + 1;
  }
  return -1;
}

function endOfLine(text: string, from: number): number | null {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n') return at + 1;
    if (text[at] === '\r') return at + (text[at + 1] === '\n' ? 2 : 1);
  }
  return null;
}

function lineEnds(text: string, from: number, to: number): number {
  let ends = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) ends++;
  }
  return ends;
}

/** The rows of a CSV file, as many at a time as a piece of its text holds. */
export async function* rowsOf(texts: AsyncIterable<string>, separator: Separator): AsyncGenerator<Row[]> {
  const cutter = rowCutter(separator);
  for await (const text of texts) yield cutter.push(text);
  yield cutter.end();
}

/** What sets cells apart in a file, by its beginning: what cuts most rows as it cuts the first. */
export function separatorOf(head: string): Separator {
  const named = /^sep=([,;\t|])\r?\n/.exec(head)?.[1];
  const rated = SEPARATORS.map((separator) => {
    const rows = rowCutter(separator)
      .push(`${head}\n`)
      .flatMap((row) => ('cells' in row ? [row.cells.length] : []))
      .slice(0, 100);
    const usual = mostFrequent(rows);
    const alike = rows.filter((count) => count === usual).length / Math.max(rows.length, 1);
    return { separator, rating: usual < 2 ? 0 : alike + Math.min(usual, 100) / 1_000 };
  });
  rated.sort((a, b) => b.rating - a.rating);
  return SEPARATORS.find((separator) => separator === named) ?? rated[0]?.separator ?? ',';
}

function mostFrequent(counts: readonly number[]): number {
  const times = Map.groupBy(counts, (count) => count);
  return [...times.entries()].sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0]?.[0] ?? 0;
}
