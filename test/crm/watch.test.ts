import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliverer } from '../../utils/crm/deliver.ts';
import { LEASE } from '../../utils/crm/lease.ts';
import { watch } from '../../utils/crm/watch.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { aDestination, aRow, GENERIC, idOf, NOW } from './rows.ts';

function alarm() {
  const set: (number | null)[] = [];
  return {
    set,
    watched: watch(
      async (at) => void set.push(at),
      () => NOW,
    ),
  };
}

describe('the alarm', () => {
  test('is set before the work begins, and to what is due once it is over', async () => {
    const { set, watched } = alarm();
    await watched.during(async () => {
      expect(set).toEqual([NOW + LEASE]);
      await watched.arm(NOW + 90_000);
      await watched.arm(null);
    });
    expect(set.slice(1)).toEqual([NOW + LEASE, NOW + LEASE, null]);
  });

  test('stays for work that goes on beside what is over', async () => {
    const { set, watched } = alarm();
    const open = Promise.withResolvers<void>();
    const beside = watched.during(() => open.promise);
    await watched.during(() => watched.arm(null));
    expect(set).not.toContain(null);
    open.resolve();
    await beside;
    expect(set.at(-1)).toBeNull();
  });

  test('stays after work that failed: nobody knows what it has left', async () => {
    const { set, watched } = alarm();
    await watched.arm(null);
    await expect(watched.during(() => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(set.at(-1)).toBe(NOW + LEASE);
  });
});

/** A worker whose every step of its own and of the browser comes when the schedule says. */
function worker(schedule: fc.Scheduler) {
  const outbox = new MemoryOutbox([], [aDestination(0), aDestination(1)]);
  const clock = { now: NOW };
  let rings: number | null = null;
  const seen: string[] = [];
  // Whatever dies now, what waits is woken for within a minute.
  const look = (when: string) => {
    const waiting = [...outbox.rows.values()].filter(({ dueAt }) => dueAt > 0);
    if (waiting.length > 0 && (rings === null || rings > clock.now + 60_000))
      seen.push(`${when}: ${waiting.length} wait`);
  };
  const step = async <Result>(name: string, act: () => Promise<Result> | Result): Promise<Result> => {
    await schedule.schedule(Promise.resolve(), name);
    const done = await act();
    look(name);
    return done;
  };
  // A browser does what it is asked in that order.
  let asked = Promise.resolve();
  const watched = watch(
    (at) => {
      const takeEffect = () => {
        rings = at;
      };
      asked = asked.then(() => step('alarm', takeEffect));
      return asked;
    },
    () => clock.now,
  );
  let holders = 0;
  const deliver = deliverer(
    {
      pending: () => step('read', () => outbox.pending()),
      destinations: () => outbox.destinations(),
      sent: (row) => outbox.sent(row),
      change: (changes) => step('commit', () => outbox.change(changes)),
    },
    {
      fetch: () => step('answer', () => new Response('{"id":"7"}')),
      now: () => clock.now,
      random: () => 0,
      holder: () => `holder ${holders++}`,
      preset: () => GENERIC,
      permitted: async () => true,
      arm: watched.arm,
      report: (error) => expect.unreachable(String(error)),
    },
  );
  return { clock, outbox, seen, watched, deliver, step };
}

test('no moment exists in which something waits and nothing will wake for it', async () => {
  const gesture = fc.record({ account: fc.integer({ min: 0, max: 2 }), to: fc.integer({ min: 0, max: 1 }) });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(gesture, { minLength: 1, maxLength: 5 }), async (schedule, gestures) => {
      const { clock, outbox, seen, watched, deliver, step } = worker(schedule);
      const asked = gestures.map(async ({ account, to }, n) => {
        await schedule.schedule(Promise.resolve(), `gesture ${n}`);
        let sent: Promise<unknown> | undefined;
        await watched.during(async () => {
          const row = aRow(n, { account: idOf(5_000 + account), destination: aDestination(to).id });
          await step('keep', () => void outbox.rows.set(row.id, row));
          sent = watched.during(() => deliver([row]));
        });
        await sent;
      });
      await schedule.waitFor(Promise.all(asked));
      // What came out of its turn waits for a lease to end.
      clock.now += LEASE;
      await schedule.waitFor(deliver());
      expect(seen).toEqual([]);
      expect(outbox.receipts).toHaveLength(gestures.length);
    }),
  );
});
