import { expect, test } from 'vitest';
import { type Command, gestureOf } from '../../utils/commands/command.ts';
import { openAccountPage } from '../../utils/dashboard/account-page.ts';
import { SEND, undoing, verdictsOn } from '../../utils/dashboard/deeds.ts';
import type { World } from '../../utils/dashboard/world.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Database } from '../../utils/store/database.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { timeline } from '../../utils/store/timeline.ts';
import { freshHistory } from '../store/open.ts';
import { acmeCapture, acmeSave, means } from '../store/samples.ts';
import { worldWith } from './world.ts';

const PAGE = 4;

function worldOf(db: Database, change: Partial<World> = {}): World {
  let now = Date.UTC(2026, 10, 25);
  const run = (command: Command) => perform(db, gestureOf(command), means(now++));
  return worldWith({
    // The test's background answers the one method that an account's page calls.
    call: ((_method: 'perform', command: Command) => run(command)) as unknown as World['call'],
    recordsOf: (account) => recordsOf(db, account),
    timeline: (account, before) => timeline(db, account, before, PAGE),
    ...change,
  });
}

async function save(db: Database, change: Parameters<typeof acmeSave>[0] = {}): Promise<string> {
  const done = await perform(db, gestureOf({ do: 'save-prospect', ...acmeSave(change) }), means());
  if (!done.ok) throw new Error(done.refusal);
  return done.account;
}

async function opened(change: Partial<World> = {}) {
  const db = await freshHistory();
  const account = await save(db);
  const page = openAccountPage(worldOf(db, change), account);
  await page.read();
  return { db, account, page };
}

test('a deed shows at once; one that was done before is no trouble; a refused one says why', async () => {
  const { page } = await opened();
  const name = verdictsOn(page.act, null, 'name');
  expect(await name.correct('Acme SAS', 'Acme Group')).toBe(true);
  expect(page.records.value?.account.facts.map(({ value }) => value)).toContain('Acme Group');
  expect(await name.reject('Acme SAS')).toBe(true);
  expect(await name.reject('never read')).toBe(false);
  expect(page.hindrance.value).toEqual({ kind: 'refused', refusal: 'unknown-fact' });
  expect(await page.act(SEND)).toBe(true);
  expect(page.hindrance.value).toBeNull();
});

test('what is done is kept as it is done, which the page says', async () => {
  const { page } = await opened();
  const before = page.status.value.keptAt;
  await page.act({ do: 'write-note', text: 'hello' });
  expect(page.status.value.keptAt).toBeGreaterThan(Number(before));
});

test('a background that fails is told of, and what is shown stays', async () => {
  const call = (async () => {
    throw new Error('gone');
  }) as World['call'];
  const { page } = await opened({ call });
  expect(await page.act({ do: 'write-note', text: 'hello' })).toBe(false);
  expect(page.hindrance.value).toEqual({ kind: 'unexpected', detail: 'gone' });
  expect(page.records.value?.account).toBeDefined();
});

test('earlier pages are read below, and are there still after a change', async () => {
  const { page } = await opened();
  const kinds = () => page.moments.value.flatMap(({ events }) => events.map(({ event }) => event.type));
  expect(kinds()).toHaveLength(PAGE);
  await Promise.all([page.further(), page.further()]);
  const ids = page.moments.value.flatMap(({ events }) => events.map(({ event }) => event.id));
  expect(new Set(ids).size).toBe(ids.length);
  const before = kinds().length;
  expect(before).toBeGreaterThan(PAGE);
  await page.act({ do: 'write-note', text: 'hello' });
  expect(kinds().length).toBeGreaterThanOrEqual(before);
  page.topic.value = 'relation';
  expect(kinds()).toEqual([]);
  page.topic.value = 'discovery';
  expect(kinds()).toContain('note.written');
});

test('two accounts become one under either address, and are parted again', async () => {
  const { db, page } = await opened();
  const other = acmeCapture();
  const elsewhere = await save(db, {
    capture: { ...other, facts: [{ id: mint(), field: 'name', value: 'Acme Shop', method: 'text', confidence: 0.9 }] },
  });
  expect(await page.act({ do: 'merge-accounts', other: elsewhere, choices: [] })).toBe(true);
  const [merge] = page.records.value?.account.merges ?? [];
  if (!merge) throw new Error('They are not merged');
  const there = openAccountPage(worldOf(db), elsewhere);
  await there.read();
  expect(there.records.value?.account.id).toBe(page.records.value?.account.id);
  expect(await there.act(undoing(merge))).toBe(true);
  await page.read();
  expect(page.records.value?.account.merges).toEqual([]);
});
