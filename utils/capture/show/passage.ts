/** A stretch of letters: `start` is the first one's index, `end` that after the last. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where a letter stands: at an offset, in UTF-16 code units, of one of the passage's pieces. */
export interface Position {
  piece: number;
  offset: number;
}

const BLANKS = /[\s\p{Cc}\p{Cf}]+/gu;
const BLANK = /[\s\p{Cc}\p{Cf}]/u;
/** Scripts that put blanks between words. In the others a word may begin and end anywhere. */
const IN_WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Nd}]/u;

/** A text without its blanks and invisible characters: all that two writings of the same words may differ in. */
export function lettersOf(text: string): string {
  return text.replace(BLANKS, '');
}

/** The text of a page, piece after piece, in which words are looked for whatever blanks stand between their letters. */
export class Passage {
  readonly letters: string;
  readonly #pieces: readonly string[];
  /** The index of each piece's first letter. */
  readonly #starts: number[] = [];

  /** @param pieces short ones: what looks into a piece reads all of it */
  constructor(pieces: readonly string[]) {
    this.#pieces = pieces;
    let length = 0;
    const letters = pieces.map((piece) => {
      this.#starts.push(length);
      const own = lettersOf(piece);
      length += own.length;
      return own;
    });
    this.letters = letters.join('');
  }

  /** Where these very words stand, whole: not as a part of longer ones. At most `limit` of them. */
  find(words: string, limit: number): Stretch[] {
    return this.stretches(words, limit, ({ start, end }) => this.#isApart(start) && this.#isApart(end));
  }

  /** Where these letters stand, within words too. */
  stretches(words: string, limit: number, counts: (stretch: Stretch) => boolean = () => true): Stretch[] {
    const sought = lettersOf(words);
    const found: Stretch[] = [];
    if (sought === '') return found;
    for (let at = this.letters.indexOf(sought); at !== -1; at = this.letters.indexOf(sought, at + 1)) {
      const stretch = { start: at, end: at + sought.length };
      if (counts(stretch)) found.push(stretch);
      if (found.length === limit) break;
    }
    return found;
  }

  /** The letters of some pieces, from one to another, both included. */
  stretchOf(first: number, last: number): Stretch {
    return { start: this.#starts[first] ?? 0, end: this.#starts[last + 1] ?? this.letters.length };
  }

  positionOf(letter: number): Position {
    const piece = this.#pieceOf(letter);
    let left = letter - (this.#starts[piece] ?? 0);
    let offset = 0;
    for (const character of this.#pieces[piece] ?? '') {
      if (!BLANK.test(character)) {
        if (left < character.length) return { piece, offset: offset + left };
        left -= character.length;
      }
      offset += character.length;
    }
    return { piece, offset };
  }

  /** Whether no word runs across the place before this letter. Two pieces are never one word. */
  #isApart(letter: number): boolean {
    const pair = this.letters.slice(Math.max(0, letter - 1), letter + 1);
    if (letter === 0 || ![...pair].every((one) => IN_WORD.test(one)) || pair.length < 2) return true;
    const before = this.positionOf(letter - 1);
    const here = this.positionOf(letter);
    if (before.piece !== here.piece) return true;
    return /\s/.test((this.#pieces[here.piece] ?? '').slice(before.offset + 1, here.offset));
  }

  #pieceOf(letter: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= letter) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
