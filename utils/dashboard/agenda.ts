import { signal } from '@preact/signals';
import { localDay } from '../domain/clock.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { type Trouble, troubleOf } from '../prospect/status.ts';

/**
 * What asks for attention on a day: a promise, a call to give back, a hand-off that waits for its answer, a project that
 * ripens. `name` is the account's; `who` of theirs it is about, empty where it names nobody.
 */
export type Due = { account: Id; name: string; who: string; day: string } & (
  | { kind: 'commitments'; record: Records['commitments'][number] }
  | { kind: 'callbacks'; record: Records['callbacks'][number] }
  | { kind: 'handoffs'; record: Records['handoffs'][number] }
  | { kind: 'opportunities'; record: Records['opportunities'][number] }
);

/** Days ahead that Today looks: what falls due in them can still be prepared. */
const AHEAD = 7;
/** What is read at once: more nobody settles in a week. */
export const MOST_DUE = 200;
const DAY = 24 * 60 * 60 * 1000;

/** What waits: calls that people expect, promises of ours and of theirs, projects that are ripe. */
export function openAgenda(read: (until: string) => Promise<readonly Due[]>, now: () => number) {
  /** Null before the first answer. */
  const due = signal<readonly Due[] | null>(null);
  const trouble = signal<Trouble | null>(null);
  return {
    due,
    trouble,
    async read(): Promise<void> {
      try {
        due.value = await read(localDay(now() + AHEAD * DAY));
        trouble.value = null;
      } catch (error) {
        trouble.value = troubleOf(error);
      }
    },
  };
}

/** The same by what is to be done, in the order in which it helps: people who expect us come first. */
export function byDeed(due: readonly Due[]) {
  const of = <Kind extends Due['kind']>(kind: Kind) =>
    due.filter((one): one is Extract<Due, { kind: Kind }> => one.kind === kind);
  const promises = of('commitments');
  return {
    callbacks: of('callbacks'),
    handoffs: of('handoffs'),
    ours: promises.filter(({ record }) => record.by === 'us'),
    theirs: promises.filter(({ record }) => record.by === 'them'),
    ripe: of('opportunities'),
  };
}
