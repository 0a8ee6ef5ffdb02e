import type { Delivery, StepDone } from '../domain/delivery.ts';
import type { Destination, PresetKey } from '../domain/destination.ts';
import type { Changed, OutboxChange } from '../domain/outbox-change.ts';
import { attempt } from './attempt.ts';
import { bell } from './bell.ts';
import { Board } from './board.ts';
import { type Course, course } from './course.ts';
import { erasing } from './erasing.ts';
import { bodyHere } from './former.ts';
import type { Word } from './health.ts';
import { isFresh, LEASE } from './lease.ts';
import { leftOf } from './left.ts';
import type { OutboxStore } from './outbox.ts';
import { next, type Settled } from './policy.ts';
import type { Preset } from './presets/preset.ts';
import type { Sending } from './send.ts';
import { leasing, progressing, releasing, settling } from './settlement.ts';
import { Slots } from './slots.ts';
import { type Due, HOST_LIMIT, hostOf, type Row } from './turn.ts';

/** What delivery is done with; nothing of it knows the store. */
export interface Delivering extends Sending {
  /** From 0, below 1. */
  random(): number;
  /** A fresh name for each lease. */
  holder(): string;
  /** How receivers of a kind are spoken to. */
  preset(key: PresetKey): Pick<Preset, 'read' | 'secretUrl' | 'mapped'>;
  /** Whether the browser lets us reach this address. */
  permitted(url: string): Promise<boolean>;
  /** Has the worker woken at this time (milliseconds since 1970), in place of the time named before; null: not at all. */
  arm(at: number | null): Promise<void> | void;
  /** Told what should not happen: a store that fails, a destination that cannot be sent to. The row is tried again. */
  report(error: unknown): void;
}

/**
 * How many rows are leased for a host besides those under way, so that it waits for no commit of ours: with commits of
 * 20 ms and answers after 20 ms, 6 of them took 1.38 times a raw loop's time, 18 take 1.05 times it.
 */
const AHEAD = 3 * HOST_LIMIT;
/** How often the alarm is set anew while there is work, milliseconds: each time costs, and keeps the worker awake. */
const ARMED = LEASE / 3;

/** A row that is leased, and what it is leased for. */
interface Leased extends Due {
  leased: Delivery;
  holder: string;
}

/**
 * Delivery as long as a worker lives: what is over is written down, and what comes next is leased, in one transaction for
 * all.
 */
export class Run {
  readonly #outbox: OutboxStore;
  readonly #deps: Delivering;
  readonly #board = new Board();
  /** What has changed in the store since the board was laid: rows that were queued, or who knows what. */
  #news: readonly Row[] | 'anything' = 'anything';
  readonly #bell = bell();
  readonly #slots: Slots<Leased>;
  #over: { id: string; settled: Settled | null }[] = [];
  #back: Leased[] = [];
  #armedAt = Number.NEGATIVE_INFINITY;

  constructor(outbox: OutboxStore, deps: Delivering) {
    this.#outbox = outbox;
    this.#deps = deps;
    this.#slots = new Slots({
      run: (one) => this.#try(one),
      room: (host) => this.#board.room(host, deps.now()),
      back: (one) => this.#giveBack(one),
    });
  }

  /** @param queued the rows that are new, where nothing else has changed */
  hear(queued?: readonly Row[]): void {
    this.#news = queued && this.#news !== 'anything' ? [...this.#news, ...queued] : 'anything';
    this.#bell.ring();
  }

  get hasNews(): boolean {
    return this.#news.length > 0;
  }

  /** Sends all that is due; when something is due next. */
  async all(): Promise<number | null> {
    // Whoever called before has set the alarm to something else since.
    this.#armedAt = Number.NEGATIVE_INFINITY;
    for (;;) {
      this.#bell.heard();
      await this.#look();
      const now = this.#deps.now();
      const due = this.#board.take(now, AHEAD);
      if (due.length > 0) await this.#arm(now);
      const [over, back] = [this.#over.splice(0), this.#back.splice(0)];
      if (due.length + over.length + back.length > 0) await this.#turn(due, over, back, now);
      else if (this.#board.out === 0) return this.#board.earliestDue(now);
      else await this.#bell.rung();
    }
  }

  async #look(): Promise<void> {
    const news = this.#news;
    this.#news = [];
    if (news !== 'anything') return this.#board.add(news, this.#deps.now());
    const [rows, destinations] = await Promise.all([this.#outbox.pending(), this.#outbox.destinations()]);
    this.#board.lay(rows, destinations, this.#deps.now());
  }

  async #arm(now: number): Promise<void> {
    if (now >= this.#armedAt && now < this.#armedAt + ARMED) return;
    this.#armedAt = now;
    await this.#deps.arm(now + LEASE);
  }

  async #turn(
    due: readonly Due[],
    over: readonly { id: string; settled: Settled | null }[],
    back: readonly Leased[],
    now: number,
  ): Promise<void> {
    const ended = over.flatMap(({ settled }) => settled ?? []);
    const wanted = due.map((one) => ({ ...one, holder: this.#deps.holder() }));
    const written = await this.#write([
      ...ended.map((settled) => settling(settled, now)),
      ...back.map(({ leased: { id }, holder }) => releasing(id, holder)),
      ...wanted.map((one) => leasing(one, one.holder, now)),
    ]);
    for (const { destination } of written.values()) if (destination) this.#board.changed(destination);
    for (const { id } of [...over, ...back.map(({ leased }) => leased)]) {
      this.#board.settled(id, written.get(id)?.row ?? null, now);
    }
    for (const one of wanted) {
      const leased = written.get(one.row.id)?.row;
      if (leased) this.#slots.add(hostOf(one.destination), { ...one, leased });
      else this.#board.settled(one.row.id, null, now);
    }
  }

  /** What was written, by the row's id. What cannot be written at once is written one by one. */
  async #write(changes: readonly OutboxChange[]): Promise<Map<string, Changed>> {
    const written = new Map<string, Changed>();
    try {
      const done = await this.#outbox.change(changes);
      for (const [n, { id }] of changes.entries()) {
        const one = done[n];
        if (one) written.set(id, one);
      }
    } catch (error) {
      if (changes.length === 1) this.#deps.report(error);
      else for (const one of changes) for (const [id, done] of await this.#write([one])) written.set(id, done);
    }
    return written;
  }

  /** One attempt, where its row may still be tried. */
  async #try(one: Leased): Promise<void> {
    const { leased, destination, probe } = one;
    if (!isFresh(leased, this.#deps.now()) || !this.#board.isOpen(destination, probe)) return this.#giveBack(one);
    const settled = await this.#attempt(one).catch((error: unknown) => {
      this.#deps.report(error);
      return null;
    });
    this.#board.attempted(leased.id, settled !== null && STOPS.has(settled.said));
    this.#over.push({ id: leased.id, settled });
    this.#bell.ring();
  }

  #giveBack(one: Leased): void {
    this.#back.push(one);
    this.#bell.ring();
  }

  /** Null where the row is not ours any more. */
  async #attempt({ leased, holder, destination }: Leased): Promise<Settled | null> {
    const { now, random, permitted, report } = this.#deps;
    const startedAt = now();
    const tried = await this.#send(leased, holder, destination).catch((error: unknown): Course => {
      report(error);
      return { startedAt, milliseconds: 0, outcome: { kind: 'fault' }, steps: leased.steps, calls: [] };
    });
    if (tried === null) return null;
    const isPermitted = tried.outcome.kind !== 'network' || (await permitted(destination.url));
    return next(leased, tried, destination, { now: now(), random: random(), permitted: isPermitted });
  }

  async #send(leased: Delivery, holder: string, destination: Destination): Promise<Course | null> {
    const deps = this.#deps;
    const { mapped, ...preset } = deps.preset(destination.preset);
    if (mapped === null) return attempt(leased, destination, preset, deps);
    const progress = async (steps: StepDone[]) =>
      (await this.#write([progressing(leased.id, holder, steps, deps.now())])).size > 0;
    const kind = { ...preset, mapped };
    if (leased.type !== 'contact.erased') {
      return course({ ...leased, body: bodyHere(leased, destination) }, kind, destination, deps, progress);
    }
    const left = leftOf(await this.#outbox.sent(leased), destination);
    return course(leased, kind, destination, deps, progress, erasing(left, mapped, destination));
  }
}

/** What one attempt says that holds for all to that destination. */
const STOPS: ReadonlySet<Word> = new Set(['unauthorised', 'clock', 'gone']);
