import { expect, test } from 'vitest';
import type { Told } from '../../../utils/capture/signals/told.ts';
import { capturePage, HOME } from '../page.ts';
import { type Case, ENGLISH, ENGLISH_NOTHING, FRENCH, FRENCH_NOTHING } from './cases.ts';
import { MORVAN, NORTHGATE, signalsOf } from './told.ts';

const SAID: (readonly [Told, Case])[] = [
  ...FRENCH.map((one): [Told, Case] => [MORVAN, one]),
  ...ENGLISH.map((one): [Told, Case] => [NORTHGATE, one]),
];
const UNSAID = [
  ...FRENCH_NOTHING.map((text) => [MORVAN, text] as const),
  ...ENGLISH_NOTHING.map((text) => [NORTHGATE, text] as const),
];

test.each(SAID.map(([told, said]) => ({ told, said, sentence: said[0] })))('$sentence', ({ told, said }) => {
  const [sentence, kind, summary, count] = said;
  const found = signalsOf(sentence, told);
  expect(found.map((signal) => signal.kind)).toEqual([kind]);
  expect(found[0]).toMatchObject({
    quote: sentence,
    ...(summary !== undefined && { summary }),
    ...(count !== undefined && { count }),
  });
});

test.each(UNSAID)('%#: nothing is said by: %s %s', (told, sentence) => expect(signalsOf(sentence, told)).toEqual([]));

test('every part of a signal is on the page', () => {
  for (const [told, [sentence]] of SAID) {
    for (const { summary, quote } of signalsOf(sentence, told)) {
      expect(sentence).toContain(quote);
      for (const part of summary.split(', ')) expect(sentence).toContain(part);
    }
  }
});

test('the sentence is told apart from its neighbours, and has its place', () => {
  const text =
    'Bienvenue.\nDepuis 1990, nous fabriquons des portes. Nous recrutons 2 poseurs ! Venez nous voir.\nContact';
  const found = signalsOf(text, MORVAN);
  expect(found).toMatchObject([{ summary: '2 poseurs', quote: 'Nous recrutons 2 poseurs !', method: 'text' }]);
  expect(found[0]?.where).toBe(`p${text.indexOf('Nous recrutons')}`);
});

test('one sentence may say several things', () => {
  const text = 'Northgate Tools raises £5m, opens a new plant in Leeds and will hire 40 engineers.';
  expect(signalsOf(text, NORTHGATE).map(({ kind, count }) => [kind, count])).toEqual([
    ['hiring', 40],
    ['funding', null],
    ['new-site', null],
  ]);
});

test('what a headline announces and its article tells is one signal', () => {
  const { signals } = capturePage(
    `<meta property="og:site_name" content="Northgate Tools"><h1>Northgate Tools announces restructuring</h1>
    <p>Northgate Tools will close its print division and cut 45 positions as part of a restructuring announced today.</p>`,
    `${HOME}press/restructuring`,
  );
  expect(signals.map(({ kind, quote }) => [kind, quote.includes('45')])).toEqual([['reorganisation', true]]);
});

test('what is told twice is one signal, the fuller one', () => {
  const text = 'Morvan inaugure sa nouvelle usine\nMorvan inaugure sa nouvelle usine à Lyon le 12 mars 2026.';
  expect(signalsOf(text, MORVAN)).toMatchObject([
    { kind: 'new-site', summary: 'nouvelle usine à Lyon', date: '2026-03-12' },
  ]);
});

test('a sentence beside another keeps its date to itself', () => {
  const text = 'Morvan a ouvert un atelier le 03/04/2026.\nMorvan recrute 12 techniciens.';
  expect(signalsOf(text, MORVAN).map(({ kind, date }) => [kind, date])).toEqual([
    ['new-site', '2026-04-03'],
    ['hiring', null],
  ]);
});

test('a date beside a headline is its own', () => {
  const text = '12 mars 2026\nMorvan inaugure sa nouvelle usine à Lyon\nLire la suite';
  expect(signalsOf(text, MORVAN)).toMatchObject([{ date: '2026-03-12' }]);
});

test('an invitation to tender is due on its deadline', () => {
  const text = 'The council invites tenders for its lifts.\nTenders must be received by noon on 14 April 2026.';
  expect(signalsOf(text, NORTHGATE)).toMatchObject([
    { kind: 'tender', summary: 'tenders for its lifts', date: '2026-04-14' },
  ]);
});

test('on another’s page only the account’s name stands for it', () => {
  const press = { ...MORVAN, own: false };
  expect(signalsOf('Nous recrutons 4 journalistes.', press)).toEqual([]);
  expect(signalsOf('L’entreprise lève 5 M€.', press)).toEqual([]);
  expect(signalsOf('Atelier Morvan lève 5 M€.', press)).toMatchObject([{ kind: 'funding' }]);
});

test('what a client says in quotation marks is the client’s', () => {
  const client = '« Nous recrutons 20 personnes par an. »\nPaul Petit, gérant de Petit Frères';
  expect(signalsOf(client, MORVAN)).toEqual([]);
  const own = '« Nous allons recruter 20 personnes », explique Claire Morvan, la présidente.';
  expect(signalsOf(own, MORVAN)).toMatchObject([{ kind: 'hiring', count: 20 }]);
});

test('legal pages say nothing of this kind', () => {
  expect(signalsOf('Nous recrutons 4 techniciens.', { ...MORVAN, kind: 'legal' })).toEqual([]);
});

test.each([
  ['Wir suchen ab sofort einen Elektroniker (m/w/d) in Vollzeit.', 'de', 'Elektroniker'],
  ['3 offene Stellen', 'de', '3 offene Stellen'],
  ['Buscamos un técnico de mantenimiento para nuestro taller.', 'es', 'técnico de mantenimiento'],
])('%s', (text, language, summary) => {
  const [found] = signalsOf(text, { ...NORTHGATE, language });
  expect(found?.kind).toBe('hiring');
  expect(found?.summary).toContain(summary);
});

test('however a text is made, few signals come of it, soon', () => {
  const hostile = [
    'nous recrutons '.repeat(20_000),
    'We are hiring 4 technicians. '.repeat(10_000),
    `${'Atelier Morvan '.repeat(20_000)} lève 5 M€`,
    `Nous recrutons ${'un technicien, '.repeat(20_000)}`,
    `${'a'.repeat(300_000)} recrute`,
    Array.from({ length: 5_000 }, (_, n) => `Nous recrutons ${n + 2} techniciens de type ${n}.`).join('\n'),
    'croissance '.repeat(30_000),
  ];
  for (const text of hostile) {
    const start = performance.now();
    const found = signalsOf(text, MORVAN);
    expect(found.length).toBeLessThanOrEqual(40);
    for (const { quote, summary } of found) expect(Math.max(quote.length, summary.length)).toBeLessThanOrEqual(300);
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});

test.each([
  ['Help wanted: part-time delivery driver, weekends.', 'part-time delivery driver, weekends'],
  [
    'Request for proposals: payroll software for Northgate Tools',
    'Request for proposals: payroll software for Northgate Tools',
  ],
  ['Work has begun on Northgate Tools’ new distribution centre.', 'new distribution centre'],
  ['Work has begun on Northgate’s new distribution centre.', 'new distribution centre'],
  ['Please welcome our new head of lettings, Joanne Pike.', 'Joanne Pike, head of lettings'],
  ['Mark Ellison joins Northgate from Moss as technical director.', 'Mark Ellison, technical director'],
])('in short, “%s” is “%s”', (sentence, summary) =>
  expect(signalsOf(sentence, { ...NORTHGATE, names: ['Northgate Tools Ltd', 'Northgate'] })).toMatchObject([
    { summary },
  ]),
);
