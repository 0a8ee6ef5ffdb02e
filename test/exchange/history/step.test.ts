import { expect, test } from 'vitest';
import type { Event } from '../../../utils/domain/event.ts';
import { mint } from '../../../utils/domain/identifier.ts';
import { canonical } from '../../../utils/exchange/history/canonical.ts';
import { conflictsOf, readLine, stepOf } from '../../../utils/exchange/history/step.ts';

const NOW = Date.UTC(2026, 10, 23);
const ada = { id: mint(), name: 'Ada', device: 'test' };
function note(change: object = {}): Event {
  const id = mint();
  return {
    id,
    type: 'note.written',
    version: 2,
    at: '2026-11-20T10:00:00.000Z-000000',
    author: ada,
    subject: { account: mint() },
    command: id,
    data: { id, text: 'Tea' },
    ...change,
  };
}
const encode = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : canonical(value));
const read = (...values: unknown[]) =>
  stepOf(
    values.map((value) => readLine(value === null ? null : encode(value))),
    2,
    NOW,
  );

test('events are taken as they stand, unknown kinds, later versions and redacted ones too', () => {
  const plain = note();
  const extra = { ...note(), mood: 'sunny' };
  const later = note({ version: 9, data: { tone: 1 } });
  const other = note({ type: 'coffee.drunk', data: [1] });
  const { data: _, ...rest } = note();
  const redacted = { ...rest, redacted: true };
  const step = read(plain, extra, later, other, redacted);
  const inOrder = [plain, extra].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(step.known.map((event) => step.written.get(event) ?? event)).toEqual(inOrder);
  for (const event of step.known) expect(event).not.toHaveProperty('mood');
  expect(step.others).toEqual([later, other, redacted]);
  expect(step.findings).toEqual([]);
});

test('each broken line is told with its number and what is wrong, and the others go on', () => {
  const step = read(
    '{"entente":"history/1"}',
    '{',
    note({ author: { ...ada, id: 7 } }),
    null,
    '',
    `{"a":${'['.repeat(40)}`,
    '{"__proto__":{"polluted":true}}',
    note(),
    'null',
  );
  expect(step.known).toHaveLength(1);
  expect(step.findings.map(({ line, fault, where }) => [line, fault, where])).toEqual([
    [3, 'not-json', ''],
    [4, 'broken', 'author.id'],
    [5, 'too-long', ''],
    [7, 'too-deep', ''],
    [8, 'forbidden-key', ''],
    [10, 'broken', ''],
  ]);
  expect('polluted' in {}).toBe(false);
  const latin = stepOf([readLine(Uint8Array.from([0x7b, 0xe9, 0x7d]))], 2, NOW);
  expect(latin.findings).toEqual([{ line: 2, fault: 'not-utf8', where: '', refused: true }]);
});

test('what comes from the future is kept and told', () => {
  const step = read(note({ at: '2027-11-20T10:00:00.000Z-000000' }));
  expect(step.known).toHaveLength(1);
  expect(step.findings).toEqual([
    { line: 2, fault: 'future', where: '2027-11-20T10:00:00.000Z-000000', refused: false },
  ]);
});

test('an id that is taken is told with its line', () => {
  const one = note();
  const step = read(note(), one);
  expect(conflictsOf(step, [one.id])).toEqual([{ line: 3, fault: 'conflict', where: one.id, refused: true }]);
});
