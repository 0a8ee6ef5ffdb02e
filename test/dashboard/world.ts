import type { World } from '../../utils/dashboard/world.ts';
import { mint } from '../../utils/domain/identifier.ts';

/** A world in which there is nothing yet, but for what a test puts into it. */
export function worldWith(change: Partial<World> = {}): World {
  return {
    now: () => Date.UTC(2026, 10, 25),
    mint,
    call: (async () => null) as World['call'],
    find: async () => ({ lines: [], next: null, refine: false, meant: null }),
    recordsOf: async () => undefined,
    timeline: async () => ({ events: [], next: null }),
    deliveriesOf: async () => [],
    twinsOf: async () => [],
    pairs: async () => [],
    destinations: async () => [],
    agenda: async () => [],
    findDraft: async () => undefined,
    keepDraft: async () => {},
    dropDraft: async () => {},
    calls: async () => [],
    stuck: async () => 0,
    safety: async () => ({ accounts: 0, connected: false, backedUpAt: null, tight: false }),
    jobs: async () => [],
    room: async () => null,
    startImport: async () => {},
    exported: async () => null,
    save: () => {},
    backedUp: () => {},
    ...change,
  };
}
