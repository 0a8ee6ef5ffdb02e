/** Nesting beyond this is no page's data; what lies deeper is left out. */
const DEPTH = 64;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”“"'],
  ['„', '“”"'],
  ['«', '»'],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', ' '],
  ['f', ' '],
]);
/** What stands between values and means nothing: space, comments, tags (`<br />`), the marks of a list. */
const BLANK = /[\s\ufeff,;]{1,500}|\/\/[^\n]{0,2000}|<[!/a-z][^<>]{0,500}>/iy;
const KEY = /["'“„][@$\w:./#-]{0,100}["'”“]\s{0,100}[:=]/y;
const BARE_KEY = /[@$\w:./#-]{1,100}\s{0,100}[:=]/y;
const QUOTED = /["'“]@?(?:type|context|graph|id|name)["'”]/;
/** A key that lost its quotes among others that have theirs: on a line of its own, with a value behind it. */
const LOST_KEY = /\n\s{0,100}[a-z]\w{1,40}\s{0,5}:\s{0,5}["'[{]/iy;
const WORD = /[^\s,:=;{}[\]"“”<]{1,500}/y;

/**
 * Reads JSON as people and templates write it, in one pass and without ever failing: comments, single or typographic
 * quotes, quotes unescaped within a text, raw line breaks, commas and colons missing or too many, keys and words
 * without quotes, what was cut off, several values in a row (then a list).
 */
export function lenient(text: string): unknown {
  const reader = new Reader(text);
  const values = reader.all();
  return values.length > 1 ? values : values[0];
}

class Reader {
  readonly #text: string;
  readonly #key: RegExp;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#key = QUOTED.test(text.slice(0, 5_000)) ? KEY : BARE_KEY;
  }

  /** All objects and lists in a row; words between them (`var data =`) are none. */
  all(): unknown[] {
    const values: unknown[] = [];
    while (this.#at < this.#text.length) {
      this.#skip();
      if (/[{[]/.test(this.#next())) values.push(this.#value(0));
      else this.#at++;
    }
    return values;
  }

  #next(): string {
    return this.#text.charAt(this.#at);
  }

  #match(pattern: RegExp, from = this.#at): string {
    pattern.lastIndex = from;
    return pattern.exec(this.#text)?.[0] ?? '';
  }

  #skip(): void {
    for (;;) {
      const blank = this.#match(BLANK);
      this.#at += blank.length;
      if (this.#text.startsWith('/*', this.#at)) this.#at = this.#after('*/');
      else if (blank === '') return;
    }
  }

  /** Where a mark ends; the text's end where it does not come, as for a comment that is never closed. */
  #after(mark: string): number {
    const found = this.#text.indexOf(mark, this.#at);
    return found < 0 ? this.#text.length : found + mark.length;
  }

  #value(depth: number, inList = false): unknown {
    const opening = this.#next();
    if (depth > DEPTH) this.#at = this.#text.length;
    if (this.#at === this.#text.length) return undefined;
    if (opening === '{') return this.#object(depth);
    if (opening === '[') return this.#list(depth);
    return CLOSING.has(opening) ? this.#string(inList ? 'item' : 'value') : this.#word();
  }

  #object(depth: number): unknown {
    const members: [string, unknown][] = [];
    this.#at++;
    for (this.#skip(); this.#at < this.#text.length && this.#next() !== '}'; this.#skip()) {
      // The end of a list around this object, which was not closed.
      if (this.#next() === ']') break;
      const before = this.#at;
      const key = CLOSING.has(this.#next()) ? this.#string('key') : this.#match(WORD);
      if (this.#at === before) this.#at += key.length;
      this.#skip();
      if (/[:=]/.test(this.#next())) this.#at++;
      this.#skipSpace();
      if (!/[,}\]]/.test(this.#next())) {
        const value = this.#value(depth + 1);
        if (key !== '' && value !== undefined) members.push([key, value]);
      }
      if (this.#at === before) this.#at++;
    }
    if (this.#next() === '}') this.#at++;
    return Object.fromEntries(members);
  }

  #list(depth: number): unknown {
    const items: unknown[] = [];
    this.#at++;
    for (this.#skip(); this.#at < this.#text.length && this.#next() !== ']'; this.#skip()) {
      // The end of an object around this list, which was not closed.
      if (this.#next() === '}') break;
      const before = this.#at;
      const value = this.#value(depth + 1, true);
      if (value !== undefined) items.push(value);
      if (this.#at === before) this.#at++;
    }
    if (this.#next() === ']') this.#at++;
    return items;
  }

  #skipSpace(): void {
    while (/[\s\u00a0]/.test(this.#next())) this.#at++;
  }

  /** A word without quotes: a number stays as written where its digits would change (`+33…`, `012`). */
  #word(): unknown {
    const word = this.#match(WORD);
    this.#at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    if (/^(?:|null|undefined|NaN|None)$/.test(word)) return undefined;
    return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(word) ? Number(word) : word;
  }

  #string(as: 'key' | 'value' | 'item'): string {
    const closing = CLOSING.get(this.#next()) ?? '';
    let said = '';
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const char = this.#next();
      if (char === '\\') said += this.#escaped();
      else if (closing.includes(char) && this.#closes(as)) {
        this.#at++;
        return said;
      } else said += char < ' ' && char !== '\n' ? ' ' : char;
    }
    return said;
  }

  #escaped(): string {
    const char = this.#text.charAt(++this.#at);
    if (char !== 'u') return ESCAPES.get(char) ?? char;
    const code = this.#match(/[0-9a-f]{4}/iy, this.#at + 1);
    this.#at += code.length;
    return code === '' ? 'u' : String.fromCharCode(Number.parseInt(code, 16));
  }

  /** Whether a quote ends its string, by what follows: a text may hold quotes that nobody escaped. */
  #closes(as: 'key' | 'value' | 'item'): boolean {
    const space = this.#match(/\s{0,300}/y, this.#at + 1).length;
    const at = this.#at + 1 + space;
    const follows = this.#text.charAt(at);
    if (as === 'key') return follows !== '' && /[:=,}{["'“]/.test(follows);
    if (this.#ends(at)) return true;
    if (follows !== ',') return this.#match(this.#key, at) !== '' || (as === 'item' && CLOSING.has(follows));
    const after = at + 1 + this.#match(/[\s,]{0,300}/y, at + 1).length;
    const next = this.#text.charAt(after);
    const begins =
      as === 'item' && (CLOSING.has(next) || this.#match(/[{[\d-]|(?:true|false|null)(?!\w)/y, after) !== '');
    const line = this.#text.slice(at, after).lastIndexOf('\n');
    const lost = line >= 0 && this.#match(LOST_KEY, at + line) !== '';
    return begins || lost || this.#ends(after) || this.#match(this.#key, after) !== '';
  }

  /** Whether a value's surroundings end here, or a comment or a tag stands here, as none would in its text. */
  #ends(at: number): boolean {
    return /^[}\]]?$/.test(this.#text.charAt(at)) || this.#match(/\/[/*]|<(?:br|\/|!)/iy, at) !== '';
  }
}
