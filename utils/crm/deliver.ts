import type { Destination } from '../domain/destination.ts';
import { attempt } from './attempt.ts';
import { type Bell, bell } from './bell.ts';
import { Board } from './board.ts';
import { LEASE } from './lease.ts';
import type { OutboxStore } from './outbox.ts';
import { next, type Settled } from './policy.ts';
import type { Sending } from './send.ts';

/** What delivery is done with; nothing of it knows the store. */
export interface Delivering extends Sending {
  /** From 0, below 1. */
  random(): number;
  /** A fresh name for each lease. */
  holder(): string;
  /** Whether the browser lets us reach this address. */
  permitted(url: string): Promise<boolean>;
  /** Has the worker woken at this time (milliseconds since 1970), in place of the time named before; null: not at all. */
  arm(at: number | null): Promise<void> | void;
  /** Told what should not happen: a store that fails, a destination that cannot be sent to. The row is tried again. */
  report(error: unknown): void;
}

/**
 * Gives the function that sends all that is due and says when something is due next (milliseconds since 1970, null:
 * nothing waits for time to pass). The alarm is armed before anything is sent, so that a worker that dies meanwhile is
 * woken when its leases are over, and again at the end. A call while it runs makes it look once more and shares its
 * result: one worker never runs two.
 */
export function deliverer(outbox: OutboxStore, deps: Delivering): () => Promise<number | null> {
  const news = bell();
  let running: Promise<number | null> | null = null;
  const run = async () => {
    try {
      let at: number | null = null;
      while (news.heard()) {
        at = await sendAllDue(outbox, deps, news);
        await deps.arm(at);
      }
      return at;
    } finally {
      running = null;
    }
  };
  return () => {
    news.ring();
    running ??= run();
    return running;
  };
}

async function sendAllDue(outbox: OutboxStore, deps: Delivering, news: Bell): Promise<number | null> {
  const underWay = new Set<Promise<void>>();
  const over: Settled[] = [];
  const read = () => Board.read(outbox);
  let board = await read();
  for (;;) {
    const now = deps.now();
    const due = board.due(now);
    if (due.length > 0) await deps.arm(now + LEASE);
    for (const { row, destination } of due) {
      board.started(row, now);
      const one = sendOne(row.id, destination, outbox, deps)
        // Where the store leases it to another, or has it no more, it stays started: the alarm comes back to it.
        .then((settled) => void (settled && over.push(settled)), deps.report)
        .finally(() => underWay.delete(one));
      underWay.add(one);
    }
    if (underWay.size === 0) return board.earliestDue(deps.now());
    await Promise.race([...underWay, news.rung()]);
    if (news.heard()) board = await read();
    // After the reading: what is settled while it goes on may be missing from it.
    for (const settled of over.splice(0)) board.settled(settled);
  }
}

/** One row: leased, tried, settled. Null where the store does not lease it. */
async function sendOne(
  id: string,
  destination: Destination,
  outbox: OutboxStore,
  deps: Delivering,
): Promise<Settled | null> {
  const row = await outbox.lease(id, deps.holder(), deps.now());
  if (row === null) return null;
  const tried = await attempt(row, destination, deps);
  const permitted = tried.outcome.kind !== 'network' || (await deps.permitted(destination.url));
  const settled = next(row, tried, { now: deps.now(), random: deps.random(), permitted });
  await outbox.settle(settled);
  return settled;
}
