import { signal } from '@preact/signals';
import type { Call } from '../bridge/client.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { type Stage, stage } from '../domain/stage.ts';
import { type Trouble, troubleOf } from '../prospect/status.ts';
import type { Act, Deed } from './deeds.ts';

/** A project on the board, and the hand-off that waits for an answer. `name` is its account's. */
export interface Standing {
  account: Id;
  name: string;
  record: Records['opportunities'][number];
  handoff: Records['handoffs'][number] | null;
}

/** One page of the projects at a stage, those that have stood there longest first. */
interface Page {
  lines: readonly Standing[];
  /** Where the next page begins; null at the end. */
  next: unknown;
  /** How many there are in all; `more` where that is only the least of it. */
  count: number;
  more: boolean;
}

/** A stage and the projects that stand at it. */
export interface Column extends Page {
  stage: Stage;
}

/** What the board needs of the world. */
export interface BoardWorld {
  mint(): Id;
  call: Call;
  standing(stage: Stage, after: unknown, limit: number): Promise<Page>;
}

/** Cards read at a time. */
const PAGE = 20;

export type Board = ReturnType<typeof openBoard>;

/** The projects that are under way, stage by stage. */
export function openBoard(world: BoardWorld) {
  /** Null before the first answer. */
  const columns = signal<readonly Column[] | null>(null);
  const trouble = signal<Trouble | null>(null);
  /** What hindered the last deed; shown where it was asked for. */
  const hindrance = signal<Trouble | null>(null);

  async function read(): Promise<void> {
    try {
      columns.value = await Promise.all(
        stage.options.map(async (one) => {
          // As many as were shown before.
          const shown = columns.value?.find((column) => column.stage === one)?.lines.length ?? 0;
          return { stage: one, ...(await world.standing(one, null, Math.max(PAGE, shown))) };
        }),
      );
      trouble.value = null;
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  }

  return {
    columns,
    trouble,
    hindrance,
    read,
    /** Shows the next projects of a stage. Asked again meanwhile, it shows none twice. */
    async further(column: Column): Promise<void> {
      const page = await world.standing(column.stage, column.next, PAGE);
      const lines = [...column.lines, ...page.lines];
      columns.value = columns.value?.map((one) => (one === column ? { ...one, lines, next: page.next } : one)) ?? null;
    },
    /** Does something to an account's history, and shows what came of it. */
    actOn(account: Id): Act {
      return async (deed: Deed) => {
        hindrance.value = null;
        try {
          const reply = await world.call('perform', { ...deed, command: world.mint(), account });
          if (!reply.ok && reply.refusal !== 'already-so') {
            hindrance.value = { kind: 'refused', refusal: reply.refusal };
          }
          await read();
        } catch (error) {
          hindrance.value = troubleOf(error);
        }
        return hindrance.value === null;
      };
    },
  };
}
