import type { Sentence } from './sentences.ts';
import type { Hollow, Value, Words } from './words/words.ts';

/** A phrase that a rule found, as it is written. */
interface Found<Kind> {
  kind: Kind;
  /** Where it begins in the sentence. */
  at: number;
  words: string;
}

/** A sentence with the phrases that the rules found in it. */
export interface Marked extends Sentence {
  hollow: readonly Found<Hollow>[];
  value: readonly Found<Value>[];
  /** The sentence as the rules read it, with its hollow phrases struck out; as long as it. */
  rest: string;
}

/** What the model sees of a sentence: names with how much there is of each. */
export type Features = ReadonlyMap<string, number>;

const STRUCK = '~';
/** An introduction often sounds like a request for somebody's time. */
const UNSTRUCK: readonly Value[] = ['introduction'];

/** Strikes what is hollow out of a sentence, and looks in the rest of it for what brings something. */
export function marked(sentence: Sentence, words: Words): Marked {
  const hollow: Found<Hollow>[] = [];
  const value: Found<Value>[] = [];
  let rest = sentence.plain;
  for (const { kind, pattern } of words.hollow) {
    for (const { index, 0: phrase } of rest.matchAll(pattern)) {
      hollow.push({ kind, at: index, words: sentence.text.slice(index, index + phrase.length) });
    }
    rest = rest.replace(pattern, (phrase) => STRUCK.repeat(phrase.length));
  }
  for (const { kind, pattern } of words.value) {
    for (const { index, 0: phrase } of (UNSTRUCK.includes(kind) ? sentence.plain : rest).matchAll(pattern)) {
      value.push({ kind, at: index, words: sentence.text.slice(index, index + phrase.length) });
    }
  }
  const inOrder = (a: { at: number }, b: { at: number }) => a.at - b.at;
  return { ...sentence, hollow: hollow.sort(inOrder), value: value.sort(inOrder), rest };
}

/** The kinds of its phrases, its shape, its words and pairs of words. Words by their first letters, as if they had no ending. */
export function featuresOf({ text, plain, hollow, value, rest }: Marked): Features {
  const left = tokensOf(rest);
  const content = left.filter((token) => token.length > 3).length;
  const kinds = new Set(value.map(({ kind }) => kind)).size;
  const amounts: [string, number][] = [
    ['bias', 1],
    ['hollow', Math.min(3, hollow.length) / 3],
    ['value', Math.min(3, kinds) / 3],
    ['left', Math.min(content, 12) / 12],
    ['names', Math.min(namesIn(text, rest), 3) / 3],
  ];
  const shapes: [string, boolean][] = [
    ['nothing left', content === 0],
    ['little left', content <= 2],
    ['number', left.includes(NUMBER)],
    ['colon', rest.includes(':')],
    ['asks', plain.endsWith('?')],
    ['exclaims', plain.endsWith('!')],
  ];
  const features = new Map(amounts.filter(([, much]) => much > 0));
  for (const [name, is] of shapes) if (is) features.set(name, 1);
  for (const { kind } of [...hollow, ...value]) features.set(kind, 1);
  let before = '';
  for (const token of left) {
    features.set(`_${token}`, 1);
    features.set(`${before}_${token}`, 1);
    before = token;
  }
  return features;
}

const TOKEN = /[a-z]{1,30}(?:'[a-z]{1,4})?|\d[\d.,]{0,12}|[?:%!]/g;
const NUMBER = '#';
const STEM = 5;

function tokensOf(plain: string): string[] {
  return (plain.match(TOKEN) ?? []).map((token) =>
    /^\d/.test(token) ? NUMBER : token.slice(0, STEM).replace(/s$/, ''),
  );
}

/** How many words are written like names, sentence openings and what is struck out apart. */
function namesIn(text: string, rest: string): number {
  let names = 0;
  for (const { index } of text.matchAll(NAME)) if (rest[index] !== STRUCK) names++;
  return names;
}
const NAME = /(?<=[\p{Ll}\d,;:)] )\p{Lu}[\p{L}\d-]{1,20}/gu;
