import type { Line } from '../reading.ts';
import { wordsIn } from './fold.ts';

/**
 * What stands where on a page. A reader asks for the lines that hold a word of its own, or what its pattern begins with,
 * and looks at no others: most lines of a page, and most words of a language, matter to none.
 */
export interface PageIndex {
  /** The words and numbers of the folded text, each once: a reader whose words are not among them has nothing to look for. */
  words: ReadonlySet<string>;
  /** The words and numbers of a line, in order. */
  wordsOn(line: Line): readonly string[];
  /** The lines on which one of some words stands. */
  linesSaying(isOne: (word: string) => boolean): Line[];
  /** The lines that a pattern finds something on. */
  linesWith(pattern: RegExp): Line[];
}

/** Words and numbers, and the ends of lines between them. */
const WORDS = /[a-z]+|[0-9]+|\n/g;

/**
 * @param text lines set apart by `\n`
 * @param folded the same, folded
 * @param lines each line of the text
 */
export function indexOf(text: string, folded: string, lines: readonly Line[]): PageIndex {
  const inOrder = folded.match(WORDS) ?? [];
  const words = new Set<string>(inOrder);
  words.delete('\n');
  return {
    words,
    wordsOn: ({ start, end }) => wordsIn(folded.slice(start, end)),
    linesSaying: (isOne) => linesSaying(new Set([...words].filter(isOne)), inOrder, lines),
    linesWith: (pattern) => linesWith(pattern, text, lines),
  };
}

function linesSaying(any: ReadonlySet<string>, inOrder: readonly string[], lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let nth = 0;
  let says = false;
  for (let at = 0; at < inOrder.length && any.size > 0; at++) {
    const word = inOrder[at] ?? '';
    if (word === '\n') {
      nth++;
      says = false;
    } else if (!says && any.has(word)) {
      says = true;
      const line = lines[nth];
      if (line !== undefined) found.push(line);
    }
  }
  return found;
}

/** From one find to the next, whatever stands between: to ask each line takes three times as long. */
function linesWith(pattern: RegExp, text: string, lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  pattern.lastIndex = 0;
  let nth = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    while ((lines[nth]?.end ?? text.length) <= match.index) nth++;
    const line = lines[nth];
    if (line === undefined) break;
    found.push(line);
    pattern.lastIndex = line.end;
  }
  pattern.lastIndex = 0;
  return found;
}
