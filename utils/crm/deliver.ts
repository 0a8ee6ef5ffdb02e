import type { OutboxStore } from './outbox.ts';
import { type Delivering, Run } from './run.ts';
import type { Row } from './turn.ts';

/**
 * Gives the function that sends all that is due and says when something is due next (milliseconds since 1970, null:
 * nothing waits for time to pass). The alarm is armed before anything is sent, so that a worker that dies meanwhile is
 * woken when its leases are over, and again at the end. A call while it runs makes it look once more and shares its
 * result: one worker never sends twice at a time.
 *
 * It is told of the rows that were queued since the last call, where nothing else of the outbox or of the destinations has
 * changed: they cost what they are, however many wait. Without them it reads all that waits anew.
 */
export function deliverer(outbox: OutboxStore, deps: Delivering): (queued?: readonly Row[]) => Promise<number | null> {
  let run = new Run(outbox, deps);
  let running: Promise<number | null> | null = null;
  const start = async () => {
    try {
      for (;;) {
        const at = await run.all();
        await deps.arm(at);
        if (!run.hasNews) return at;
      }
    } catch (error) {
      // Nobody knows how far it came: whoever calls next begins anew.
      run = new Run(outbox, deps);
      throw error;
    } finally {
      running = null;
    }
  };
  return (queued) => {
    run.hear(queued);
    running ??= start();
    return running;
  };
}
