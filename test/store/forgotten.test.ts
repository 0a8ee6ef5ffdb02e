import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gestureOf } from '../../utils/commands/command.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import type { Event } from '../../utils/domain/event.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { findCommon } from '../../utils/store/common-words.ts';
import { type Database, write } from '../../utils/store/database.ts';
import { changesWaiting } from '../../utils/store/erase-outbox.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { acme } from '../crm/acme.ts';
import { exampleId, examples } from '../domain/examples.ts';
import { accounts, id, mergedHistory, stamped } from '../domain/histories.ts';
import { expectDerived } from './derived.ts';
import { sings } from './dump.ts';
import { freshHistory } from './open.ts';
import { means } from './samples.ts';

const CANARIES = ['Zoé', 'zoe', 'Canari', 'canari', '612345678', '12 34 56'];
const ZOE: Id = '01900000-0000-7000-8000-00000000000f';
const TEXTS = [
  'Zoé Canari decides',
  'CANARI Zoé, zoe.canari@acme.example',
  'Call +33 6 12 34 56 78 or 06.12.34.56.78',
  'See https://social.example/in/zoe-canari now',
];
const facts = [
  ['name', 'Zoé Canari'],
  ['email', 'zoe.canari@acme.example'],
  ['phone', '+33612345678'],
  ['profiles', 'https://social.example/in/zoe-canari'],
].map(([field, value]) => ({ id: mint(), field, value, method: 'text', confidence: 1 }));

const account = fc.constantFrom(...accounts);
const count = fc.integer({ min: 0, max: 50 });
/** What anyone may have written, about whomever: the texts of an event name her. */
const telling = fc
  .tuple(id, count, account, fc.constantFrom(...examples), fc.constantFrom(...TEXTS))
  .map(([id, count, account, example, text]): Event[] => {
    const told = JSON.stringify(example, (key, value) => (TOLD.has(key) && typeof value === 'string' ? text : value));
    const happened = JSON.parse(told);
    if (/erased|merged/.test(happened.type)) return [];
    const read = readEvent({ ...happened, id, subject: { ...happened.subject, account } });
    return read.is === 'known' ? [stamped(id, count, account, happened)] : [];
  });
const TOLD: ReadonlySet<string> = new Set(
  'text statement impact quote answer summary why goal stake said about note brought title where'.split(' '),
);
const met = fc
  .tuple(id, count, account)
  .map(([id, count, account]) =>
    stamped(id, count, account, { type: 'contact.added', subject: { contact: ZOE }, data: { facts } }),
  );

const arrivals = fc
  .record({
    history: mergedHistory,
    met: fc.array(met, { minLength: 1, maxLength: 3 }),
    told: fc.array(telling, { maxLength: 12, size: 'max' }),
  })
  .map(({ history, met, told }) => [...history, ...met, ...told.flat()])
  .chain((events) =>
    fc.record({
      first: fc.shuffledSubarray(events, { minLength: events.length }),
      again: fc.shuffledSubarray(events, { minLength: events.length }),
      size: fc.integer({ min: 1, max: 9 }),
    }),
  );

test('of whoever is erased nothing is left in any store or index, nor comes back with what was exported before', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ first, again, size }) => {
      const db = await freshHistory();
      await arrive(db, first, size);
      for (const account of accounts) {
        const known = await recordsOf(db, account);
        if (!known?.contacts.some(({ id }) => id === ZOE)) continue;
        const asked = { do: 'erase-contact', command: mint(), account, contact: ZOE } as const;
        expect(await perform(db, gestureOf(asked), means(Date.UTC(2027, 0, 1)))).toMatchObject({ ok: true });
      }
      expect(await sings(db, CANARIES)).toEqual([]);
      await expectDerived(db);
      await arrive(db, again, size);
      expect(await sings(db, CANARIES)).toEqual([]);
      await expectDerived(db);
      db.close();
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 60_000);

async function arrive(db: Database, events: readonly Event[], size: number): Promise<void> {
  for (let at = 0; at < events.length; at += size) {
    await write(db, [...HISTORY], (tx) => append(tx, events.slice(at, at + size)));
    // Her name may be common in so few accounts.
    await write(db, [...HISTORY], (tx) => findCommon(tx, { least: 1, sample: 9, share: 2, growth: 0 }));
  }
}

test('what waits may change with what is told of someone who was erased, or is to be', () => {
  const [jane] = acme.contacts;
  if (!jane) throw new Error('No contact');
  const changes = (type: Event['type'], contacts: readonly Contact[]) =>
    examples.filter((one) => one.type === type).map((one) => changesWaiting(one, { contacts: [...contacts] }));
  const there = { ...jane, id: exampleId(2) };
  expect(changes('contact.erased', [there])).toContain(true);
  expect(new Set(changes('contact.changed', [there]))).toEqual(new Set([false]));
  expect(new Set(changes('contact.changed', [jane]))).toEqual(new Set([true]));
});
