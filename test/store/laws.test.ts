import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { test } from 'vitest';
import type { KeptEvent } from '../../utils/domain/erasure.ts';
import type { Event, RedactedEvent, UnknownEvent } from '../../utils/domain/event.ts';
import type { Happened } from '../../utils/domain/gesture.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { findCommon } from '../../utils/store/common-words.ts';
import { openHistory, write } from '../../utils/store/database.ts';
import { id, mergedHistory, stamped } from '../domain/histories.ts';
import { expectDerived } from './derived.ts';

const many = Array.from({ length: 8 }, (_, n) => `01900000-0000-7000-8000-00000000000${n + 1}`);
const account = fc.constantFrom(...many);
const person = fc.constantFrom(...['a', 'b'].map((letter) => `01900000-0000-7000-8000-00000000000${letter}`));
const count = fc.integer({ min: 0, max: 50 });
const name = fc.constantFrom('Boreal', 'Boreal SAS', 'Cumulus');

/** Many accounts and people of few names, which are taken back, told apart, made one, parted and forgotten again. */
const named = fc.record({ account, other: account, contact: person, value: name, id, merge: id }).chain((means) => {
  const { account, other, contact, value, merge } = means;
  const facts = [{ id: means.id, field: 'name' as const, value, method: 'typed' as const, confidence: 1 }];
  const common = fc.constantFrom<Happened>(
    { type: 'account.described', subject: { account }, data: { facts } },
    { type: 'contact.added', subject: { account, contact }, data: { facts } },
    { type: 'fact.rejected', subject: { account }, data: { field: 'name', value } },
    { type: 'fact.rejected', subject: { account, contact }, data: { field: 'name', value } },
    { type: 'accounts.told-apart', subject: { account }, data: { other } },
  );
  const rare = fc.constantFrom<Happened>(
    { type: 'accounts.merged', subject: { account }, data: { other } },
    { type: 'accounts.unmerged', subject: { account }, data: { other, merge } },
    { type: 'contact.erased', subject: { account, contact }, data: {} },
    { type: 'account.erased', subject: { account }, data: {} },
  );
  return fc
    .tuple(count, fc.oneof({ arbitrary: common, weight: 15 }, { arbitrary: rare, weight: 1 }))
    .map(([count, happened]) => {
      const event = stamped(happened.type === 'accounts.merged' ? merge : means.id, count, account, happened);
      const undone = { type: 'accounts.unmerged', subject: {}, data: { other, merge } };
      return happened.type === 'accounts.merged' && value === 'Cumulus'
        ? [event, stamped(means.id, 50 - count, account, undone)]
        : [event];
    });
});

/** Events as later code writes them, of a kind or a version that is not known yet. */
const strange = fc
  .tuple(id, count, account, fc.constantFrom({ type: 'tea.served', version: 1 }, { type: 'note.written', version: 9 }))
  .map(([id, count, account, kind]): UnknownEvent => {
    const known = stamped(id, count, account, { type: 'account.created', subject: {}, data: {} });
    return { ...known, ...kind, data: { to: ['Ada'] } };
  });

const arrivals = fc
  .tuple(
    mergedHistory,
    fc.uniqueArray(named, { selector: ([first]) => first?.id, minLength: 20, maxLength: 60, size: 'max' }),
    fc.array(strange, { maxLength: 3 }),
  )
  .map(([history, few, later]): KeptEvent[] => [...history, ...few.flat(), ...later])
  .chain((events) =>
    fc.record({
      events: fc.constant(events),
      shuffled: fc.shuffledSubarray(events, { minLength: events.length }),
      again: fc.shuffledSubarray(events),
      sizes: fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
      looks: fc.infiniteStream(fc.boolean()),
    }),
  );

let histories = 0;
/** Of few accounts much is common. */
const RULE = { least: 2, sample: 9, share: 3, growth: 0 };

test('whatever arrives, in whatever order and batches, through two workers, all that is derived is as if made anew', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ shuffled, again, sizes, looks }) => {
      const name = `laws ${histories++}`;
      const [one, other] = [await openHistory(name), await openHistory(name)];
      const all = [...shuffled, ...again];
      const pending: Promise<unknown>[] = [];
      for (let at = 0, db = one; at < all.length; db = db === one ? other : one) {
        const batch = all.slice(at, at + (sizes.next().value ?? 1));
        at += batch.length;
        pending.push(write(db, [...HISTORY], (tx) => append(tx, ...sorted(batch))));
        if (looks.next().value) pending.push(write(db, [...HISTORY], (tx) => findCommon(tx, RULE)));
      }
      await Promise.all(pending);
      await expectDerived(one);
      one.close();
      other.close();
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 120_000);

function sorted(batch: readonly KeptEvent[]): [Event[], (UnknownEvent | RedactedEvent)[]] {
  const read = batch.map((one) => readEvent(one));
  return [
    read.flatMap((one) => (one.is === 'known' ? [one.event] : [])),
    read.flatMap((one) => (one.is === 'unknown' || one.is === 'redacted' ? [one.event] : [])),
  ];
}
