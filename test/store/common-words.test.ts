import { expect, test } from 'vitest';
import { gestureOf } from '../../utils/commands/command.ts';
import type { Event } from '../../utils/domain/event.ts';
import { eventsOf, type Happened, thingId } from '../../utils/domain/gesture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { match, parseQuery, type Query } from '../../utils/search/query.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { commonIn, findCommon, type Rule } from '../../utils/store/common-words.ts';
import { type Database, write } from '../../utils/store/database.ts';
import { perform } from '../../utils/store/perform.ts';
import { rebuild } from '../../utils/store/rebuild.ts';
import { type Place, search } from '../../utils/store/search.ts';
import { historyOf } from '../bench/store/histories.ts';
import { expectDerived } from './derived.ts';
import { sings } from './dump.ts';
import { freshHistory } from './open.ts';
import { means } from './samples.ts';

const author = { id: '01900000-0000-7000-8000-00000000000a', name: 'Ada', device: 'test' };
const read = { method: 'told', confidence: 1 } as const;
const RULE: Rule = { least: 40, sample: 40, share: 4, growth: 1 };

/** An account of so many that something happened to on that day, with what is noted of it and whom one knows there. */
function accountOf(n: number, day: number, note: string, person = ''): Event[] {
  const command = `01900000-0000-7000-8000-${String(n).padStart(8, '0')}0000`;
  const thing = (at: number) => thingId(command, at);
  const subject = { account: thing(0) };
  const fact = { id: thing(2), field: 'name' as const, value: person, ...read };
  const happened: Happened[] = [
    { type: 'note.written', subject, data: { id: thing(1), text: note } },
    ...(person
      ? [{ type: 'contact.added' as const, subject: { ...subject, contact: thing(3) }, data: { facts: [fact] } }]
      : []),
  ];
  return eventsOf(command, { author, at: `${new Date(Date.UTC(2026, 0, 1 + day)).toISOString()}-000000` }, happened);
}

const take = (db: Database, events: readonly Event[]) => write(db, [...HISTORY], (tx) => append(tx, events));
const look = (db: Database, rule = RULE) => write(db, [...HISTORY], (tx) => findCommon(tx, rule));
const common = async (db: Database) => [...(await commonIn(db.transaction(['words'])))].toSorted();
const listed = async (db: Database, entry: string) => (await db.getAllKeysFromIndex('search', 'words', entry)).length;
const accounts = (from: number, until: number, of: (n: number) => Event[]) =>
  Array.from({ length: until - from }, (_, n) => of(from + n)).flat();

test('what many accounts have is in no list any more, and is found all the same', async () => {
  const db = await freshHistory();
  const of = (n: number) => accountOf(n, n, n % 2 === 0 ? 'planning usine' : `planning mot${n}`);
  await take(db, accounts(0, 50, of));
  await look(db);
  expect(await common(db)).toEqual(['3planning', '3usine']);
  await take(db, accounts(50, 100, of));
  expect([await listed(db, '3planning'), await listed(db, '3usine'), await listed(db, '3mot99')]).toEqual([50, 25, 1]);
  for (const typed of ['planning ', 'plan', 'planning mot99 ', 'usine planning ', 'planing ', 'usi']) {
    const { rows, corrected } = await search(db, parseQuery(typed), { limit: 7 });
    const meant = corrected?.query ?? parseQuery(typed);
    expect({ typed, rows: rows.map(({ key }) => key) }).toEqual({ typed, rows: (await brute(db, meant)).slice(0, 7) });
  }
  await expectDerived(db);
  await rebuild(db, 'all');
  await expectDerived(db);
});

test('what is in no list at all is known, its beginnings are found and it mends what is misspelt', async () => {
  const db = await freshHistory();
  const of = (n: number) => accountOf(n, n, n % 2 === 0 ? 'planning 2026' : `planting mot${n}`);
  await take(db, accounts(0, 60, of));
  await look(db, { ...RULE, sample: 60, share: 2 });
  const again = accounts(0, 60, of).map((event) => ({ ...event, id: mint(), at: event.at.replace('2026', '2027') }));
  await take(db, again);
  expect(await common(db)).toEqual(['32026', '3planning', '3planting']);
  await take(
    db,
    accounts(60, 63, (n) => accountOf(n, n, 'planzing')),
  );
  expect([await listed(db, '3planning'), await listed(db, '32026'), await listed(db, '3planzing')]).toEqual([0, 0, 3]);
  for (const typed of ['planning ', '20', '2026', 'plan']) {
    const { rows, corrected } = await search(db, parseQuery(typed), { limit: 5 });
    const wanted = (await brute(db, parseQuery(typed))).slice(0, 5);
    expect({ typed, corrected, rows: rows.map(({ key }) => key) }).toEqual({ typed, rows: wanted });
  }
  // One has both, but nothing has them together.
  expect((await search(db, parseQuery('planning planting '), { limit: 5 })).corrected).toBeUndefined();
  expect((await search(db, parseQuery('planxing '), { limit: 5 })).corrected?.to).not.toBe('planzing');
  await expectDerived(db);
});

test('of a small history all is listed, and one list of accounts that are alike makes nothing common', async () => {
  const db = await freshHistory();
  await take(
    db,
    accounts(0, 30, (n) => accountOf(n, n, 'planning')),
  );
  await look(db);
  expect(await common(db)).toEqual([]);
  await take(
    db,
    accounts(30, 300, (n) => accountOf(n, n, n < 280 ? `mot${n}` : 'plomberie')),
  );
  await look(db);
  expect(await common(db)).toEqual([]);
});

test('it is looked anew where the history has grown by half, and what was common stays so', async () => {
  const db = await freshHistory();
  const rule = { ...RULE, growth: 1.5 };
  await take(
    db,
    accounts(0, 40, (n) => accountOf(n, n, 'planning')),
  );
  await look(db, rule);
  expect(await common(db)).toEqual(['3planning']);
  await take(
    db,
    accounts(40, 58, (n) => accountOf(n, n, 'usine')),
  );
  await look(db, rule);
  expect(await common(db)).toEqual(['3planning']);
  await take(
    db,
    accounts(58, 400, (n) => accountOf(n, n, 'usine')),
  );
  await look(db, rule);
  expect(await common(db)).toEqual(['3planning', '3usine']);
});

test('what the newest accounts do not have stays listed: among them it would not be found', async () => {
  const db = await freshHistory();
  await take(
    db,
    accounts(0, 200, (n) => accountOf(n, n, n < 120 ? 'salon' : `mot${n}`)),
  );
  await look(db);
  expect(await common(db)).toEqual([]);
  const { rows, more } = await search(db, parseQuery('salon '), { limit: 5 });
  expect([rows.length, more]).toEqual([5, false]);
});

test('a name that is common goes with the last who has it, and stays while somebody has', async () => {
  const db = await freshHistory();
  await take(
    db,
    accounts(0, 60, (n) => accountOf(n, n, `mot${n}`, n < 40 ? '' : 'Zoé Canari')),
  );
  await look(db);
  expect(await common(db)).toEqual(['2can*', '2canari', '2zoe', '2zoe*']);
  await take(
    db,
    accounts(60, 62, (n) => accountOf(n, n, `mot${n}`, 'Zoé Canari')),
  );
  const known = (await db.getAll('events')).filter(({ type }) => type === 'contact.added');
  for (const [n, { subject }] of known.entries()) {
    const { account, contact = '' } = subject;
    const asked = { do: 'erase-contact', command: mint(), account, contact } as const;
    expect(await perform(db, gestureOf(asked), means(Date.UTC(2027, 0, 1)))).toMatchObject({ ok: true });
    if (n === known.length - 2) expect(await common(db)).toContain('2canari');
  }
  expect(await sings(db, ['Zoé', 'zoe', 'Canari', 'canari'])).toEqual([]);
  await expectDerived(db);
});

test('in a history of many accounts, listed or not, no row is false and none is missed that is not said to be', async () => {
  const db = await freshHistory();
  await take(db, accounts(0, 200, historyOf));
  await look(db, { least: 100, sample: 200, share: 8, growth: 1 });
  await take(db, accounts(200, 400, historyOf));
  expect((await common(db)).length).toBeGreaterThan(50);
  const typed = [
    'planning ',
    'pla',
    'mar',
    'martin ',
    'sas',
    'sas p',
    'martin planning ',
    'planning production ',
    'ma',
    'plannign ',
    '33',
  ];
  for (const text of typed) {
    for (const filter of [{}, { signal: 'hiring' }, { need: 'latent', signal: 'growth' }] as const) {
      const query = parseQuery(text, filter);
      const first = await search(db, query, { limit: 10 });
      const wanted = await brute(db, first.corrected?.query ?? query);
      if (!first.more) expect(first.rows.map(({ key }) => key)).toEqual(wanted.slice(0, 10));
      const { keys, more } = await allPages(db, query);
      expect(keys.filter((key) => !wanted.includes(key))).toEqual([]);
      if (!more) expect(keys).toEqual(wanted);
    }
  }
});

/** The keys of all that match, the nearest first. */
async function brute(db: Database, query: Query): Promise<string[]> {
  const rows = (await db.getAll('search')).map((row) => ({ key: row.key, near: match(row, query) }));
  return rows
    .filter(({ near }) => near !== null)
    .toSorted((a, b) => (a.near ?? 0) - (b.near ?? 0) || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}

async function allPages(db: Database, query: Query) {
  const keys: string[] = [];
  let more = false;
  for (let after: Place | null = null; ; ) {
    const found = await search(db, query, { limit: 10, after });
    keys.push(...found.rows.map(({ key }) => key));
    more ||= found.more;
    after = found.next;
    if (after === null) return { keys, more };
  }
}
