import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../utils/crm/backoff.ts';
import { Board } from '../../utils/crm/board.ts';
import { isLeased, isUnfinished, LEASE } from '../../utils/crm/lease.ts';
import { HOST_LIMIT, type Row } from '../../utils/crm/turn.ts';
import { deliveryReason } from '../../utils/domain/delivery.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { aDestination, aRow, idOf, iso, NOW } from './rows.ts';

const live = { holder: 'other', until: NOW + 10_000 };
const over = { holder: 'dead', until: NOW };

function boardOf(rows: readonly Row[], destinations: readonly Destination[], now: number): Board {
  const board = new Board();
  board.lay(rows, destinations, now);
  return board;
}

function pick(rows: readonly Row[], destinations: readonly Destination[], now: number): Row[] {
  return boardOf(rows, destinations, now)
    .take(now)
    .map(({ row }) => row);
}

function earliestDue(rows: readonly Row[], destinations: readonly Destination[], now: number): number | null {
  return boardOf(rows, destinations, now).earliestDue(now);
}

describe('order', () => {
  test('of one account to one destination only the oldest row has its turn', () => {
    const rows = [aRow(3), aRow(1), aRow(2)];
    expect(pick(rows, [aDestination()], NOW)).toEqual([rows[1]]);
  });

  test('a row that waits or is under way holds up those behind it', () => {
    expect(pick([aRow(1, { state: 'waiting', dueAt: NOW + 1 }), aRow(2)], [aDestination()], NOW)).toEqual([]);
    expect(pick([aRow(1, { state: 'sending', lease: live }), aRow(2)], [aDestination()], NOW)).toEqual([]);
  });

  test('an older row that is sent again waits for a younger one that is under way', () => {
    const rows = [aRow(1), aRow(2, { state: 'sending', lease: live })];
    expect(pick(rows, [aDestination()], NOW)).toEqual([]);
    expect(earliestDue(rows, [aDestination()], NOW)).toBe(live.until);
    expect(pick(rows, [aDestination()], live.until)).toEqual([rows[0]]);
  });

  test('an accepted or parked row holds up nothing', () => {
    const rows = [aRow(1, { state: 'accepted', dueAt: 0 }), aRow(2, { state: 'parked', dueAt: 0 }), aRow(3)];
    expect(pick(rows, [aDestination()], NOW)).toEqual([rows[2]]);
  });

  test('other accounts and other destinations do not wait', () => {
    const rows = [
      aRow(1, { state: 'waiting', dueAt: NOW + 1 }),
      aRow(2, { account: idOf(6_000) }),
      aRow(3, { destination: aDestination(1).id }),
    ];
    expect(pick(rows, [aDestination(0), aDestination(1)], NOW)).toEqual([rows[1], rows[2]]);
  });
});

describe('whose turn it is not', () => {
  test.each(['paused', 'off'] as const)('a row’s whose destination is %s', (state) => {
    const rows = [aRow(1)];
    expect(pick(rows, [aDestination(0, { state })], NOW)).toEqual([]);
    expect(earliestDue(rows, [aDestination(0, { state })], NOW)).toBeNull();
  });

  test('a row’s whose destination was removed', () => {
    expect(pick([aRow(1)], [], NOW)).toEqual([]);
    expect(earliestDue([aRow(1)], [], NOW)).toBeNull();
  });
});

test('a row whose lease is over is tried again, with its own id', () => {
  const row = aRow(1, { state: 'sending', lease: over });
  expect(pick([row], [aDestination()], NOW)).toEqual([row]);
});

describe('at most six under way to a host', () => {
  const rowOf = (n: number, changes = {}) => aRow(n, { account: idOf(5_000 + n), ...changes });

  test('whatever the accounts', () => {
    const rows = Array.from({ length: 10 }, (_, n) => rowOf(n));
    expect(pick(rows, [aDestination()], NOW)).toEqual(rows.slice(0, HOST_LIMIT));
  });

  test('those already leased counted, and destinations of one host together', () => {
    const other = aDestination(1, { url: aDestination().url });
    const rows = [
      ...Array.from({ length: 4 }, (_, n) => rowOf(n, { state: 'sending', lease: live })),
      rowOf(4, { state: 'sending', lease: over }),
      rowOf(5, { destination: other.id }),
      rowOf(6),
    ];
    expect(pick(rows, [aDestination(), other], NOW)).toEqual([rows[4], rows[5]]);
  });

  test('then the next is due when a lease ends', () => {
    const rows = Array.from({ length: 7 }, (_, n) => rowOf(n, n < 6 ? { state: 'sending', lease: live } : {}));
    expect(pick(rows, [aDestination()], NOW)).toEqual([]);
    expect(earliestDue(rows, [aDestination()], NOW)).toBe(live.until);
  });
});

describe('a paused destination', () => {
  const pause = { why: 'failing', since: iso(NOW - DAY), probedAt: null } as const;
  const failing = aDestination(0, { state: 'paused', pause });
  const rows = [
    aRow(3, { account: idOf(6_000) }),
    aRow(1, { state: 'waiting', dueAt: NOW + 5_000 }),
    aRow(2, { account: idOf(6_000) }),
  ];

  test('is tried with its oldest row alone, a day after it was paused', () => {
    const board = boardOf(rows, [failing], NOW);
    expect(board.take(NOW - 1)).toEqual([]);
    expect(board.take(NOW)).toEqual([{ row: rows[1], destination: failing, probe: true }]);
    expect(board.take(NOW)).toEqual([]);
    expect(earliestDue(rows, [failing], NOW - 1)).toBe(NOW);
  });

  test('is not where that is under way already, nor without a row, nor where the rep paused it', () => {
    const sending = [aRow(1, { state: 'sending', lease: live }), aRow(2, { account: idOf(6_000) })];
    expect(pick(sending, [failing], NOW)).toEqual([]);
    expect(earliestDue([], [failing], NOW)).toBeNull();
    const resting = { ...failing, pause: { ...pause, why: 'rep' as const } };
    expect([pick(rows, [resting], NOW), earliestDue(rows, [resting], NOW)]).toEqual([[], null]);
  });

  test('gives way to all once the probe is accepted', () => {
    const board = boardOf(rows, [failing], NOW);
    board.take(NOW);
    board.attempted(rows[1]?.id ?? '', false);
    board.changed(aDestination());
    board.settled(rows[1]?.id ?? '', aRow(1, { state: 'accepted', dueAt: 0 }), NOW);
    expect(board.take(NOW).map(({ row }) => row)).toEqual([rows[2]]);
  });

  test('is tried at once where a clock that was set back would have it wait for long', () => {
    const later = { ...failing, pause: { ...pause, since: iso(NOW + 3 * DAY) } };
    expect(pick(rows, [later], NOW)).toEqual([rows[1]]);
  });
});

test('a clock that is set back while it runs holds nothing up', () => {
  const rows = [aRow(1, { state: 'waiting', dueAt: NOW + 60_000 })];
  const board = boardOf(rows, [aDestination()], NOW);
  expect(board.take(NOW)).toEqual([]);
  expect(board.take(NOW - 2 * DAY).map(({ row }) => row)).toEqual(rows);
});

test('an answer that closes a destination stops what was taken for it, until it is written down', () => {
  const rows = [aRow(1), aRow(2, { account: idOf(6_000) })];
  const board = boardOf(rows, [aDestination()], NOW);
  board.take(NOW);
  board.attempted(rows[0]?.id ?? '', true);
  expect(board.isOpen(aDestination(), false)).toBe(false);
  // It was mended meanwhile: nothing is written of the destination.
  board.settled(rows[0]?.id ?? '', aRow(1, { state: 'waiting' }), NOW);
  expect(board.isOpen(aDestination(), false)).toBe(true);
});

test('nothing is taken for a destination that is to be told anew first, and no time is named for it', () => {
  for (const state of ['active', 'paused'] as const) {
    const pause = state === 'paused' ? ({ why: 'failing', since: iso(NOW - DAY), probedAt: null } as const) : null;
    const board = boardOf([aRow(1)], [aDestination(0, { state, pause, retells: iso(NOW) })], NOW);
    expect([board.take(NOW), board.earliestDue(NOW)]).toEqual([[], null]);
  }
});

describe('when something is due', () => {
  test('nothing waits', () => {
    expect(earliestDue([], [aDestination()], NOW)).toBeNull();
  });

  test('the earliest of those whose turn comes', () => {
    const rows = [
      aRow(1, { state: 'waiting', dueAt: NOW + 7_000 }),
      aRow(2),
      aRow(3, { account: idOf(6_000), state: 'waiting', dueAt: NOW + 9_000 }),
    ];
    expect(earliestDue(rows, [aDestination()], NOW)).toBe(NOW + 7_000);
  });

  test('a leased row when its lease ends: its holder may have died', () => {
    expect(earliestDue([aRow(1, { state: 'sending', lease: live })], [aDestination()], NOW)).toBe(live.until);
  });
});

describe('a row that is queued later', () => {
  const board = () => boardOf([aRow(1)], [aDestination()], NOW);

  test('waits behind its elders, also those under way, and comes when they are over', () => {
    const later = board();
    later.take(NOW);
    later.add([aRow(2, { body: 'long' })], NOW);
    expect(later.take(NOW)).toEqual([]);
    later.settled(aRow(1).id, aRow(1, { state: 'accepted', dueAt: 0 }), NOW);
    expect(later.take(NOW).map(({ row }) => row.id)).toEqual([aRow(2).id]);
  });

  test('is taken once, whether or not it was read meanwhile', () => {
    const twice = boardOf([aRow(1), aRow(2)], [aDestination()], NOW);
    twice.take(NOW);
    twice.add([aRow(1), aRow(2), aRow(2)], NOW);
    twice.settled(aRow(1).id, aRow(1, { state: 'parked', dueAt: 0 }), NOW);
    expect(twice.take(NOW).map(({ row }) => row.id)).toEqual([aRow(2).id]);
    twice.settled(aRow(2).id, aRow(2, { state: 'accepted', dueAt: 0 }), NOW);
    expect([twice.take(NOW), twice.earliestDue(NOW)]).toEqual([[], null]);
  });

  test('waits where an attempt at a row of its account that is gone since is under way', () => {
    const gone = board();
    gone.take(NOW);
    gone.lay([], [aDestination()], NOW);
    gone.add([aRow(2)], NOW);
    expect(gone.take(NOW)).toEqual([]);
    gone.settled(aRow(1).id, null, NOW);
    expect(gone.take(NOW).map(({ row }) => row.id)).toEqual([aRow(2).id]);
  });
});

const anyRow = fc
  .record({
    n: fc.nat(40),
    account: fc.nat(4),
    destination: fc.nat(3),
    state: fc.constantFrom('queued', 'sending', 'waiting', 'accepted', 'parked'),
    dueIn: fc.integer({ min: -50_000, max: 50_000 }),
    leaseFor: fc.option(fc.integer({ min: -LEASE, max: LEASE })),
    reason: fc.option(fc.constantFrom(...deliveryReason.options)),
  })
  .map(({ n, account, destination, state, dueIn, leaseFor, reason }) =>
    aRow(n, {
      account: idOf(5_000 + account),
      destination: aDestination(destination).id,
      state,
      dueAt: NOW + dueIn,
      lease: leaseFor === null ? null : { holder: 'x', until: NOW + leaseFor },
      reason,
    }),
  );
const anyRows = fc.uniqueArray(anyRow, { selector: (row) => row.id, maxLength: 40 });
const states = fc.array(fc.constantFrom('active', 'paused', 'off'), { minLength: 4, maxLength: 4 });

test('among any rows: one a line, none before its elders, none beyond a host’s six, and no stalling', () => {
  fc.assert(
    fc.property(anyRows, states, (rows, states) => {
      // Two of the four share a host.
      const destinations = states.map((state, n) =>
        aDestination(n, n < 2 ? { state, url: 'https://one.example' } : { state }),
      );
      const picked = pick(rows, destinations, NOW);
      const lines = picked.map((row) => `${row.account} ${row.destination}`);
      expect(new Set(lines).size).toBe(lines.length);
      for (const row of picked) {
        const elders = rows.filter(
          (other) => other.account === row.account && other.destination === row.destination && other.order < row.order,
        );
        expect(elders.every(({ state }) => state === 'accepted' || state === 'parked')).toBe(true);
        if (row.state === 'waiting') expect(row.dueAt).toBeLessThanOrEqual(NOW);
        expect(row.lease === null || row.lease.until <= NOW).toBe(true);
      }
      const toOne = (row: { destination: string }) => destinations.slice(0, 2).some(({ id }) => id === row.destination);
      const leases = rows.filter((row) => toOne(row) && isUnfinished(row) && isLeased(row, NOW)).length;
      expect(picked.filter(toOne).length).toBeLessThanOrEqual(Math.max(0, HOST_LIMIT - leases));

      // Whoever looks again at the time that the alarm is set to comes to a row, unless all wait for a person.
      let at = earliestDue(rows, destinations, NOW);
      expect(at === NOW).toBe(picked.length > 0);
      while (at !== null && pick(rows, destinations, at).length === 0) {
        const later = earliestDue(rows, destinations, at);
        expect(later).toBeGreaterThan(at);
        at = later;
      }
    }),
    { numRuns: 1_000 },
  );
});

test('whether rows are read at once or told of one by one, the same are taken', () => {
  const accepted = (row: Row) => aRow(0, { ...row, state: 'accepted', dueAt: 0, lease: null });
  fc.assert(
    fc.property(anyRows, fc.nat(40), fc.nat(6), fc.integer({ min: 0, max: LEASE }), (any, read, sent, later) => {
      const rows = any.map((row, n) => (n < read ? row : { ...row, state: 'queued' as const, lease: null }));
      const destinations = [0, 1, 2, 3].map((n) => aDestination(n, n < 2 ? { url: 'https://one.example' } : {}));
      const [there, queued] = [rows.slice(0, read), rows.slice(read)];
      const told = boardOf(there, destinations, NOW);
      // Some are sent and written down before the others come.
      const over = told.take(NOW).slice(0, sent);
      for (const { row } of over) told.settled(row.id, accepted(row), NOW);
      const held = rows.filter((row) => !over.some((one) => one.row.id === row.id));
      const underWay = told.out;
      for (const row of queued) told.add([row], NOW);
      if (underWay > 0) return;
      const anew = boardOf(held, destinations, NOW);
      for (const now of [NOW, NOW + later]) {
        expect(told.earliestDue(now)).toBe(anew.earliestDue(now));
        expect(told.take(now).map(({ row }) => row.id)).toEqual(anew.take(now).map(({ row }) => row.id));
      }
    }),
    { numRuns: 1_000 },
  );
});
