import { expect, test } from 'vitest';
import type { Capture } from '../../utils/domain/capture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { openSession } from '../../utils/prospect/session.ts';
import type { World } from '../../utils/prospect/world.ts';
import type { Database } from '../../utils/store/database.ts';
import { freshHistory } from '../store/open.ts';
import { acmeCapture } from '../store/samples.ts';
import { worldOf } from './world.ts';

/** A page of the same firm under another domain. */
function shop(): Capture {
  const { page, ...rest } = acmeCapture();
  const read = { method: 'json-ld', confidence: 0.9 } as const;
  const facts = [
    { id: mint(), field: 'name', value: 'ACME', ...read },
    { id: mint(), field: 'domain', value: 'acme-shop.example', ...read },
  ] as const;
  return {
    ...rest,
    page: { ...page, url: 'https://acme-shop.example/' },
    facts: [...facts],
    contacts: [],
    signals: [],
  };
}

async function look(db: Database, capture: Capture) {
  const world = worldOf(db, { capture: () => ({ ok: true, capture }) });
  const comparing: Promise<unknown>[] = [];
  const likely: World['likely'] = (save) => {
    const found = world.likely(save);
    comparing.push(found);
    return found;
  };
  const session = openSession({ ...world, likely }, 1);
  await session.look();
  await Promise.all(comparing);
  return session;
}

async function withAcme(): Promise<Database> {
  const db = await freshHistory();
  await (await look(db, acmeCapture())).save();
  return db;
}

test('a page that looks like a known account’s asks once; said to be theirs, it is saved with them', async () => {
  const db = await withAcme();
  const session = await look(db, shop());
  expect(session.records.value).toBeNull();
  expect(session.likely.value?.likeness).toEqual({ by: 'name', value: 'acme' });
  await session.tell(true);
  await session.save();
  expect(await db.count('search')).toBe(1);
  const again = await look(db, shop());
  expect(again.likely.value).toBeNull();
  expect(again.records.value?.account.keys).toEqual(['domain:acme.example', 'domain:acme-shop.example']);
});

test('said to be somebody else’s, it is an account of its own, and the question does not come back', async () => {
  const db = await withAcme();
  const session = await look(db, shop());
  await session.tell(false);
  expect(session.likely.value).toBeNull();
  await session.turnTo(false);
  expect(session.likely.value).toBeNull();
  await session.save();
  expect(await db.count('search')).toBe(2);
});

test('what is exactly known, and what is like nothing, asks nothing', async () => {
  const db = await withAcme();
  expect((await look(db, acmeCapture())).likely.value).toBeNull();
  const other = shop();
  const facts = other.facts.map((fact) => ({ ...fact, value: fact.value.toLowerCase().replace('acme', 'zenith') }));
  expect((await look(db, { ...other, facts })).likely.value).toBeNull();
});
