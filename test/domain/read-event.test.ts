import { expect, test } from 'vitest';
import { event } from '../../utils/domain/event.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import { exampleId, examples } from './examples.ts';

const [sample] = examples;

test('every kind of event has an example, which is read as it stands', () => {
  const kinds = event.def.options.map(({ shape }) => shape.type.def.values[0]);
  expect(examples.map(({ type }) => type).sort()).toEqual(kinds.sort());
  for (const example of examples) expect(readEvent(example)).toEqual({ is: 'known', event: example });
});

test('an event of a kind or version that is not known yet is kept as it is', () => {
  const later = { ...sample, type: 'tea.served', data: { sugar: 2 } };
  expect(readEvent(later)).toEqual({ is: 'unknown', event: later });
  const newer = { ...sample, version: 9, data: 'another shape' };
  expect(readEvent(newer)).toEqual({ is: 'unknown', event: newer });
});

test('a note of the first version, which had no id of its own, goes by that of its event', () => {
  const first = { ...sample, type: 'note.written', version: 1, data: { text: 'Met at the fair.' } };
  const now = { ...first, version: 2, data: { id: sample?.id, text: 'Met at the fair.' } };
  expect(readEvent(first)).toEqual({ is: 'known', event: now });
  expect(readEvent(now)).toEqual({ is: 'known', event: now });
});

test('what is left of an erased event is read as such', () => {
  const { id, type, version, at, author, command } = sample ?? {};
  const left = { id, type, version, at, author, command, subject: { account: exampleId(1) }, redacted: true };
  expect(readEvent(left)).toEqual({ is: 'redacted', event: left });
});

test.each([
  ['nothing', null, '', 'not-an-object'],
  ['a text', 'event', '', 'not-an-object'],
  ['no id', { ...sample, id: undefined }, 'id', 'missing'],
  ['an id that is none', { ...sample, id: '7' }, 'id', 'malformed'],
  ['a date as a number', { ...sample, at: 7 }, 'at', 'wrong-kind'],
  ['no author’s device', { ...sample, author: { id: exampleId(1), name: '' } }, 'author.device', 'missing'],
  ['nobody it is about', { ...sample, subject: {} }, 'subject.account', 'missing'],
  ['version 0', { ...sample, version: 0 }, 'version', 'malformed'],
  ['a kind without end', { ...sample, type: 'x'.repeat(501) }, 'type', 'too-long'],
  ['a known kind with other data', { ...sample, type: 'note.written', data: { text: '' } }, 'data.text', 'malformed'],
  ['a redacted one without an author', { id: exampleId(1), redacted: true }, 'at', 'missing'],
])('%s is refused, with the place and the reason', (_, raw, path, fault) => {
  expect(readEvent(raw)).toEqual({ is: 'broken', broken: { path, fault } });
});
