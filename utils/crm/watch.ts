import { SECOND } from './second.ts';

/** A worker that died in its work is woken again after so long, milliseconds; the least that Chromium grants. */
const WATCH = 30 * SECOND;

/** The alarm that wakes the worker for deliveries. */
export interface Watch {
  /** Has it set before work begins that may leave something to be sent, and until all such work is over. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** What is due next, milliseconds since 1970; null where nothing waits. It counts once no work is under way. */
  arm(at: number | null): Promise<void>;
}

/** @param set the browser's alarm, to that time in place of the one before; null: to none. Calls take effect in order. */
export function watch(set: (at: number | null) => Promise<void>, now: () => number): Watch {
  let open = 0;
  let next: number | null = null;
  const show = () => set(open > 0 ? now() + WATCH : next);
  return {
    async during(work) {
      open++;
      try {
        await show();
        return await work();
      } catch (error) {
        // Nobody knows what it has left.
        next = now() + WATCH;
        throw error;
      } finally {
        if (--open === 0) await show();
      }
    },
    arm(at) {
      next = at;
      return show();
    },
  };
}
