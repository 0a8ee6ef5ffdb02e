import { describe, expect, test } from 'vitest';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { currentRow } from '../../utils/crm/current.ts';
import { replayed } from '../../utils/crm/replay.ts';
import type { Delivery } from '../../utils/domain/delivery.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import { summaryWordsFor } from '../../utils/locale/summary.ts';
import { queueKept, sendCurrent, startKept, type Tell } from '../../utils/store/current.ts';
import type { Database } from '../../utils/store/database.ts';
import { removeDestination } from '../../utils/store/destinations.ts';
import { changeOutbox } from '../../utils/store/outbox.ts';
import { readOutbox } from '../../utils/store/outbox-list.ts';
import { perform } from '../../utils/store/perform.ts';
import { purgeBodies } from '../../utils/store/purge.ts';
import { cancelDelivery, replayDeliveries } from '../../utils/store/replay.ts';
import { freshHistory } from './open.ts';
import { acmeSave, aDestination, means } from './samples.ts';

const NOW = Date.UTC(2026, 10, 24);
const again = (row: Delivery) => replayed(row, NOW);
const tell: Tell = (records, newest, to) => currentRow(records, newest, to, summaryWordsFor(['en']), NOW);

/** A history with an account that was saved some times, each save a row. */
async function saved(times: number) {
  const db = await freshHistory();
  const place = aDestination();
  await db.put('destinations', place);
  let account: Id | null = null;
  for (let n = 0; n < times; n++) {
    const done = await perform(db, savingProspect(acmeSave({ account })), means(Date.UTC(2026, 10, 23, n)));
    if (!done.ok) throw new Error('Not saved');
    account = done.account;
  }
  if (!account) throw new Error('Nothing saved');
  return { db, place, account, rows: (await db.getAll('outbox')).toSorted((a, b) => (a.order < b.order ? -1 : 1)) };
}

const over = (row: Delivery | undefined, changes: Partial<Delivery>): Delivery => {
  if (!row) throw new Error('No row');
  const tried = { at: '2026-11-23T10:00:00.000Z', status: 422, milliseconds: 5, reason: 'refused' as const };
  return { ...row, dueAt: 0, attempts: [tried], ...changes };
};
const accepted = (row: Delivery | undefined) =>
  over(row, { state: 'accepted', acceptedAt: '2026-11-23T12:00:00.000Z', purgeAt: NOW + 5 });
const parked = (row: Delivery | undefined, changes: Partial<Delivery> = {}) =>
  over(row, { state: 'parked', reason: 'refused', stuck: row?.destination ?? null, ...changes });

describe('what is sent again', () => {
  test('keeps its id, its body and its attempts, and has a week of its own', async () => {
    const { db, rows } = await saved(1);
    const before = parked(rows[0], { steps: [{ name: 'account', record: '7', link: null }] });
    await db.put('outbox', before);
    expect(await replayDeliveries(db, { id: before.id }, again)).toEqual({ sent: 1, refused: [] });
    const row = await db.get('outbox', before.id);
    expect(row).toEqual({ ...before, state: 'queued', dueAt: NOW, before: 1, reason: null, stuck: null });
  });

  test('is sent whole where it was accepted', async () => {
    const { db, rows } = await saved(1);
    const before = { ...accepted(rows[0]), steps: [{ name: 'account', record: '7', link: null }] };
    await db.put('outbox', before);
    await replayDeliveries(db, { id: before.id }, again);
    expect(await db.get('outbox', before.id)).toMatchObject({
      state: 'queued',
      steps: [],
      acceptedAt: null,
      purgeAt: null,
    });
  });

  test('is not older than what was accepted of that account since: its picture now is offered', async () => {
    const { db, rows, account, place } = await saved(3);
    await db.put('outbox', parked(rows[0]));
    await db.put('outbox', accepted(rows[1]));
    const refused = [{ id: rows[0]?.id, account, destination: place.id, why: 'older' }];
    expect(await replayDeliveries(db, { id: rows[0]?.id ?? '' }, again)).toEqual({ sent: 0, refused });
    // The newest of all is on its way already, and tells all.
    expect(await sendCurrent(db, account, place.id, tell, again)).toBe(rows[2]?.id);
    await db.put('outbox', accepted(rows[2]));
    const now = await sendCurrent(db, account, place.id, tell, again);
    expect(now).toBe(`${rows[2]?.id}-r2`);
    expect(JSON.parse((await db.get('outbox', now ?? ''))?.body ?? '').data.replaces).toBe(rows[2]?.id);
    expect((await db.get('outbox', rows[2]?.id ?? ''))?.state).toBe('accepted');
  });

  test('is not what is gone, or on its way', async () => {
    const { db, rows } = await saved(3);
    await db.put('outbox', parked(rows[0], { body: '' }));
    await db.put('outbox', parked(rows[1], { reason: 'replaced' }));
    for (const [n, why] of [
      [0, 'gone'],
      [1, 'gone'],
      [2, 'under-way'],
    ] as const) {
      const done = await replayDeliveries(db, { id: rows[n]?.id ?? '' }, again);
      expect(done).toMatchObject({ sent: 0, refused: [{ id: rows[n]?.id, why }] });
    }
    expect(await replayDeliveries(db, { id: 'nothing' }, again)).toEqual({ sent: 0, refused: [] });
  });

  test('is all that is meant, oldest first; of what was accepted the newest of each account', async () => {
    const { db, rows, place } = await saved(4);
    await db.put('outbox', parked(rows[0]));
    await db.put('outbox', accepted(rows[1]));
    await db.put('outbox', accepted(rows[2]));
    await db.put('outbox', parked(rows[3], { reason: 'cancelled', stuck: null }));
    expect(await replayDeliveries(db, { state: 'parked', destination: place.id }, again)).toMatchObject({ sent: 0 });
    expect(await replayDeliveries(db, { state: 'accepted' }, again)).toMatchObject({
      sent: 1,
      refused: [{ id: rows[1]?.id, why: 'older' }],
    });
    expect(await replayDeliveries(db, { reason: 'cancelled' }, again)).toEqual({ sent: 1, refused: [] });
    expect((await db.get('outbox', rows[2]?.id ?? ''))?.state).toBe('queued');
  });
});

test('a destination that is removed takes along what was on its way, and nothing there is stuck any more', async () => {
  const { db, rows, place } = await saved(3);
  await db.put('outbox', parked(rows[0]));
  await db.put('outbox', accepted(rows[1]));
  await removeDestination(db, place.id);
  const left = (await db.getAll('outbox')).map(({ id, stuck }) => [id, stuck]);
  expect(left.toSorted()).toEqual(
    [
      [rows[0]?.id, null],
      [rows[1]?.id, null],
    ].toSorted(),
  );
});

test('what is taken back is over, and nobody need act on it', async () => {
  const { db, rows } = await saved(2);
  await db.put('outbox', accepted(rows[1]));
  expect(await cancelDelivery(db, rows[0]?.id ?? '')).toMatchObject({
    state: 'parked',
    reason: 'cancelled',
    dueAt: 0,
    stuck: null,
  });
  expect(await cancelDelivery(db, rows[1]?.id ?? '')).toBeNull();
});

test('what was parked is stuck no more once something newer of that account is accepted', async () => {
  const { db, rows } = await saved(3);
  await db.put('outbox', parked(rows[0]));
  await db.put('outbox', parked(rows[2]));
  const row = accepted(rows[1]);
  await changeOutbox(
    db,
    [{ id: row.id, accepts: true, change: () => ({ row, accepted: { id: '7', link: null } }) }],
    NOW,
  );
  const stuck = (await db.getAll('outbox')).filter((one) => one.stuck !== null).map(({ id }) => id);
  expect(stuck).toEqual([rows[2]?.id]);
});

describe('what was kept before a destination was added', () => {
  async function kept(accounts: number): Promise<{ db: Database; to: Id }> {
    const db = await freshHistory();
    for (let n = 0; n < accounts; n++) {
      const typed = { name: `Company ${n}`, domain: `c${n}.example` };
      await perform(db, savingProspect(acmeSave({ capture: null, typed })), means(NOW + n));
    }
    expect(await db.count('outbox')).toBe(0);
    const place = aDestination();
    await db.put('destinations', place);
    return { db, to: place.id };
  }

  test('is sent once an account, a few at a time, however often it is broken off', async () => {
    const { db, to } = await kept(45);
    await startKept(db, to);
    expect((await db.get('destinations', to))?.kept).toEqual({ after: null, done: 0, total: 45 });
    await queueKept(db, tell);
    expect(await db.count('outbox')).toBe(20);
    expect((await db.get('destinations', to))?.kept).toMatchObject({ done: 20, total: 45 });
    while (await queueKept(db, tell));
    const rows = await db.getAll('outbox');
    expect(new Set(rows.map(({ account }) => account)).size).toBe(45);
    expect(rows).toHaveLength(45);
    expect((await db.get('destinations', to))?.kept).toBeNull();
    for (const { type, body } of rows)
      expect([type, JSON.parse(body).type]).toEqual(['prospect.saved', 'prospect.saved']);
    // Begun anew, nothing is sent twice.
    await startKept(db, to);
    while (await queueKept(db, tell));
    expect(await db.count('outbox')).toBe(45);
  });

  test('waits while much is on its way', async () => {
    const { db, to } = await kept(130);
    await startKept(db, to);
    while (await queueKept(db, tell));
    expect(await db.count('outbox')).toBe(100);
    expect((await db.get('destinations', to))?.kept).toMatchObject({ done: 100 });
  });
});

test('a body goes when its time has come, and leaves its hash; what was sent again meanwhile keeps it', async () => {
  const { db, rows } = await saved(2);
  const calls = [{ method: 'POST', url: 'https://crm.example/', body: 'x', status: 200, answer: '' }];
  await db.put('outbox', { ...accepted(rows[0]), calls });
  await db.put('outbox', accepted(rows[1]));
  const hash = async (text: string) => {
    if (text === rows[1]?.body) await replayDeliveries(db, { id: rows[1].id }, again);
    return `hash of ${text.length}`;
  };
  expect(await purgeBodies(db, NOW, hash)).toBe(false);
  expect((await db.get('outbox', rows[0]?.id ?? ''))?.body).toBe(rows[0]?.body);
  await purgeBodies(db, NOW + 5, hash);
  const gone = await db.get('outbox', rows[0]?.id ?? '');
  expect(gone).toMatchObject({
    state: 'accepted',
    body: '',
    calls: [],
    purgeAt: null,
    hash: `hash of ${rows[0]?.body.length}`,
  });
  expect(gone?.attempts).toHaveLength(1);
  expect((await db.get('outbox', rows[1]?.id ?? ''))?.body).toBe(rows[1]?.body);
});

describe('the outbox is listed', () => {
  async function filled() {
    const db = await freshHistory();
    const [one, other] = [aDestination(), aDestination()];
    for (const place of [one, other]) await db.put('destinations', place);
    for (let n = 0; n < 7; n++) await perform(db, savingProspect(acmeSave()), means(Date.UTC(2026, 10, 23, n)));
    const rows = (await db.getAll('outbox')).toSorted((a, b) => (`${a.order}${a.id}` < `${b.order}${b.id}` ? 1 : -1));
    for (const row of rows.filter((_, n) => n % 3 === 0)) await db.put('outbox', parked(row));
    return { db, one, rows };
  }

  test('newest first, page by page, without bodies', async () => {
    const { db, rows } = await filled();
    const ids: string[] = [];
    for (let after = null as Parameters<typeof readOutbox>[2]; ; ) {
      const page = await readOutbox(db, {}, after, 3);
      ids.push(...page.lines.map(({ id }) => id));
      for (const line of page.lines) expect(line).not.toHaveProperty('body');
      if (page.next === null) break;
      after = page.next;
    }
    expect(ids).toEqual(rows.map(({ id }) => id));
  });

  test('by state, destination, reason and account', async () => {
    const { db, one, rows } = await filled();
    const listed = async (filter: Parameters<typeof readOutbox>[1]) =>
      (await readOutbox(db, filter, null, 100)).lines.map(({ id }) => id);
    const meant = (test: (row: Delivery, n: number) => boolean) => rows.filter(test).map(({ id }) => id);
    expect(await listed({ destination: one.id })).toEqual(meant((row) => row.destination === one.id));
    expect(await listed({ state: 'parked' })).toEqual(meant((_, n) => n % 3 === 0));
    expect(await listed({ state: 'queued', destination: one.id })).toEqual(
      meant((row, n) => n % 3 !== 0 && row.destination === one.id),
    );
    expect(await listed({ reason: 'refused' })).toEqual(meant((_, n) => n % 3 === 0));
    expect(await listed({ reason: 'gone' })).toEqual([]);
    const account = rows[0]?.account;
    expect(await listed({ account })).toEqual(meant((row) => row.account === account));
    expect(await listed({ account: mint() })).toEqual([]);
  });
});

test('nothing is sent again to a destination that was removed, where it would wait for ever', async () => {
  const { db, rows, place } = await saved(2);
  await db.put('outbox', parked(rows[0]));
  await db.put('outbox', accepted(rows[1]));
  await removeDestination(db, place.id);
  for (const which of [{ state: 'parked' as const }, { state: 'accepted' as const }, { id: rows[1]?.id ?? '' }]) {
    expect(await replayDeliveries(db, which, again)).toEqual({ sent: 0, refused: [] });
  }
  expect((await db.getAll('outbox')).map(({ state }) => state).toSorted()).toEqual(['accepted', 'parked']);
});
