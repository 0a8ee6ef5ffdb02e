import { type Beginning, byBeginning } from './beginnings.ts';
import { needsOf } from './needs.ts';

/** Tells which rules may fit a sentence of which the words begin at some offsets. */
export type Fitting<T> = (sentence: string, starts: readonly number[]) => readonly T[];

/**
 * Tells which of some rules may fit a sentence, in their order: those of which it holds a word that they need. The
 * patterns of the others need not be tried, and most never be made ready, which costs a browser up to a millisecond
 * each. So a rule is to name its words from their beginning: of `[a-z]{3,9}eries` it would look for one in `eries`.
 */
export function fittingOf<T extends { line: string }>(rules: readonly T[]): Fitting<T> {
  const words = rules.flatMap((rule) => beginningsOf(rule));
  const always = rules.filter((rule) => !words.some(({ of }) => of === rule));
  const at = byBeginning(words);
  return (sentence, starts) => {
    const near = new Set(always);
    for (const offset of starts) for (const rule of at(sentence, offset)) near.add(rule);
    return near.size === 0 ? [] : rules.filter((rule) => near.has(rule));
  };
}

/** None where a need is too short to be found by its beginning. */
function beginningsOf<T extends { line: string }>(of: T): Beginning<T>[] {
  const needs = needsOf(of.line).map((text) => text.trimStart());
  return needs.every((text) => /^[a-z0-9]../.test(text)) ? needs.map((text) => ({ text, whole: false, of })) : [];
}
