import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, wordsIn } from '../../../utils/capture/read/fold.ts';
import { FRAMES, LEXICON, PARTS } from '../../../utils/capture/signals/kinds/kinds.ts';
import { isWhole, tellableIn } from '../../../utils/capture/signals/tellable.ts';
import { categoriesIn } from '../../../utils/capture/signals/words.ts';

const FREE = ['NAMED', 'PERSON', 'PROPER'];
/** Words that rules name, and some that none does. */
const words = fc.constantFrom(
  ...new Set(PARTS.flat().filter((one) => /^[a-z]+$/.test(one))),
  ...'recrutons ouvrons levons nouvelle agence usine million euros deux postes appel d offres hiring we our team'.split(
    ' ',
  ),
  ...'to open a new site in raises series appoints chief officer director 12 2026 lorem silvestre'.split(' '),
);
const sentences = fc.array(
  fc.array(words, { minLength: 3, maxLength: 14 }).map((some) => some.join(' ')),
  { minLength: 1, maxLength: 6 },
);

test('no sentence is passed over that has every part of a frame', () => {
  fc.assert(
    fc.property(sentences, (written) => {
      const folded = written.map(fold);
      const page = new Set(folded.flatMap(wordsIn));
      const { isTelling, framesIn } = tellableIn(page);
      for (const sentence of folded) {
        const glance = categoriesIn(sentence, sentence, LEXICON);
        for (const free of FREE) glance.add(free);
        const fitting = FRAMES.filter(({ needs }) => isWhole(needs, glance) && needs.some((any) => !isFree(any)));
        const heard = framesIn(wordsIn(sentence));
        expect(heard).toEqual(expect.arrayContaining(fitting));
        if (fitting.length > 0) expect(wordsIn(sentence).some(isTelling)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

function isFree(any: readonly string[]): boolean {
  return any.some((one) => FREE.includes(one));
}
