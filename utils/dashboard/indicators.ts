import { batch, signal } from '@preact/signals';
import { localDay } from '../domain/clock.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { type Counted, counting, countsAny } from '../indicators/count.ts';
import type { History, Mark } from '../indicators/mark.ts';
import { marksOf } from '../indicators/marks.ts';
import { type Chosen, type Period, periodBefore, periodOf } from '../indicators/period.ts';
import { type Trouble, troubleOf } from '../prospect/status.ts';

/** What the indicators need of the world. */
export interface IndicatorsWorld {
  now(): number;
  /** The accounts to which anything may have happened since an instant; null: all. */
  accountsSince(since: number | null): Promise<readonly Id[]>;
  historiesOf(accounts: readonly Id[]): Promise<readonly History[]>;
  recordsOf(account: Id): Promise<Records | undefined>;
  /** Lets the page draw, and take what is typed meanwhile. */
  rest(): Promise<void>;
}

/** What a time came to, beside the time before. */
export interface Told {
  chosen: Chosen;
  period: Period;
  counted: Counted;
  /** Null where there is none before, or nothing was counted in it. */
  before: { period: Period; counted: Counted } | null;
  /** When the first of all that was read happened; null where nothing did. */
  first: number | null;
}

/** A thing that a figure counts, with all that is known of its account; undefined where that was erased meanwhile. */
export interface Line {
  mark: Mark;
  records: Records | undefined;
}

/** A list that was left by one of its lines: by its address and the line's id, and how many of them were shown. */
interface Left {
  list: string;
  id: Id;
  shown: number;
}

/** Accounts read at a time: their histories take the page a few milliseconds. */
const SLICE = 40;
/** Accounts counted at a time. */
const COUNTED = 2_000;
/** Up to so many accounts all is counted anew where something changed; of more, one is asked. */
const FEW = 2_000;

export type Indicators = ReturnType<typeof openIndicators>;

/**
 * The two families of indicators over a time that is chosen. What was read is kept, so that a shorter time is told at once; a
 * longer one reads in slices what is missing, and an answer that nobody waits for any more is given up.
 */
export function openIndicators(world: IndicatorsWorld) {
  /** Null before the first answer, and where the dates are none. */
  const told = signal<Told | null>(null);
  /** How many of how many accounts were read; null where nothing is being read. */
  const progress = signal<{ done: number; total: number } | null>(null);
  const trouble = signal<Trouble | null>(null);
  /** Whether something changed that was not counted anew. */
  const stale = signal(false);

  /**
   * What was read: since when, after how many changes, and on which day, as what is past its day depends on it.
   */
  let kept: { since: number | null; asOf: number; today: string; marks: Map<Id, readonly Mark[]> } | null = null;
  /** Null while nobody looks. */
  let chosen: Chosen | null = null;
  let left: Left | null = null;
  /** How many changes were heard of. */
  let changes = 0;
  /** Which reading is waited for. */
  let turn = 0;

  function covers(since: number | null): boolean {
    if (kept === null || kept.today !== localDay(world.now())) return false;
    if (kept.asOf < changes && kept.marks.size <= FEW) return false;
    return kept.since === null || (since !== null && kept.since <= since);
  }

  /** What all that was read comes to; null where nobody waits for it any more. */
  async function count(asked: Chosen, period: Period, mine: number): Promise<Told | null> {
    const before = periodBefore(asked.choice, period);
    const [now, then] = [counting(period), before && counting(before)];
    let first = Number.POSITIVE_INFINITY;
    let done = 0;
    for (const marks of kept?.marks.values() ?? []) {
      now.add(marks);
      then?.add(marks);
      for (const { at } of marks) first = Math.min(first, at);
      if (++done % COUNTED === 0) await world.rest();
      if (mine !== turn) return null;
    }
    return {
      chosen: asked,
      period,
      counted: now.counted,
      before: before && then && countsAny(then.counted) ? { period: before, counted: then.counted } : null,
      first: Number.isFinite(first) ? first : null,
    };
  }

  /** Whether it was read: it is given up where nobody waits for it any more. */
  async function read(since: number | null, mine: number): Promise<boolean> {
    const [now, asOf] = [world.now(), changes];
    const marks = new Map<Id, readonly Mark[]>();
    const accounts = await world.accountsSince(since);
    const slice = (at: number) => world.historiesOf(accounts.slice(at, at + SLICE));
    let next = slice(0);
    for (let at = 0; at < accounts.length; at += SLICE) {
      const histories = await next;
      if (mine !== turn) return false;
      // The disk reads the next ones meanwhile.
      next = slice(at + SLICE);
      next.catch(() => {});
      for (const history of histories) marks.set(history.records.account.id, marksOf(history, now));
      if (at > 0) progress.value = { done: at, total: accounts.length };
      await world.rest();
    }
    if (mine !== turn) return false;
    kept = { since, asOf, today: localDay(now), marks };
    return true;
  }

  async function show(asked: Chosen, anew: boolean): Promise<void> {
    const mine = ++turn;
    chosen = asked;
    const period = periodOf(asked, world.now());
    if (period === null) {
      batch(() => {
        told.value = null;
        progress.value = null;
      });
      return;
    }
    const since = (periodBefore(asked.choice, period) ?? period).from;
    try {
      if ((anew || !covers(since)) && !(await read(since, mine))) return;
      const answer = await count(asked, period, mine);
      if (answer === null) return;
      batch(() => {
        told.value = answer;
        progress.value = null;
        trouble.value = null;
        stale.value = kept !== null && kept.asOf < changes;
      });
    } catch (error) {
      if (mine !== turn) return;
      batch(() => {
        progress.value = null;
        trouble.value = troubleOf(error);
      });
    }
  }

  return {
    told,
    progress,
    trouble,
    stale,
    /** Tells of a time. */
    show: (asked: Chosen) => show(asked, false),
    /** Counts all anew. */
    again: () => (chosen ? show(chosen, true) : Promise.resolve()),
    /** Something changed: few accounts are counted anew, where somebody looks, and of many one is asked first. */
    async hear(): Promise<void> {
      changes++;
      if (chosen && kept && kept.marks.size <= FEW) await show(chosen, true);
      else stale.value = true;
    },
    /** Nobody looks any more. What was read is kept. */
    leave(): void {
      turn++;
      chosen = null;
      progress.value = null;
    },
    /** Remembers by which line a list is left; null: it is to be opened as if for the first time. */
    leaveList(by: Left | null): void {
      left = by;
    },
    /** How a list was left. Null where it was not. */
    leftList: (list: string) => (left?.list === list ? left : null),
    /** Some of the things that a figure counts. */
    async linesOf(marks: readonly Mark[]): Promise<Line[]> {
      const accounts = [...new Set(marks.map(({ account }) => account))];
      const known = new Map(await Promise.all(accounts.map(async (id) => [id, await world.recordsOf(id)] as const)));
      return marks.map((mark) => ({ mark, records: known.get(mark.account) }));
    },
  };
}
