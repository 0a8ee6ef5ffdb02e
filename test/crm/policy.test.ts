import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, DELAYS, WEEK } from '../../utils/crm/backoff.ts';
import { leased } from '../../utils/crm/lease.ts';
import type { Outcome } from '../../utils/crm/outcome.ts';
import { next, type Settled } from '../../utils/crm/policy.ts';
import { type Attempt, type Delivery, type DeliveryReason, delivery } from '../../utils/domain/delivery.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { aDestination, aRow, iso, NOW } from './rows.ts';

type Answer = Extract<Outcome, { kind: 'answer' }>;

function answer(status: number, changes: Partial<Answer> = {}): Answer {
  const remote = { id: null, link: null };
  return { kind: 'answer', status, text: '', wait: null, date: null, remote, verdict: null, ...changes };
}

function whatFollows(
  outcome: Outcome,
  row: Delivery = aRow(1),
  conditions: { now?: number; permitted?: boolean; destination?: Destination } = {},
): Settled {
  const now = conditions.now ?? NOW;
  const held = leased({ ...row, dueAt: now }, 'me', now);
  if (held === null) throw new Error('not leased');
  const tried = { startedAt: now, milliseconds: 40, outcome, steps: [], calls: [] };
  return next(held, tried, conditions.destination ?? aDestination(), {
    now: now + 40,
    random: 0,
    permitted: conditions.permitted ?? true,
  });
}

function failed(at: number, reason: DeliveryReason = 'network'): Attempt {
  return { at: iso(at), status: null, milliseconds: 1, reason };
}

describe('accepted', () => {
  test.each([200, 201, 202, 204, 207, 299])('%i', (status) => {
    const remote = { id: '42', link: 'https://crm.example/42' };
    const { delivery, said, accepted } = whatFollows(answer(status, { remote, text: '{"id":42}' }));
    expect(delivery).toMatchObject({ state: 'accepted', dueAt: 0, reason: null, acceptedAt: iso(NOW + 40) });
    expect(delivery.answer).toBe('{"id":42}');
    expect(said).toBe('accepted');
    expect(accepted).toEqual(remote);
  });
});

describe('waits and is tried again', () => {
  test.each<[Outcome, DeliveryReason]>([
    [answer(408), 'busy'],
    [answer(425), 'busy'],
    [answer(429), 'busy'],
    [answer(500), 'server-error'],
    [answer(502), 'server-error'],
    [answer(503), 'server-error'],
    [answer(599), 'server-error'],
    [{ kind: 'network' }, 'network'],
    [{ kind: 'timeout' }, 'timeout'],
  ])('%j', (outcome, reason) => {
    const { delivery, said, accepted } = whatFollows(outcome);
    expect(delivery).toMatchObject({ state: 'waiting', reason, dueAt: NOW + 40 + 5_000 });
    expect([said, accepted]).toEqual(['failed', null]);
  });

  test('after ever longer delays, the longest a day', () => {
    let row = aRow(1);
    let now = NOW;
    const waits = [];
    for (let n = 0; n < 11; n++) {
      row = whatFollows({ kind: 'timeout' }, row, { now }).delivery;
      waits.push(row.dueAt - now - 40);
      now = row.dueAt;
    }
    expect(waits).toEqual([...DELAYS, DAY, DAY, DAY]);
  });

  test('not before the time that the answer asks for, up to a day', () => {
    expect(whatFollows(answer(429, { wait: 90_000 })).delivery.dueAt).toBe(NOW + 40 + 90_000);
    expect(whatFollows(answer(503, { wait: 1_000 })).delivery.dueAt).toBe(NOW + 40 + 5_000);
    expect(whatFollows(answer(503, { wait: 9 * DAY })).delivery.dueAt).toBe(NOW + 40 + DAY);
  });
});

describe('what the preset reads stands above the status', () => {
  const read = (status: number, verdict: Answer['verdict'], changes: Partial<Answer> = {}) =>
    whatFollows(answer(status, { verdict, text: 'the whole answer', ...changes }));

  test('accepted, with the record that it names', () => {
    const record = { id: '7', link: null };
    const { delivery, accepted } = read(404, { is: 'accepted', record });
    expect([delivery.state, accepted]).toEqual(['accepted', record]);
  });

  test('passing: waits, with the receiver’s word', () => {
    const { delivery, said } = read(403, { is: 'passing', why: 'REQUEST_LIMIT_EXCEEDED' }, { wait: 90_000 });
    expect(delivery).toMatchObject({ state: 'waiting', reason: 'busy', answer: 'REQUEST_LIMIT_EXCEEDED' });
    expect(delivery.dueAt).toBe(NOW + 40 + 90_000);
    expect(said).toBe('failed');
  });

  test('final: parked, with the receiver’s word', () => {
    const { delivery } = read(200, { is: 'final', why: 'no field x' });
    expect(delivery).toMatchObject({ state: 'parked', reason: 'rejected', answer: 'no field x', dueAt: 0 });
  });
});

test('what is left to do by hand is parked, and says nothing against its destination', () => {
  const { delivery, said, accepted } = whatFollows({ kind: 'by-hand', status: 200 });
  expect(delivery).toMatchObject({ state: 'parked', reason: 'by-hand', stuck: delivery.destination, dueAt: 0 });
  expect(delivery.attempts.at(-1)).toMatchObject({ status: 200, reason: 'by-hand' });
  expect([said, accepted]).toEqual(['nothing', null]);
});

test('a body is kept for 90 days once it is accepted', () => {
  expect(whatFollows(answer(200)).delivery.purgeAt).toBe(NOW + 40 + 90 * DAY);
});

describe('is given up', () => {
  const week = (since: number) => Array.from({ length: 12 }, (_, n) => failed(since + n * DAY));

  test('after a week of failures', () => {
    const { delivery } = whatFollows({ kind: 'network' }, aRow(1, { attempts: week(NOW - WEEK) }));
    expect(delivery).toMatchObject({ state: 'parked', reason: 'given-up', dueAt: 0 });
    expect(delivery.attempts.at(-1)?.reason).toBe('network');
  });

  test('not before', () => {
    expect(whatFollows({ kind: 'network' }, aRow(1, { attempts: week(NOW - WEEK + 41) })).delivery.state).toBe(
      'waiting',
    );
  });

  test('not after a week of which a part was spent in a pause', () => {
    const row = aRow(1, { attempts: week(NOW - WEEK) });
    const spans = [{ from: iso(NOW - 3 * DAY), to: iso(NOW - 2 * DAY) }];
    const rested = aDestination(0, { pauses: spans });
    expect(whatFollows({ kind: 'network' }, row, { destination: rested }).delivery.state).toBe('waiting');
    const pause = { why: 'failing', since: iso(NOW - DAY), probedAt: null } as const;
    const probed = aDestination(0, { state: 'paused', pause });
    expect(whatFollows({ kind: 'network' }, row, { destination: probed }).delivery.state).toBe('waiting');
    expect(whatFollows({ kind: 'network' }, row, { destination: rested, now: NOW + DAY }).delivery.state).toBe(
      'parked',
    );
  });

  test('not in the week after the rep had it sent again', () => {
    const attempts = week(NOW - WEEK);
    const { delivery } = whatFollows({ kind: 'network' }, aRow(1, { attempts, before: attempts.length }));
    expect(delivery).toMatchObject({ state: 'waiting', dueAt: NOW + 40 + 5_000 });
  });

  test('not after a week in which the computer slept', () => {
    const attempts = [failed(NOW - 30 * DAY)];
    expect(whatFollows({ kind: 'network' }, aRow(1, { attempts })).delivery.state).toBe('waiting');
  });

  test.each(['unauthorised', 'clock', 'gone'] as const)('in a week that begins when %s is mended', (reason) => {
    const attempts = [...week(NOW - 2 * WEEK), failed(NOW - DAY, reason)];
    const { delivery } = whatFollows({ kind: 'timeout' }, aRow(1, { attempts }));
    expect(delivery).toMatchObject({ state: 'waiting', dueAt: NOW + 40 + 5_000 });
  });
});

describe('waits for a person', () => {
  test.each([401, 403])('%i pauses the destination', (status) => {
    const { delivery, said } = whatFollows(answer(status, { date: NOW - 4 * 60_000 }));
    expect(said).toBe('unauthorised');
    expect(delivery).toMatchObject({ state: 'waiting', reason: 'unauthorised', dueAt: NOW + 40 });
  });

  test.each([-6, 6])('a clock %i minutes off is named as the reason', (minutes) => {
    const { delivery, said } = whatFollows(answer(401, { date: NOW + minutes * 60_000 }));
    expect(said).toBe('clock');
    expect(delivery).toMatchObject({ state: 'waiting', reason: 'clock' });
  });

  test('410 switches the destination off', () => {
    const { delivery, said } = whatFollows(answer(410));
    expect(said).toBe('gone');
    expect(delivery).toMatchObject({ state: 'waiting', reason: 'gone' });
  });

  test('a network that fails where we have no permission is tried on, and said to wait for it', () => {
    const { delivery, said } = whatFollows({ kind: 'network' }, aRow(1), { permitted: false });
    expect(said).toBe('nothing');
    expect(delivery).toMatchObject({ state: 'waiting', reason: 'permission' });
    expect(delivery.dueAt).toBeGreaterThan(NOW + 40);
  });

  test('an answer counts as one, permission or not', () => {
    expect(whatFollows(answer(200), aRow(1), { permitted: false }).delivery.state).toBe('accepted');
  });
});

describe('is parked', () => {
  test.each<[Outcome, DeliveryReason]>([
    [{ kind: 'redirected' }, 'redirected'],
    [answer(301), 'redirected'],
    [answer(304), 'redirected'],
    [answer(308), 'redirected'],
    [answer(400), 'refused'],
    [answer(404), 'refused'],
    [answer(409), 'refused'],
    [answer(422), 'refused'],
  ])('%j', (outcome, reason) => {
    const { delivery, said } = whatFollows(outcome);
    expect(delivery).toMatchObject({ state: 'parked', reason, dueAt: 0 });
    expect(said).toBe('failed');
  });

  test('with the beginning of the answer, as plain text', () => {
    const { delivery } = whatFollows(answer(422, { text: `no\u202e such\u0000 field\n${'é'.repeat(5_000)}` }));
    expect(delivery.answer).toMatch(/^no such field\né+$/);
    expect(new TextEncoder().encode(delivery.answer ?? '').length).toBeLessThanOrEqual(2_048);
  });
});

test('whatever comes of an attempt, it is kept, the lease is given back, and what is sent stays the same', () => {
  const outcomes = fc.oneof(
    fc.constantFrom<Outcome>({ kind: 'network' }, { kind: 'timeout' }, { kind: 'redirected' }),
    fc.record({
      kind: fc.constant('answer' as const),
      status: fc.integer({ min: 200, max: 599 }),
      text: fc.string({ unit: 'binary', maxLength: 9_000 }),
      wait: fc.option(fc.nat(1e12)),
      date: fc.option(fc.nat(4e12)),
      remote: fc.constant({ id: null, link: null }),
      verdict: fc.constant(null),
    }),
  );
  fc.assert(
    fc.property(fc.array(outcomes, { minLength: 1, maxLength: 30 }), fc.boolean(), (story, permitted) => {
      const first = aRow(1);
      let row = first;
      for (const outcome of story) {
        if (row.state === 'accepted' || row.state === 'parked') break;
        const before = row;
        const settled = whatFollows(outcome, before, { now: before.dueAt, permitted });
        row = settled.delivery;
        expect(delivery.parse(row)).toEqual(row);
        expect(row.lease).toBeNull();
        expect(row.attempts.slice(0, -1)).toEqual(before.attempts);
        expect(row.attempts).toHaveLength(before.attempts.length + 1);
        expect([row.id, row.body, row.order]).toEqual([first.id, first.body, first.order]);
        expect(settled.accepted !== null).toBe(row.state === 'accepted');
        expect(row.dueAt > 0).toBe(row.state === 'waiting');
      }
    }),
  );
});
