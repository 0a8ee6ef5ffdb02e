import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Event } from '../../utils/domain/event.ts';
import { eventsOf, type Happened, thingId } from '../../utils/domain/gesture.ts';
import type { Filter } from '../../utils/search/filter.ts';
import { match, parseQuery, type Query } from '../../utils/search/query.ts';
import { type SearchRow, wordEntries, wordIn } from '../../utils/search/row.ts';
import { bucketOf } from '../../utils/search/typo.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { type Database, write } from '../../utils/store/database.ts';
import { type Place, search } from '../../utils/store/search.ts';
import { forgetWords } from '../../utils/store/vocabulary.ts';
import { historyOf } from '../bench/store/histories.ts';
import { freshHistory } from './open.ts';

const author = { id: '01900000-0000-7000-8000-00000000000a', name: 'Ada', device: 'test' };
const read = { method: 'told', confidence: 1 } as const;
const named = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(8, '0')}0000`;

/** What one account has, of few words that begin alike, so that there is much to mix up. */
const WORDS = [
  'plan',
  'planning',
  'plante',
  'planche',
  'usine',
  "l'usine",
  'Acme',
  'acmé-sud',
  'benali',
  'ben',
  '2026',
  'le',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2025, 10, 1) + n * 86_400_000).toISOString());
const stage = fc.constantFrom('detection', 'qualification' as const);
const account = fc.record({
  name: words,
  person: words,
  note: words,
  at: day,
  opportunity: fc.option(fc.record({ stage, origin: fc.constantFrom('', 'Salon', 'probe') })),
  touch: fc.option(day),
  need: fc.option(fc.constantFrom('latent', 'explicit' as const)),
  signal: fc.option(fc.constantFrom('hiring', 'growth' as const)),
});
type Account = typeof account extends fc.Arbitrary<infer One> ? One : never;

function eventsFor({ name, person, note, at, opportunity, touch, need, signal }: Account, n: number): Event[] {
  const command = named(n);
  const thing = (at: number) => thingId(command, at);
  const subject = { account: thing(0) };
  const happened: Happened[] = [
    {
      type: 'account.described',
      subject,
      data: { facts: [{ id: thing(1), field: 'name', value: name, ...read }] },
    },
    {
      type: 'contact.added',
      subject: { ...subject, contact: thing(2) },
      data: { facts: [{ id: thing(3), field: 'name', value: person, ...read }] },
    },
    { type: 'note.written', subject, data: { id: thing(8), text: note } },
  ];
  if (opportunity) {
    happened.push({
      type: 'opportunity.opened',
      subject: { ...subject, opportunity: thing(4) },
      data: { name: 'x', amount: null, goal: '', owner: 'sales', ...opportunity },
    });
  }
  if (touch) {
    const made = { direction: 'outgoing', channel: 'call', minutes: null, origin: '', brought: '' } as const;
    happened.push({ type: 'touch.made', subject, data: { id: thing(5), ...made, with: [], happenedAt: touch } });
  }
  if (need) {
    happened.push({ type: 'need.noted', subject, data: { id: thing(6), kind: need, statement: 'x', evidence: [] } });
  }
  if (signal) {
    const seen = { summary: 'x', quote: 'x', count: null, date: null, method: 'text', confidence: 1 } as const;
    happened.push({ type: 'signal.observed', subject, data: { id: thing(7), kind: signal, ...seen } });
  }
  return eventsOf(command, { author, at: `${at}-000000` }, happened);
}

const asked = fc.record({
  typed: fc.tuple(
    fc
      .array(fc.constantFrom(...WORDS, 'pla', 'acm', 'plan', 'us', 'p', 'Salon'), { maxLength: 3 })
      .map((all) => all.join(' ')),
    fc.constantFrom('', ' '),
  ),
  filter: fc.record<Filter, never>(
    {
      stage,
      owner: fc.constantFrom('sales', 'marketing'),
      origin: fc.constantFrom('salon', 'probe'),
      need: fc.constantFrom('latent', 'explicit'),
      signal: fc.constantFrom('hiring', 'growth'),
      touched: fc.constantFrom('2026', '2026-05'),
      touchedSince: day.map((at) => at.slice(0, 10)),
      touchedBefore: day.map((at) => at.slice(0, 10)),
    },
    { requiredKeys: [] },
  ),
});

async function historyWith(events: readonly Event[]): Promise<Database> {
  const db = await freshHistory();
  await write(db, [...HISTORY], (tx) => append(tx, events));
  return db;
}

/** All that matches, the nearest first. */
async function brute(db: Database, query: Query): Promise<SearchRow[]> {
  const rows = (await db.getAll('search')).map((row) => ({ row, near: match(row, query) }));
  return rows
    .filter(({ near }) => near !== null)
    .toSorted((a, b) => (a.near ?? 0) - (b.near ?? 0) || (a.row.key < b.row.key ? -1 : 1))
    .map(({ row }) => row);
}

async function allPages(db: Database, query: Query, limit: number) {
  const rows: SearchRow[] = [];
  let more = false;
  let after: Place | null = null;
  for (let page = 0; page < 500; page++) {
    const found = await search(db, query, { limit, after });
    if (found.corrected) return { rows: [], more: false };
    rows.push(...found.rows);
    more ||= found.more;
    after = found.next;
    if (after === null) return { rows, more };
  }
  throw new Error('Pages without end');
}

const names = (rows: readonly SearchRow[]) => rows.map(({ account, name }) => `${account} ${name}`);

test('finds what a look at every row finds, in the same order, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(account, { maxLength: 12 }),
      fc.array(asked, { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 1, max: 5 }),
      async (accounts, all, limit) => {
        const db = await historyWith(accounts.flatMap(eventsFor));
        for (const { typed, filter } of all) {
          const query = parseQuery(typed.join(''), filter);
          const { rows, more } = await allPages(db, query, limit);
          expect(more).toBe(false);
          expect(names(rows)).toEqual(names(await brute(db, query)));
        }
        db.close();
      },
    ),
    { numRuns: 60 },
  );
});

let many: Database;
beforeAll(async () => {
  many = await historyWith(Array.from({ length: 800 }, (_, n) => historyOf(n)).flat());
});

test('in a history of many accounts no row is false, and none is missed that is not said to be', async () => {
  const typed = [
    'planning ',
    'pla',
    'plan',
    'mar',
    'mart',
    'martin ',
    'con',
    'cons',
    'martin planning ',
    'lyon usine ',
  ];
  for (const text of [...typed, 'planning production ', 'transports lyon ', 'production prod', 'ma', 'sas p', '75']) {
    for (const filter of [{}, { signal: 'hiring' }, { need: 'latent', signal: 'growth' }] as const) {
      const query = parseQuery(text, filter);
      const wanted = await brute(many, query);
      const first = await search(many, query, { limit: 10 });
      if (!first.more) expect(names(first.rows)).toEqual(names(wanted.slice(0, 10)));
      const { rows, more } = await allPages(many, query, 10);
      if (!more) expect(names(rows)).toEqual(names(wanted));
      const all = new Set(names(wanted));
      expect(names(rows).every((row) => all.has(row))).toBe(true);
      expect(new Set(names(rows)).size).toBe(rows.length);
    }
  }
});

test('words and beginnings of three letters are found nearest first, however common they are', async () => {
  for (const text of ['planning ', 'martin ', 'pla', 'con', 'mar', 'sas ', 'lyon ', 'paris', 'example']) {
    const query = parseQuery(text);
    const { rows, more } = await search(many, query, { limit: 10 });
    expect({ text, more, rows: names(rows) }).toEqual({
      text,
      more: false,
      rows: names((await brute(many, query)).slice(0, 10)),
    });
  }
});

test('what many words begin with is found though none of the newest has it', async () => {
  const at = new Date(Date.UTC(2020, 0, 1)).toISOString();
  const none = { opportunity: null, touch: null, need: null, signal: null };
  const rare = Array.from({ length: 70 }, (_, n) => {
    const word = `zor${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`;
    return eventsFor({ ...none, name: 'Acme', person: 'Ben', note: word, at }, n);
  });
  const newer = Array.from({ length: 120 }, (_, n) => historyOf(n));
  const db = await historyWith([...rare, ...newer].flat());
  for (const text of ['zor', 'zora', 'zo']) {
    const query = parseQuery(text);
    const { rows, more } = await allPages(db, query, 10);
    expect({ text, more, rows: names(rows) }).toEqual({ text, more: false, rows: names(await brute(db, query)) });
  }
  db.close();
});

test('a word that nothing has is taken for one that is spelt almost like it', async () => {
  const typed = [
    'plannign ',
    'planing ',
    'lpanning ',
    'xlanning ',
    'lanning ',
    'plannign',
    'martn planning ',
    'trnaspo',
  ];
  for (const text of typed) {
    const { rows, corrected } = await search(many, parseQuery(text), { limit: 10 });
    expect({ text, found: rows.length > 0 }).toEqual({ text, found: true });
    const meant = parseQuery(text.replace(corrected?.from ?? '', corrected?.to ?? ''));
    expect(rows.every((row) => match(row, meant) !== null)).toBe(true);
  }
  expect((await search(many, parseQuery('plannign '), { limit: 1 })).corrected).toMatchObject({
    from: 'plannign',
    to: 'planning',
  });
  const first = await search(many, parseQuery('plannign '), { limit: 5 });
  const second = await search(many, parseQuery('plannign '), { limit: 5, after: first.next });
  expect(names(second.rows)).toEqual(names((await brute(many, parseQuery('planning '))).slice(5, 10)));
  expect((await search(many, parseQuery('zzzzzzzz '), { limit: 1 })).rows).toEqual([]);
  expect((await search(many, parseQuery('pxan '), { limit: 1 })).corrected).toBeUndefined();
});

test('words of an account that is no more are forgotten, those that others have too are not', async () => {
  const db = await historyWith([historyOf(1), historyOf(2)].flat());
  const [one, other] = await db.getAll('search');
  if (!one || !other) throw new Error('No rows');
  await write(db, ['search', 'words'], async (tx) => {
    await tx.objectStore('search').delete(one.key);
    await forgetWords(tx, one.words, new Set());
  });
  const known = (await db.getAll('words')).flatMap(({ words }) => words.split(' '));
  expect(known.toSorted()).toEqual(
    [...new Set(wordEntries(other.words))].filter((entry) => bucketOf(wordIn(entry)) !== null).toSorted(),
  );
});
