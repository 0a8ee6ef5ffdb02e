import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Wanted } from '../../../utils/capture/show/decide.ts';
import { lettersOf, Passage } from '../../../utils/capture/show/passage.ts';

const all = () => true;

/** Looks for words on a page of these pieces; `place` counts the pieces that stand where the words were read. */
function look(pieces: string[], exact: string, quote = '', place: number[] | null = null, isShown = all) {
  const passage = new Passage(pieces);
  const stretches = place?.map((piece) => passage.stretchOf(piece, piece)) ?? null;
  const wanted: Wanted = { exact, quote, place: stretches };
  const decision = decide(passage, wanted, isShown);
  if (!('stretch' in decision)) return decision.kind;
  const { start, end } = decision.stretch;
  expect(passage.letters.slice(start, end)).toBe(lettersOf(exact));
  return `${decision.kind} ${passage.positionOf(start).piece}`;
}

const FOOT = 'Tel. 020 7946 0123, weekdays';

test('where its place still holds it, it is shown there', () => {
  expect(look(['020 7946 0123', FOOT], '020 7946 0123', FOOT, [1])).toBe('shown 1');
  expect(look(['Call 020 7946 0123', 'or 020 7946 0123'], '020 7946 0123', '', [0])).toBe('shown 0');
});

test('where its words stand elsewhere, that is said', () => {
  expect(look(['Home', 'other', FOOT], '020 7946 0123', FOOT, [1])).toBe('moved 2');
  expect(look(['Home', FOOT], '020 7946 0123', FOOT, [])).toBe('moved 1');
  expect(look(['Call 020 7946 0123', 'x'], '020 7946 0123', FOOT, [1])).toBe('moved 0');
});

test('the words around tell which one it was where no place was kept', () => {
  expect(look(['Fax 020 7946 0123', FOOT], '020 7946 0123', FOOT)).toBe('shown 1');
});

test('where neither place nor words tell, none is shown', () => {
  expect(look(['020 7946 0123', '020 7946 0123'], '020 7946 0123', '')).toBe('ambiguous');
  expect(look([FOOT, FOOT], '020 7946 0123', FOOT, [])).toBe('ambiguous');
});

test('what is gone is gone, whatever looks like it', () => {
  expect(look(['Tel. 020 7946 0124, weekdays'], '020 7946 0123', FOOT, [0])).toBe('gone');
  expect(look(['Open 48 h a week'], '48', 'We are 48 people', [0])).toBe('gone');
  expect(look(['Open 48 h', 'x'], '48', 'We are 48 people', [1])).toBe('gone');
});

test('a short text that is all its place says needs no words around', () => {
  expect(look(['Jo Li', 'CEO', 'our CEO says'], 'CEO', 'Jo Li · CEO', [1])).toBe('shown 1');
});

test('what the page writes otherwise is shown by its quote', () => {
  expect(look(['Write to ann [at] quarrier [dot] example'], 'Write to ann [at] quarrier', '', [0])).toBe('shown 0');
  const passage = new Passage(['Write to ann [at] quarrier [dot] example today']);
  const wanted = { exact: 'ann@quarrier.example', quote: 'to ann [at] quarrier [dot] example', place: null };
  expect(decide(passage, wanted, all)).toMatchObject({ kind: 'shown' });
  expect(decide(passage, { ...wanted, quote: 'to bob [at] quarrier [dot] example' }, all)).toEqual({ kind: 'gone' });
});

test('a quote that begins at its place and runs on beyond it is at its place', () => {
  expect(look(['Mill Lane 3', ', 91541', ' Leeds'], '91541', 'Mill Lane 3, 91541 Leeds', [0])).toBe('shown 1');
  expect(look(['Mill Lane 3', ', 91541', ' Leeds'], 'Mill Lane 3, 91541 Leeds', '', [0])).toBe('shown 0');
});

test('what is understood and not written is shown by its quote, as long as that stands whole', () => {
  const passage = new Passage(['600 Rivet Way, Pittsburgh, PA 15201, USA', 'x']);
  const wanted = { exact: 'US', quote: 'Pittsburgh, PA 15201, USA', place: null };
  expect(decide(passage, wanted, all)).toMatchObject({ kind: 'shown' });
  expect(decide(new Passage(['Pittsburgh, PA 15202, USA']), wanted, all)).toEqual({ kind: 'gone' });
});

test('a quote that is cut within a word, or is a postcode alone, leads to what was understood of it', () => {
  const passage = new Passage(['Société par actions simplifiée, France entière', '02163', 'US', '02163']);
  const cut = { exact: 'FR', quote: 'tions simplifiée, France', place: null };
  expect(decide(passage, cut, all)).toMatchObject({ kind: 'shown' });
  const there = { exact: 'US', quote: '02163', place: [passage.stretchOf(3, 3)] };
  expect(decide(passage, there, all)).toMatchObject({ kind: 'shown', stretch: passage.stretchOf(3, 3) });
  expect(decide(passage, { ...there, place: [] }, all)).toEqual({ kind: 'gone' });
});

test('words that stand twice in their quote were read in either', () => {
  expect(look(['x', 'Orla Lee, says Orla Lee today'], 'Orla Lee', 'Orla Lee, says Orla Lee today')).toBe('shown 1');
});

test('an address is shown above the line that its quote tells', () => {
  const pieces = ['5 Mill Lane', 'Leeds LS1 4DY', 'Visit us', 'x'.repeat(400), '5 Mill Lane'];
  expect(look(pieces, '5 Mill Lane', 'Leeds LS1 4DY', [1])).toBe('shown 0');
});

test('what the page hides is not shown', () => {
  expect(look(['020 7946 0123'], '020 7946 0123', '', null, () => false)).toBe('unseen');
});

test('whatever the page says, what is highlighted is the very text, and never one of several without a reason', () => {
  const text = fc.stringMatching(/^[ab1 ]{0,12}$/);
  fc.assert(
    fc.property(fc.array(text), text, text, fc.option(fc.array(fc.nat(3))), (pieces, exact, quote, place) => {
      const passage = new Passage(pieces);
      const stretches = place?.map((piece) => passage.stretchOf(piece, piece)) ?? null;
      const decision = decide(passage, { exact, quote, place: stretches }, all);
      if (!('stretch' in decision)) return;
      const letters = passage.letters.slice(decision.stretch.start, decision.stretch.end);
      expect([lettersOf(exact), lettersOf(quote)]).toContain(letters);
      expect(letters).not.toBe('');
    }),
  );
});
