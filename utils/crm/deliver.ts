import type { OutboxStore } from './outbox.ts';
import { type Delivering, Run } from './run.ts';

/**
 * Gives the function that sends all that is due and says when something is due next (milliseconds since 1970, null:
 * nothing waits for time to pass). The alarm is armed before anything is sent, so that a worker that dies meanwhile is
 * woken when its leases are over, and again at the end. A call while it runs makes it look once more and shares its
 * result: one worker never runs two.
 */
export function deliverer(outbox: OutboxStore, deps: Delivering): () => Promise<number | null> {
  let isStale = false;
  let running: Promise<number | null> | null = null;
  let run: Run | null = null;
  const start = async () => {
    try {
      let at: number | null = null;
      while (isStale) {
        run = new Run(outbox, deps, () => {
          const was = isStale;
          isStale = false;
          return was;
        });
        at = await run.all();
        await deps.arm(at);
      }
      return at;
    } finally {
      running = null;
      run = null;
    }
  };
  return () => {
    isStale = true;
    run?.wake();
    running ??= start();
    return running;
  };
}
