import { expect, test } from 'vitest';
import { outboxMethods } from '../../entrypoints/background/outbox.ts';
import { gestureOf } from '../../utils/commands/command.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { deliverer } from '../../utils/crm/deliver.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import { MAPPED_TYPES } from '../../utils/crm/presets/preset.ts';
import { deliveriesOf } from '../../utils/crm/tell.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { summaryWordsFor } from '../../utils/locale/summary.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { changeOutbox, pendingDeliveries } from '../../utils/store/outbox.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { sentTo } from '../../utils/store/sent.ts';
import { freshHistory } from '../store/open.ts';
import { acmeSave, aDestination, means } from '../store/samples.ts';
import { hubspotStandIn } from './stand-ins/hubspot.ts';

const words = summaryWordsFor(['en']);

/** A history, a CRM that is told of it, and a rep who has saved Acme with Ada and Bob. */
async function saved() {
  const [db, crm] = [await freshHistory(), await hubspotStandIn()];
  const { url, authorisation, settings } = crm;
  const place = {
    ...aDestination(),
    preset: 'hubspot' as const,
    url,
    authorisation,
    settings,
    types: [...MAPPED_TYPES],
  };
  await db.put('destinations', place);
  const told = (now: number) => ({
    ...means(now),
    deliveries: (...asked: Parameters<ReturnType<typeof means>['deliveries']>) => deliveriesOf(...asked, words, now),
  });
  const deliver = deliverer(
    {
      pending: () => pendingDeliveries(db),
      destinations: () => readDestinations(db),
      sent: (row) => sentTo(db, row),
      change: (changes) => changeOutbox(db, changes, Date.now()),
    },
    {
      fetch,
      now: Date.now,
      random: Math.random,
      holder: mint,
      preset: presetOf,
      permitted: async () => true,
      arm: () => undefined,
      report: (error) => expect.unreachable(String(error)),
    },
  );
  const done = await perform(db, savingProspect(acmeSave()), told(Date.now()));
  if (!done.ok) throw new Error(done.refusal);
  const { account } = done;
  const idOf = async (name: string) => {
    const contacts = (await recordsOf(db, account))?.contacts ?? [];
    const found = contacts.find(({ facts }) => facts.some(({ value }) => value === name));
    if (!found) throw new Error(`Nobody is called ${name}`);
    return found.id;
  };
  const erase = async (name: string) => {
    const command = { do: 'erase-contact', command: mint(), account, contact: await idOf(name) } as const;
    expect(await perform(db, gestureOf(command), told(Date.now()))).toMatchObject({ ok: true });
  };
  const erasures = async () => (await db.getAll('outbox')).filter(({ type }) => type === 'contact.erased');
  const methods = outboxMethods({
    db: Promise.resolve(db),
    tell: () => null,
    announce: () => undefined,
    delivery: { during: (work) => work(), deliver: () => undefined, hasten: () => undefined },
  });
  return { db, crm, deliver, erase, erasures, methods, place };
}

test('who is erased here is erased in the CRM that was told of them, by the ids that it gave', async () => {
  const { db, crm, deliver, erase, erasures } = await saved();
  await deliver();
  expect(crm.held.contacts).toHaveLength(2);
  await erase('ada');
  // Nothing that waits or is kept names her.
  expect(JSON.stringify(await db.getAll('outbox'))).not.toContain('ada@');
  await deliver();
  expect(await erasures()).toMatchObject([{ state: 'accepted', reason: null }]);
  expect(crm.held.contacts.map(({ values }) => values.email)).toEqual(['bob@acme.example']);
  expect([crm.held.accounts.length, crm.held.notes.length]).toEqual([1, 0]);
});

test('whoever was erased before they were sent is not there, and nothing is asked', async () => {
  const { crm, deliver, erase, erasures } = await saved();
  await erase('ada');
  await deliver();
  expect(crm.held.contacts.map(({ values }) => values.email)).toEqual(['bob@acme.example']);
  expect(crm.held.notes).toHaveLength(1);
  expect(await erasures()).toMatchObject([{ state: 'accepted', calls: [] }]);
});

test('whom somebody there had made is left to the rep, whatever is sent later, until they say that it is done', async () => {
  const { db, crm, deliver, erase, erasures, methods, place } = await saved();
  crm.held.contacts.push({ id: '8', values: { email: 'ada@acme.example' } });
  await deliver();
  await erase('ada');
  await deliver();
  const [row] = await erasures();
  expect(row).toMatchObject({ state: 'parked', reason: 'by-hand', stuck: place.id });
  expect(row?.steps.filter(({ record }) => record !== null)).toMatchObject([{ name: 'contact 8', record: '8' }]);
  expect(crm.held.notes).toEqual([]);
  // A later save is accepted: the rep is asked all the same.
  await perform(db, savingProspect(acmeSave({ account: row?.account ?? null, note: 'Later' })), {
    ...means(Date.now() + 1_000),
    deliveries: (...asked) => deliveriesOf(...asked, words, Date.now()),
  });
  await deliver();
  expect((await erasures())[0]?.stuck).toBe(place.id);
  // Once it could be deleted after all, it can be tried again.
  expect(await methods.replay({ which: { id: row?.id ?? '' } })).toEqual({ sent: 1, refused: [] });
  await deliver();
  expect(await erasures()).toMatchObject([{ state: 'parked', reason: 'by-hand' }]);
  await methods.cancel({ id: row?.id ?? '' });
  expect(await erasures()).toMatchObject([{ reason: 'done-by-hand', stuck: null, steps: [] }]);
  expect(await methods.replay({ which: { state: 'parked' } })).toEqual({ sent: 0, refused: [] });
});

test('what was made stays known as ours though the delivery that made it is sent again', async () => {
  const { db, crm, deliver, erase, erasures, methods } = await saved();
  await deliver();
  const [row] = await db.getAll('outbox');
  await methods.replay({ which: { id: row?.id ?? '' } });
  await deliver();
  await erase('ada');
  await deliver();
  expect(await erasures()).toMatchObject([{ state: 'accepted' }]);
  expect(crm.held.contacts).toHaveLength(1);
});
