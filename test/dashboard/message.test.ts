import { expect, test } from 'vitest';
import { openMessage } from '../../utils/dashboard/message.ts';
import type { Draft } from '../../utils/domain/draft.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { worldWith } from './world.ts';

const account = mint();
const typed = { to: 'ada@acme.example', subject: 'The answer', body: 'You asked whether it works offline: it does.' };

function disk() {
  const rows = new Map<string, Draft>();
  const world = worldWith({
    findDraft: async (_tab, key) => [...rows.values()].find((row) => row.key === key),
    keepDraft: async (row) => void rows.set(row.id, row),
    dropDraft: async (id) => void rows.delete(id),
  });
  return { rows, world };
}

test('what was typed is there again, for this account and no other', async () => {
  const { world } = disk();
  const first = openMessage(world, account);
  first.write(typed);
  await first.flush();
  const [again, other] = [openMessage(world, account), openMessage(world, mint())];
  await Promise.all([again.read(), other.read()]);
  expect([again.message.value, other.message.value]).toEqual([typed, null]);
});

test('one that is given up leaves nothing', async () => {
  const { rows, world } = disk();
  const open = openMessage(world, account);
  open.write(typed);
  await open.flush();
  open.write(null);
  await open.flush();
  expect(rows.size).toBe(0);
});

test('what is typed while it is read stays', async () => {
  const { world } = disk();
  const before = openMessage(world, account);
  before.write(typed);
  await before.flush();
  const open = openMessage(world, account);
  const reading = open.read();
  open.write({ ...typed, body: 'Newer' });
  await reading;
  expect(open.message.value?.body).toBe('Newer');
});

test('words of a field that could not be read again stand below the message', async () => {
  const { rows, world } = disk();
  const before = openMessage(world, account);
  before.write(typed);
  await before.flush();
  const lost = { why: 'unreadable', question: null } as const;
  for (const row of rows.values()) {
    row.aside = [
      { ...lost, as: 'question', text: 'A long subject' },
      { ...lost, as: 'quote', field: 'name', text: '7' },
    ];
  }
  const open = openMessage(world, account);
  await open.read();
  expect(open.message.value).toEqual({ ...typed, body: `${typed.body}\n\nA long subject` });
});
