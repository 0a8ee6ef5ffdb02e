import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { currentRow, rowAnew } from '../../utils/crm/current.ts';
import { replayed } from '../../utils/crm/replay.ts';
import { deliveriesOf } from '../../utils/crm/tell.ts';
import type { Delivery } from '../../utils/domain/delivery.ts';
import { eventsOf, type Gesture, type Happened } from '../../utils/domain/gesture.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import { summaryWordsFor } from '../../utils/locale/summary.ts';
import { queueKept, retellWaiting, sendCurrent, startKept, type Tell } from '../../utils/store/current.ts';
import { changeDestination } from '../../utils/store/destinations.ts';
import { type Means, perform } from '../../utils/store/perform.ts';
import { purgeBodies } from '../../utils/store/purge.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { cancelDelivery, replayDeliveries } from '../../utils/store/replay.ts';
import { freshHistory } from './open.ts';
import { acmeSave, aDestination, means } from './samples.ts';

const words = summaryWordsFor(['en']);
const NOW = Date.UTC(2026, 10, 23);

/** What may happen to an account and its deliveries. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('save', 'remap', 'erase', 'send what is now' as const) },
  { weight: 1, arbitrary: fc.constantFrom('send what was kept', 'purge', 'replay all' as const) },
  {
    weight: 4,
    arbitrary: fc.record({ to: fc.constantFrom('accept', 'park', 'replay', 'cancel' as const), nth: fc.nat(5) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** The first body is asked for again when another took its place, which would be put under the same id once more. */
const REPLAYED_AFTER_ANOTHER: Step[] = [
  { to: 'accept', nth: 0 },
  'remap',
  'send what is now',
  { to: 'replay', nth: 0 },
  'remap',
];

test('whatever happens, what is sent under one id is always the same, and what takes its place names it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), async (story) => {
      const db = await freshHistory();
      const place = aDestination();
      await db.put('destinations', place);
      let now = NOW;
      // What a mapping makes of it: each repair makes it otherwise.
      let mapping = 1;
      const mapped = (row: Delivery): Delivery => ({
        ...row,
        body: JSON.stringify({ ...JSON.parse(row.body), mapping }),
      });
      const telling: Means = {
        ...means(),
        deliveries: (events, records, to) => deliveriesOf(events, records, to, words, now).map(mapped),
      };
      const saving = { get: () => ({ ...telling, now }) };
      const via =
        (row: typeof currentRow): Tell =>
        (records, event, to) => {
          const told = row(records, event, to, words, now);
          return told && mapped(told);
        };
      const again = (row: Delivery) => replayed(row, now);
      let account: Id | null = null;
      const bodies = new Map<string, string>();

      for (const one of ['save' as const, ...story]) {
        now += 60_000;
        const rows: Delivery[] = await db.getAll('outbox');
        const id = typeof one === 'object' ? rows[one.nth]?.id : undefined;
        const row = rows.find((each) => each.id === id);
        if (one === 'save') {
          const done = await perform(db, savingProspect(acmeSave({ account })), saving.get());
          if (done.ok) account = done.account;
        } else if (one === 'erase' && account) {
          const contact = (await recordsOf(db, account))?.contacts[0]?.id;
          if (contact) await perform(db, erasing(account, contact), saving.get());
        } else if (one === 'remap') {
          mapping++;
          await changeDestination(db, place.id, (there) => ({ ...there, retells: new Date(now).toISOString() }));
          await retellWaiting(db, via(rowAnew));
        } else if (one === 'send what is now' && account)
          await sendCurrent(db, account, place.id, via(currentRow), again);
        else if (one === 'send what was kept') {
          await startKept(db, place.id);
          while (await queueKept(db, via(currentRow)));
        } else if (one === 'purge') await purgeBodies(db, now + 91 * 86_400_000, async (text) => `${text.length}`);
        else if (one === 'replay all') await replayDeliveries(db, {}, again);
        else if (typeof one === 'object' && row) {
          if (one.to === 'replay') await replayDeliveries(db, { id: row.id }, again);
          else if (one.to === 'cancel') await cancelDelivery(db, row.id);
          else if (row.dueAt > 0) {
            const acceptedAt = one.to === 'accept' ? new Date(now).toISOString() : null;
            const state = one.to === 'accept' ? 'accepted' : 'parked';
            await db.put('outbox', {
              ...row,
              state,
              dueAt: 0,
              acceptedAt,
              purgeAt: one.to === 'accept' ? now + 90 * 86_400_000 : null,
            });
          }
        }
        for (const each of await db.getAll('outbox')) {
          if (each.dueAt > 0) expect(each.body).not.toBe('');
          if (each.body === '') continue;
          expect(bodies.get(each.id) ?? each.body).toBe(each.body);
          bodies.set(each.id, each.body);
          const before = /^(.*)-r(\d+)$/.exec(each.id);
          const replaced = before && (before[2] === '2' ? before[1] : `${before[1]}-r${Number(before[2]) - 1}`);
          expect(JSON.parse(each.body).data.replaces).toBe(replaced);
        }
      }
      db.close();
    }),
    { numRuns: 60, examples: [[REPLAYED_AFTER_ANOTHER]] },
  );
}, 60_000);

function erasing(account: Id, contact: Id): Gesture {
  const id = mint();
  const happened: Happened[] = [{ type: 'contact.erased', subject: { account, contact }, data: {} }];
  return {
    id,
    account,
    keys: [],
    draft: null,
    decide: (_, circumstance) => ({ ok: true, account, events: eventsOf(id, circumstance, happened) }),
  };
}
