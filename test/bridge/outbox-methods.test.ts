import { expect, test, vi } from 'vitest';
import { outboxMethods } from '../../entrypoints/background/outbox.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { currentRow, rowAnew } from '../../utils/crm/current.ts';
import { deliveriesOf } from '../../utils/crm/tell.ts';
import { summaryWordsFor } from '../../utils/locale/summary.ts';
import { retellWaiting, type Tell } from '../../utils/store/current.ts';
import { changeDestination } from '../../utils/store/destinations.ts';
import { perform } from '../../utils/store/perform.ts';
import { freshHistory } from '../store/open.ts';
import { acmeSave, aDestination, means } from '../store/samples.ts';

const words = summaryWordsFor(['en']);
const SINCE = '2026-11-23T10:00:00.000Z';

async function background() {
  const db = await freshHistory();
  const place = aDestination();
  await db.put('destinations', place);
  const telling = {
    ...means(),
    deliveries: (...told: Parameters<ReturnType<typeof means>['deliveries']>) =>
      deliveriesOf(...told, words, Date.now()),
  };
  const done = await perform(db, savingProspect(acmeSave()), telling);
  if (!done.ok) throw new Error('Not saved');
  const [announce, deliver, hasten] = [vi.fn(), vi.fn(), vi.fn()];
  const methods = outboxMethods({
    db: Promise.resolve(db),
    tell: (records, event, to) => currentRow(records, event, to, words, Date.now()),
    announce,
    delivery: { during: (work) => work(), deliver, hasten },
  });
  const there = async () => (await db.get('destinations', place.id)) ?? place;
  const rows = () => db.getAll('outbox');
  return { db, place, account: done.account, methods, announce, deliver, hasten, there, rows };
}

test('a destination is paused and resumed by the rep, and nothing under way pauses it again', async () => {
  const { methods, place, there, announce, hasten } = await background();
  await methods.pauseDestination({ id: place.id });
  expect(await there()).toMatchObject({ state: 'paused', pause: { why: 'rep' } });
  await methods.resumeDestination({ id: place.id });
  expect(await there()).toMatchObject({ state: 'active', pause: null, mendedAt: expect.any(String) });
  expect((await there()).pauses).toHaveLength(1);
  expect(announce).toHaveBeenCalledWith({ about: 'destinations' });
  expect(hasten).toHaveBeenCalledOnce();
  // One that was removed in another window meanwhile.
  await expect(methods.pauseDestination({ id: '01a207d9-2100-7000-8000-000000000000' })).resolves.toBeNull();
});

test('that it has recovered is told until the rep has seen it', async () => {
  const { db, methods, place, there } = await background();
  await db.put('destinations', { ...place, recovered: { why: 'failing', since: SINCE, at: SINCE } });
  await methods.seeRecovery({ id: place.id });
  expect((await there()).recovered).toBeNull();
});

test('a delivery is taken back, and sent again', async () => {
  const { methods, rows, announce, deliver } = await background();
  const [row] = await rows();
  await methods.cancel({ id: row?.id ?? '' });
  expect((await rows())[0]).toMatchObject({ state: 'parked', reason: 'cancelled' });
  expect(await methods.replay({ which: { id: row?.id ?? '' } })).toEqual({ sent: 1, refused: [] });
  expect((await rows())[0]).toMatchObject({ state: 'queued', body: row?.body });
  expect(announce).toHaveBeenCalledWith({ about: 'outbox' });
  expect(deliver).toHaveBeenCalled();
});

test('an account is sent as it is now, and what was kept before to whoever was added since', async () => {
  const { db, methods, place, account, rows, there } = await background();
  const [row] = await rows();
  expect(await methods.sendCurrent({ account, destination: place.id })).toBe(row?.id);
  const late = aDestination();
  await db.put('destinations', late);
  await methods.sendKept({ id: late.id });
  expect((await db.get('destinations', late.id))?.kept).toEqual({ after: null, done: 0, total: 1 });
  expect((await there()).kept).toBeNull();
});

test('what waits is told anew where a destination is told otherwise, and nothing is sent to it before', async () => {
  const { db, place, rows, there } = await background();
  const retell: Tell = (...told) => rowAnew(...told, words, Date.now());
  expect(await retellWaiting(db, retell)).toBe(false);
  expect(await rows()).toHaveLength(1);
  await db.put('destinations', { ...place, preset: 'hubspot', retells: SINCE });
  expect(await retellWaiting(db, retell)).toBe(true);
  const [old, anew] = (await rows()).toSorted((a, b) => a.id.length - b.id.length);
  expect(old).toMatchObject({ state: 'parked', reason: 'replaced' });
  expect(anew).toMatchObject({ id: `${old?.id}-r2`, state: 'queued' });
  expect(JSON.parse(anew?.body ?? '').data).toMatchObject({ mapping: expect.any(Number), replaces: old?.id });
  expect((await there()).retells).toBeNull();
});

test('one that the rep changes once more meanwhile stays to be told anew', async () => {
  const { db, place, there } = await background();
  await db.put('destinations', { ...place, preset: 'hubspot', retells: SINCE });
  const again = '2026-11-23T11:00:00.000Z';
  const retell: Tell = (...told) => {
    void changeDestination(db, place.id, (row) => ({ ...row, retells: again }));
    return rowAnew(...told, words, Date.now());
  };
  await retellWaiting(db, retell);
  expect((await there()).retells).toBe(again);
});
