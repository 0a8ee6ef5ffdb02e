/** A set of words, written in a row with single spaces. It is made when a word is first asked for, not as the module loads. */
export class Words {
  readonly #written: string;
  #words: ReadonlySet<string> | null = null;

  constructor(written: string) {
    this.#written = written;
  }

  has(word: string): boolean {
    this.#words ??= new Set(this.#written.split(' '));
    return this.#words.has(word);
  }
}
