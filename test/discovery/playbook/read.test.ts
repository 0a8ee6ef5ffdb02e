import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlaybook } from '../../../utils/discovery/playbook/read.ts';

const why = { id: 'why-now', text: 'What made you look at this now?', theme: 'trigger', signals: ['hiring'] };
const then = { id: 'then', text: 'What came of it?', theme: 'consequences' };
const book = { id: 'ours', name: 'Ours', language: 'en', questions: [{ ...why, followUps: ['then'] }, then] };

function withFirst(change: object): object {
  return { ...book, questions: [{ ...why, ...change }, then] };
}

test('a playbook is read as it was written', () => {
  expect(readPlaybook(JSON.stringify(book))).toEqual({ ok: true, playbook: book });
  expect(readPlaybook(`\uFEFF${JSON.stringify(book, null, 2)}`)).toEqual({ ok: true, playbook: book });
});

test.each<[string, unknown, string, string]>([
  ['a list', [book], '', 'wrong-kind'],
  ['no name', { ...book, name: undefined }, 'name', 'missing'],
  ['another language', { ...book, language: 'de' }, 'language', 'unknown-value'],
  ['no questions', { ...book, questions: [] }, 'questions', 'empty'],
  [
    'too many questions',
    { ...book, questions: Array.from({ length: 201 }, (_, n) => ({ ...why, id: `q${n}` })) },
    'questions',
    'too-long',
  ],
  ['a question without a text', withFirst({ text: undefined }), 'questions.0.text', 'missing'],
  ['an endless question', withFirst({ text: 'How? '.repeat(100) }), 'questions.0.text', 'too-long'],
  ['markup', withFirst({ text: 'How <img src=x onerror=alert(1)>?' }), 'questions.0.text', 'not-plain'],
  ['text that turns back', withFirst({ text: 'How \u202e?woh' }), 'questions.0.text', 'not-plain'],
  ['a text of two lines', withFirst({ text: 'How?\nWhy?' }), 'questions.0.text', 'not-plain'],
  ['a signal that is none', withFirst({ signals: ['hiring', 'birthday'] }), 'questions.0.signals.1', 'unknown-value'],
  ['a theme that is none', withFirst({ theme: 'weather' }), 'questions.0.theme', 'unknown-value'],
  ['a stage that is none', withFirst({ stages: ['dreaming'] }), 'questions.0.stages.0', 'unknown-value'],
  ['a field that is none', withFirst({ when: { knows: ['shoe size'] } }), 'questions.0.when.knows.0', 'unknown-value'],
  ['a key of its own', withFirst({ html: 'x' }), 'questions.0.html', 'unknown-key'],
  ['an id with markup', withFirst({ id: '<b>' }), 'questions.0.id', 'not-plain'],
  ['an id twice', withFirst({ id: 'then' }), 'questions.1.id', 'same-id'],
  [
    'a follow-up that is not there',
    withFirst({ followUps: ['then', 'gone'] }),
    'questions.0.followUps.1',
    'unknown-question',
  ],
  ['a question that follows itself', withFirst({ followUps: ['why-now'] }), 'questions.0.followUps', 'circle'],
  [
    'a slot that is none',
    withFirst({ because: 'They hire {signal} and {salary}.' }),
    'questions.0.because',
    'unknown-slot',
  ],
  ['a slot cut short', withFirst({ because: 'They hire {signal.' }), 'questions.0.because', 'unknown-slot'],
])('%s is refused, with the place', (_, raw, place, fault) => {
  expect(readPlaybook(JSON.stringify(raw))).toEqual({ ok: false, place, fault });
});

test('questions that follow one another round are refused', () => {
  const ring = ['a', 'b', 'c'].map((id, n) => ({ ...then, id, followUps: [['b', 'c', 'a'][n]] }));
  const raw = { ...book, questions: [then, ...ring] };
  expect(readPlaybook(JSON.stringify(raw))).toEqual({ ok: false, place: 'questions.1.followUps', fault: 'circle' });
});

test('what is no JSON, or endless, or deep, is refused at once', () => {
  expect(readPlaybook('{"id": "ours",')).toEqual({ ok: false, place: '', fault: 'not-json' });
  expect(readPlaybook(`"${'x'.repeat(1_000_000)}"`)).toEqual({ ok: false, place: '', fault: 'too-big' });
  expect(readPlaybook('['.repeat(400_000))).toMatchObject({ ok: false });
  expect(readPlaybook('{"__proto__": {"id": "x"}, "id": 7}')).toMatchObject({ ok: false });
});

test('whatever it is given it answers, and what it accepts it accepts again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (file) => {
      const read = readPlaybook(file);
      if (read.ok) expect(readPlaybook(JSON.stringify(read.playbook))).toEqual(read);
      else expect(read.place.length).toBeLessThan(300);
    }),
  );
});
