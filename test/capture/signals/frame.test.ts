import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../utils/capture/read/fold.ts';
import { framesOf, matchesOf } from '../../../utils/capture/signals/frame.ts';
import { lexiconOf } from '../../../utils/capture/signals/lexicon.ts';
import { wordsOf } from '../../../utils/capture/signals/words.ts';

const LEXICON = lexiconOf([
  {
    OPEN: 'ouvr~ open~',
    SITE: 'usine usines plant head_office',
    LIGHT: 'une a the nouvelle new',
    WALL: 'votre your',
    TITLE: 'directeur',
    IDLE: 'n_hesitez_pas',
    NOT: 'pas',
  },
]);

/** What a frame quotes of a text: the words of its summary. */
function quoted(frame: string, text: string): string | null {
  const words = wordsOf(text, fold(text), LEXICON);
  const [read] = framesOf(frame);
  const [match] = read === undefined ? [] : matchesOf(read, words, [...words.keys()]);
  if (match === undefined) return null;
  return text.slice(words[match.what.start]?.start, words[(match.what.end ?? match.end) - 1]?.end);
}

test.each([
  ['OPEN [ SITE', 'Nous ouvrons une nouvelle usine', 'une nouvelle usine'],
  ['OPEN [ SITE', 'We open a big plant', null],
  ['OPEN [ … SITE', 'We open a big plant', 'a big plant'],
  ['OPEN [ … SITE', 'We open a new head office', 'a new head office'],
  ['OPEN [ … SITE', 'Ouvrez une usine', null],
  ['OPEN [ … SITE', 'We open the way for your plant', null],
  ['OPEN [ … SITE', 'We open at nine. The plant', null],
  ['SITE : [ SITE', 'Usine : usine', 'usine'],
  ['SITE : [ SITE', 'Usine usine', null],
  ['[ SITE ] OPEN', 'The plant opens', 'plant'],
  ['OPEN end', 'Nous ouvrons !', 'Nous ouvrons'],
  ['OPEN [ … SITE !big', 'We open a big plant', null],
])('%s in “%s”', (frame, text, said) => {
  const found = quoted(frame, text);
  if (said === null) expect(found).toBeNull();
  else expect(text).toContain(found ?? '?');
  if (frame !== 'OPEN end' && said !== null) expect(found).toBe(said);
});

test('people are words with capitals that are known for nothing else', () => {
  const text = 'Le Directeur Yannick Le Bihan';
  const named = wordsOf(text, fold(text), LEXICON).filter(({ terms }) => terms.has('PERSON'));
  expect(named.map(({ text, terms }) => [text, terms.get('PERSON')])).toEqual([['yannick', 3]]);
});

test('what only seems to deny denies nothing', () => {
  const text = 'N’hesitez pas';
  expect(wordsOf(text, fold(text), LEXICON).some(({ terms }) => terms.has('NOT'))).toBe(false);
});

test('words keep their places, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      for (const { text: word, start, end } of wordsOf(text, fold(text), LEXICON))
        expect(fold(text).slice(start, end).startsWith(word)).toBe(true);
    }),
  );
});
