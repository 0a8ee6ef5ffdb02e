/** Groups as they open: plain, named, or looking about (which say nothing of what is in the text itself). */
const OPENS = /\((?:\?(?::|<[a-z]+>|(<?[=!])))?/y;
/** What stands for itself. */
const LETTERS = /[^()[\]|\\<.^$?*+{}]+/y;
/** What stands for one character or a piece of the grammar. */
const OTHER = /\\.|\[(?:\\.|[^\]\\])*\]|<[a-z]+>|[.^$]/y;
/** How often the thing before stands. */
const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;

/**
 * Words of which one stands in whatever a pattern fits; none where that cannot be told. A rule's own words, so that there
 * is no second list of them to keep.
 *
 * @param pattern the source of a regular expression, alternatives in groups, pieces of the grammar in angle brackets
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
    const times = '?*+{'.includes(pattern.charAt(at) || '-') ? take(TIMES) : null;
    return times === null || times[0].startsWith('+') || Number(times[1] ?? 0) > 0;
  };

  const choice = (): readonly string[] => {
    const needs = [sequence(Number.POSITIVE_INFINITY)];
    while (pattern[at] === '|') {
      at++;
      needs.push(sequence(Number.POSITIVE_INFINITY));
    }
    return needs.every((words) => words.length > 0) ? needs.flat() : [];
  };

  /** @param enough how long words are to be for the rest not to be read */
  const sequence = (enough: number): readonly string[] => {
    let best: readonly string[] = [];
    let run = '';
    const offer = (words: readonly string[]) => {
      if (shortest(words) > shortest(best)) best = words;
    };
    const end = () => {
      if (run !== '') offer([run]);
      run = '';
    };
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')' && shortest(best) < enough) {
      const open = pattern[at] === '(' ? take(OPENS) : null;
      if (open) {
        end();
        const words = choice();
        at++;
        if (isCertain() && open[1] === undefined) offer(words);
        continue;
      }
      const letters = take(LETTERS);
      if (letters) {
        run += letters[0];
        const from = at;
        if (!isCertain()) run = run.slice(0, -1);
        if (at > from) end();
      } else {
        end();
        if (!take(OTHER)) at++;
        isCertain();
      }
    }
    end();
    return best;
  };
  return sequence(4);
}

function shortest(words: readonly string[]): number {
  return words.length === 0 ? 0 : Math.min(...words.map((word) => word.length));
}
