import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracesOf, wholeTraces } from '../../utils/domain/traces.ts';
import { withoutPerson } from '../../utils/domain/without-person.ts';
import { aFact } from './facts.ts';

const facts = [
  aFact('name', 'Zoé Lefèvre-Nguyen', { text: 'Mme Zoé LEFÈVRE-NGUYEN' }),
  aFact('email', 'z.lefevre@acme.example'),
  aFact('phone', '+33612345678', { text: '06 12 34 56 78' }),
  aFact('profiles', 'https://www.social.example/in/zoe-ln/'),
];
const traces = tracesOf(facts);

describe('what tells of a person leaves a text', () => {
  test.each([
    ['Met Zoé Lefèvre-Nguyen today.', 'Met … today.'],
    ['met ZOE LEFEVRE NGUYEN, twice', 'met …, twice'],
    ['Zoe\u0301 Lefe\u0300vre\u2011Nguyen said', '… said'],
    ['Zoé\u00a0 Lefèvre - Nguyen', '…'],
    ['Lefèvre-Nguyen, Zoé', '…'],
    ['Z. Lefèvre-Nguyen', '…'],
    ['Ask Zoé about it', 'Ask … about it'],
    ['Mme Nguyen decides', 'Mme … decides'],
    ['Zo\u00adé Lefèvre\u200b-Nguyen', '…'],
    ['write to Z.Lefevre@ACME.example.', 'write to ….'],
    ['mailto:z.lefevre%40acme.example?subject=x', 'mailto:…?subject=x'],
    ['call 06 12 34 56 78 or 06.12.34.56.78', 'call … or …'],
    ['+33 (0)6 12 34 56 78', '…'],
    ['0033612345678', '…'],
    ['(06) 12-34-56-78', '…'],
    ['see https://social.example/in/Zoe-LN', 'see https://…'],
  ])('%s', (text, rest) => {
    expect(withoutPerson(text, traces)).toBe(rest);
  });
});

test.each([
  'Zoétrope and Nguyens',
  'aazoe lefevre',
  'az.lefevre@acme.example',
  'z.lefevre@acme.examples',
  '06 12 34 56 79',
  'an order of 612',
  'nguyen in small letters is a word',
])('what is not theirs stays: %s', (text) => {
  expect(withoutPerson(text, traces)).toBe(text);
});

test('where facts are stated, a single word of a name stays', () => {
  expect(withoutPerson('Nguyen Transports, Zoé Lefèvre-Nguyen', wholeTraces(traces))).toBe('Nguyen Transports, …');
});

test('names in scripts without spaces are found between other letters', () => {
  const theirs = tracesOf([aFact('name', '田中太郎')]);
  expect(withoutPerson('昨日は田中太郎さんと話した', theirs)).toBe('昨日は…さんと話した');
});

test('nothing of them is left in any text, and nothing is longer than it was', () => {
  const told = fc.constantFrom('Zoé Lefèvre-Nguyen', 'z.lefevre@acme.example', '+33 6 12 34 56 78', '06 12 34 56 78');
  const between = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => ` ${text.replace(/\d/g, '')} ; `);
  fc.assert(
    fc.property(fc.array(fc.tuple(between, told), { maxLength: 6 }), (pieces) => {
      const text = pieces.flat().join('');
      const clean = withoutPerson(text, traces);
      expect(clean).not.toMatch(/Lefèvre|z\.lefevre@|12 34 56 78/i);
      expect(clean.length).toBeLessThanOrEqual(text.length);
      expect(withoutPerson(clean, traces)).toBe(clean);
    }),
  );
});

test('a person of whom nothing is known leaves every text as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => withoutPerson(text, tracesOf([])) === text));
});

test('a long text takes no time to speak of', () => {
  const text = '06 12 34 56 7 Zoé Lefèvre '.repeat(20_000);
  const start = performance.now();
  withoutPerson(text, traces);
  expect(performance.now() - start).toBeLessThan(3_000);
});
