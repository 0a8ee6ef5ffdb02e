/** Groups as they open: plain, named, or looking about (which say nothing of what is in the text itself). */
const OPENS = /\((?:\?(?::|<[a-z]+>|(<?[=!])))?/y;
/** What stands for one character or a piece of the grammar, and what says how often the thing before may stand. */
const OTHER = /\\.|\[(?:\\.|[^\]\\])*\]|<[a-z]+>|[.^$]/y;
const LETTERS = /[^()[\]|\\<.^$?*+{}]+/y;
const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;

/**
 * Words of which one stands in whatever a pattern fits; none where that cannot be told. A rule's own words, so that there
 * is no second list of them to keep.
 *
 * @param pattern the source of a regular expression, pieces of the grammar in angle brackets
 */
export function needsOf(pattern: string): readonly string[] {
  let at = 0;

  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(pattern);
    if (found) at += found[0].length;
    return found;
  };

  /** Whether the thing just read must stand there at least once. */
  const isCertain = (): boolean => {
    const times = take(TIMES);
    return times === null || times[0].startsWith('+') || Number(times[1] ?? 0) > 0;
  };

  const choice = (): readonly string[] => {
    const needs = [sequence()];
    while (pattern[at] === '|') {
      at++;
      needs.push(sequence());
    }
    return needs.every((words) => words.length > 0) ? needs.flat() : [];
  };

  const sequence = (): readonly string[] => {
    let best: readonly string[] = [];
    let run = '';
    const offer = (words: readonly string[]) => {
      if (shortest(words) > shortest(best)) best = words;
    };
    const end = () => {
      if (run !== '') offer([run]);
      run = '';
    };
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const open = take(OPENS);
      if (open) {
        end();
        const words = choice();
        at++;
        if (isCertain() && open[1] === undefined) offer(words);
      } else if (take(OTHER)) {
        end();
        isCertain();
      } else {
        run += take(LETTERS)?.[0] ?? pattern.charAt(at++);
        const last = run.length - 1;
        const from = at;
        if (!isCertain()) run = run.slice(0, last);
        if (at > from) end();
      }
    }
    end();
    return best;
  };
  return choice();
}

function shortest(words: readonly string[]): number {
  return words.length === 0 ? 0 : Math.min(...words.map((word) => word.length));
}
