/** The beginning of a word, or several, in folded text: at least three characters, the first a letter or a digit. */
export interface Beginning<T> {
  text: string;
  /** Whether the word ends where this does. */
  whole: boolean;
  /** What it speaks of. */
  of: T;
}

/** Finds of what the word at an offset speaks: by its first three letters, since most words speak of nothing. */
export function byBeginning<T>(beginnings: readonly Beginning<T>[]): (folded: string, offset: number) => readonly T[] {
  const all = new Map<number, Beginning<T>[]>();
  for (const beginning of beginnings) {
    const start = startAt(beginning.text, 0);
    const alike = all.get(start);
    if (alike === undefined) all.set(start, [beginning]);
    else alike.push(beginning);
  }
  const none: readonly T[] = [];
  return (folded, offset) => {
    const alike = all.get(startAt(folded, offset));
    if (alike === undefined) return none;
    const here = alike.filter(({ text, whole }) => {
      return folded.startsWith(text, offset) && !(whole && isOfWord(folded.charCodeAt(offset + text.length)));
    });
    return here.map(({ of }) => of);
  };
}

/** Three letters as one number, which is found faster than a text. */
function startAt(folded: string, offset: number): number {
  return folded.charCodeAt(offset) | (folded.charCodeAt(offset + 1) << 8) | (folded.charCodeAt(offset + 2) << 16);
}

/** The offsets at which words begin in folded text. */
export function wordStarts(folded: string): number[] {
  const starts: number[] = [];
  let within = false;
  for (let offset = 0; offset < folded.length; offset++) {
    const letter = isOfWord(folded.charCodeAt(offset));
    if (letter && !within) starts.push(offset);
    within = letter;
  }
  return starts;
}

/** `a` to `z`, `0` to `9`. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
