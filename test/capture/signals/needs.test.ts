import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsOf } from '../../../utils/capture/signals/needs.ts';

test.each([
  ['(?:leve|levons|levera) (?<what><t>{0,60})', ['leve', 'levons', 'levera']],
  ['(?:vient de )?rachete(?:e|s)? (?:par|a) ', ['rachete']],
  ['nommee?s? ', ['nomme']],
  ['recrutements? d\\.ici', ['recrutement']],
  ['[a-z]{3,9} (?=poste)(?!emploi)x+', [' ']],
  ['(?:<n> )?<t>{0,40}?', []],
  ['(?:sold to|)<t>{2,60}', []],
])('%s needs %j', (pattern, words) => expect(needsOf(pattern)).toEqual(words));

/** A pattern and a text that it fits. */
interface Fit {
  pattern: string;
  text: string;
}
const word = fc.stringMatching(/^[a-z' ]{1,6}$/).map((text): Fit => ({ pattern: text, text }));
const any = fc.constantFrom<Fit>({ pattern: '[a-z]', text: 'q' }, { pattern: '\\d', text: '7' });
const fits: fc.Arbitrary<Fit> = fc.letrec<{ whole: Fit; part: Fit }>((tie) => ({
  whole: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => ({
    pattern: parts.map(({ pattern }) => pattern).join(''),
    text: parts.map(({ text }) => text).join(''),
  })),
  part: fc.oneof(
    { depthSize: 'small' },
    word,
    any,
    fc.tuple(tie('whole'), tie('whole')).map(([a, b]) => ({ pattern: `(?:${a.pattern}|${b.pattern})`, text: b.text })),
    tie('whole').map(({ pattern }) => ({ pattern: `(?:${pattern})?`, text: '' })),
    tie('whole').map(({ pattern, text }) => ({ pattern: `(?:${pattern}){2,3}`, text: text + text })),
    word.map(({ pattern, text }) => ({ pattern: `${pattern}?`, text: text.slice(0, -1) })),
  ),
})).whole;

test('whatever a pattern fits holds one of the words that it needs', () => {
  fc.assert(
    fc.property(fits, ({ pattern, text }) => {
      expect(new RegExp(`^(?:${pattern})$`).test(text)).toBe(true);
      const needs = needsOf(pattern);
      expect(needs.length === 0 || needs.some((need) => text.includes(need))).toBe(true);
    }),
  );
});
