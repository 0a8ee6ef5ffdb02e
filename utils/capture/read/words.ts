/**
 * A set of words, written in a row with single spaces, or another mark where some hold spaces. It is made when a word is first asked for, not as the module
 * loads. To look whether a text has any of many words takes a browser no time to make ready, as a pattern of them does: up
 * to two milliseconds (Chromium 156).
 */
export class Words {
  readonly #written: string;
  readonly #mark: string;
  #words: ReadonlySet<string> | null = null;

  constructor(written: string, mark = ' ') {
    this.#written = written;
    this.#mark = mark;
  }

  has(word: string): boolean {
    this.#words ??= new Set(this.#written.split(this.#mark));
    return this.#words.has(word);
  }

  /** Whether a text in lower case has one of the words, as runs of unaccented letters and digits. */
  areIn(text: string): boolean {
    for (const word of text.match(/[a-z0-9]+/g) ?? []) if (this.has(word)) return true;
    return false;
  }
}
