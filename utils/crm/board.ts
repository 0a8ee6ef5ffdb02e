import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import { DAY } from './backoff.ts';
import { probeAt } from './health.ts';
import { Heap } from './heap.ts';
import { isDue, isLeased, isUnfinished, LEASE } from './lease.ts';
import { type Due, HOST_LIMIT, hostOf, isOlder, type Row } from './turn.ts';

/** The rows of one account to one destination, in order: only the oldest has its turn. */
interface Line {
  destination: Id;
  /** The oldest last. */
  rows: Row[];
  /** `ready`: in the heap of its destination; `later`: in that of all; `out`: its head is being sent or written down. */
  place: 'ready' | 'later' | 'out';
  /** Until when it waits. */
  until: number;
  /** Until when another of its rows is held: an older one that was sent again comes after it. */
  held: number;
}

/**
 * The outbox as a worker's delivery knows it: read once, and then kept up with what it does and is told of, each row in a
 * time that hardly grows with how many there are. The store's leases decide all the same.
 */
export class Board {
  #destinations = new Map<Id, Destination>();
  #lines = new Map<string, Line>();
  #ready = new Map<Id, Heap<Line>>();
  #later = new Heap<Line>((a, b) => a.until < b.until);
  /** The rows that this run has taken, and the line of each, until they are settled or given back. */
  readonly #out = new Map<string, string>();
  /** Those of them that take up a place with their host. */
  readonly #sending = new Map<string, string>();
  /** Whom answers have closed that are not written down yet, by the row whose answer it was. */
  readonly #closed = new Map<string, Id>();
  /** Until when rows that others hold take up a place with a host. */
  #held = new Map<string, number[]>();
  #now = 0;

  /** Lays out what the store holds. What this run has taken stays taken. */
  lay(rows: readonly Row[], destinations: readonly Destination[], now: number): void {
    this.#destinations = new Map(destinations.map((one) => [one.id, one]));
    this.#lines = new Map();
    const ordered = rows.filter(isUnfinished).sort((a, b) => (isOlder(a, b) ? 1 : -1));
    for (const row of ordered) {
      const key = lineOf(row);
      const line = this.#lines.get(key);
      if (line) line.rows.push(row);
      else this.#lines.set(key, lineAt(row));
    }
    for (const line of this.#lines.values()) line.held = this.#heldIn(line, now);
    this.#sort(now);
  }

  /** Takes in rows that were queued since the board was laid, each in its place. One that lies there already stays. */
  add(rows: readonly Row[], now: number): void {
    for (const row of rows) if (isUnfinished(row)) this.#insert(withoutBody(row), now);
  }

  /**
   * Takes the rows whose turn has come, oldest first; each stays taken until it is settled or given back. Those of one
   * account go to one destination in order: a row waits behind an older one that is neither accepted nor parked. Leased
   * rows wait, and those of a destination that is paused, off or gone.
   *
   * @param ahead how many may be taken for a host besides the six that are under way
   */
  take(now: number, ahead = 0): Due[] {
    // The clock was set back: what was to be tried later may be due (`isDue`).
    if (now < this.#now) this.#sort(now);
    this.#now = now;
    while (this.#later.first && this.#later.first.until <= now) this.#place(this.#later.pop(), now);
    const probes = [...this.#destinations.values()].flatMap((one) => this.#probe(one, now));
    const hosts = Map.groupBy(this.#destinations.values(), hostOf);
    return [...probes, ...[...hosts].flatMap(([host, places]) => this.#takeOf(host, places, now, ahead))];
  }

  /** Whether rows that were taken for a destination may still be sent to it as it was then. */
  isOpen({ id, mendedAt }: Pick<Destination, 'id' | 'mendedAt'>, probe: boolean): boolean {
    if ([...this.#closed.values()].includes(id)) return false;
    const known = this.#destinations.get(id);
    // The rep may have given it another address since, or another mapping, by which what waits is told anew first.
    if (known?.mendedAt !== mendedAt || known.retells !== null) return false;
    return known.state === 'active' || (probe && known.state === 'paused' && known.pause?.why !== 'rep');
  }

  /** How many may be under way to a host at once, besides those that others hold. */
  room(host: string, now: number): number {
    return HOST_LIMIT - this.#heldBy(host, now).length;
  }

  /**
   * The row's attempt is over: its place with the host is free, its line is not yet.
   *
   * @param stops whether nothing more is to be sent to its destination before that is written down
   */
  attempted(id: string, stops: boolean): void {
    this.#sending.delete(id);
    const destination = this.#lines.get(this.#out.get(id) ?? '')?.destination;
    if (stops && destination !== undefined) this.#closed.set(id, destination);
  }

  /** How many rows of this run are being sent or written down. */
  get out(): number {
    return this.#out.size;
  }

  /** The row as it was written. Null: another has it, or it is gone, or its attempt ended in a fault; the alarm looks. */
  settled(id: string, row: Delivery | null, now: number): void {
    const key = this.#out.get(id) ?? '';
    const line = this.#lines.get(key);
    this.#sending.delete(id);
    this.#out.delete(id);
    this.#closed.delete(id);
    // The last, but where an older one was queued meanwhile.
    const at = line ? line.rows.findLastIndex((one) => one.id === id) : -1;
    const before = line?.rows[at];
    if (!line) return;
    if (before && row === null) {
      const left = { ...before, lease: { holder: '', until: now + LEASE } };
      line.rows[at] = left;
      this.#hold(left, now);
    } else if (before && row && isUnfinished(row)) line.rows[at] = withoutBody(row);
    else if (before) line.rows.splice(at, 1);
    // An attempt at a row that is gone since may be under way: its end takes the line away.
    if (line.rows.length === 0 && ![...this.#out.values()].includes(key)) this.#lines.delete(key);
    else this.#place(line, now);
  }

  /** The destination as it was written. */
  changed(destination: Destination): void {
    if (this.#destinations.has(destination.id)) this.#destinations.set(destination.id, destination);
  }

  /**
   * When something is to be tried next, milliseconds since 1970, for the alarm; null where nothing waits for time to
   * pass. A leased row counts with its lease's end: whoever holds it may have died.
   */
  earliestDue(now: number): number | null {
    const times = [...this.#lines.values()].flatMap((line) => {
      const head = line.rows.at(-1);
      const destination = this.#destinations.get(line.destination);
      // Whoever tells a destination anew looks again by himself.
      if (!head || !destination || destination.retells !== null) return [];
      if (destination.state !== 'active') return timeOfProbe(destination, now) ?? [];
      if (head.lease && isLeased(head, now)) return [head.lease.until];
      if (line.held > now && line.held <= now + LEASE) return [line.held];
      const held = this.#heldBy(hostOf(destination), now);
      const free = held.length < HOST_LIMIT ? now : Math.min(...held);
      return [Math.max(isDue(head, now) ? now : head.dueAt, free)];
    });
    return times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));
  }

  #insert(row: Row, now: number): void {
    const key = lineOf(row);
    const line = this.#lines.get(key);
    if (line === undefined || line.rows.length === 0) {
      const fresh = lineAt(row);
      this.#lines.set(key, fresh);
      // An attempt at a row that is gone since may be under way: its end places the line.
      if (![...this.#out.values()].includes(key)) this.#place(fresh, now);
      return;
    }
    // The newest comes first, and what is queued is nearly always newer than all.
    const older = line.rows.findIndex((one) => !isOlder(row, one));
    if (line.rows[older]?.id === row.id) return;
    line.rows.splice(older === -1 ? line.rows.length : older, 0, row);
    if (older !== -1 || line.place === 'out') return;
    // Its heap knows another head.
    line.held = this.#heldIn(line, now);
    this.#sort(now);
  }

  #sort(now: number): void {
    this.#now = now;
    this.#ready = new Map();
    this.#later = new Heap((a, b) => a.until < b.until);
    this.#held = new Map();
    const taken = new Set(this.#out.values());
    for (const [key, line] of this.#lines) {
      if (taken.has(key)) line.place = 'out';
      else this.#place(line, now);
    }
    for (const line of this.#lines.values()) for (const row of line.rows) this.#hold(row, now);
  }

  /** A row that another holds takes up a place with its host, wherever it stands in its line. */
  #hold(row: Row, now: number): void {
    const destination = this.#destinations.get(row.destination);
    if (!destination || !row.lease || this.#out.has(row.id) || !isLeased(row, now)) return;
    const host = hostOf(destination);
    this.#held.set(host, [...(this.#held.get(host) ?? []), row.lease.until]);
  }

  #heldIn({ rows }: Line, now: number): number {
    const others = rows.slice(0, -1).filter((row) => isLeased(row, now) && !this.#out.has(row.id));
    return others.reduce((until, { lease }) => Math.max(until, lease?.until ?? 0), 0);
  }

  #heldBy(host: string, now: number): number[] {
    const left = (this.#held.get(host) ?? []).filter((until) => now < until);
    this.#held.set(host, left);
    return left;
  }

  /** Puts a line where its head belongs. */
  #place(line: Line | undefined, now: number): void {
    const head = line?.rows.at(-1);
    if (!line || !head) return;
    const own = head.lease && isLeased(head, now) ? head.lease.until : isDue(head, now) ? now : head.dueAt;
    line.until = line.held > now && line.held <= now + LEASE ? Math.max(own, line.held) : own;
    line.place = line.until > now ? 'later' : 'ready';
    if (line.place === 'later') this.#later.push(line);
    else this.#readyOf(line.destination).push(line);
  }

  #readyOf(destination: Id): Heap<Line> {
    const known = this.#ready.get(destination);
    if (known) return known;
    const fresh = new Heap<Line>((a, b) => isOlder(headOf(a), headOf(b)));
    this.#ready.set(destination, fresh);
    return fresh;
  }

  #takeOf(host: string, places: readonly Destination[], now: number, ahead: number): Due[] {
    const heaps = places.flatMap((destination) => {
      const heap = this.isOpen(destination, false) ? this.#ready.get(destination.id) : undefined;
      return heap?.first ? [{ destination, heap }] : [];
    });
    if (heaps.length === 0) return [];
    const mine = [...this.#sending.values()].filter((one) => one === host).length;
    const room = this.room(host, now);
    const free = room > 0 ? room + ahead - mine : 0;
    const due: Due[] = [];
    while (due.length < free) {
      const oldest = heaps.reduce((a, b) =>
        b.heap.first && (!a.heap.first || isOlder(headOf(b.heap.first), headOf(a.heap.first))) ? b : a,
      );
      const line = oldest.heap.pop();
      if (!line) break;
      due.push(this.#takeOut(line, oldest.destination, false));
    }
    return due;
  }

  /** The oldest row of a paused destination, where it is time to try it. */
  #probe(destination: Destination, now: number): Due[] {
    const at = timeOfProbe(destination, now);
    if (at === null || at > now) return [];
    const lines = [...this.#lines.values()].filter(
      (line) => line.destination === destination.id && line.rows.length > 0,
    );
    // One that is under way, here or elsewhere, is the probe.
    if (lines.some((line) => line.place === 'out' || isLeased(headOf(line), now))) return [];
    const [first, ...rest] = lines;
    if (!first) return [];
    const oldest = rest.reduce((a, b) => (isOlder(headOf(b), headOf(a)) ? b : a), first);
    const due = this.#takeOut(oldest, destination, true);
    // It was not the first in its heap.
    this.#sort(now);
    return [due];
  }

  #takeOut(line: Line, destination: Destination, probe: boolean): Due {
    const row = headOf(line);
    line.place = 'out';
    this.#out.set(row.id, lineOf(row));
    this.#sending.set(row.id, hostOf(destination));
    return { row, destination, probe };
  }
}

/** When a paused destination is tried. A later date than tomorrow's comes of a clock that was set back. */
function timeOfProbe(destination: Destination, now: number): number | null {
  const at = probeAt(destination);
  return at !== null && at > now + DAY ? now : at;
}

function lineOf({ account, destination }: Pick<Row, 'account' | 'destination'>): string {
  return `${account} ${destination}`;
}

function lineAt(row: Row): Line {
  return { destination: row.destination, rows: [row], place: 'out', until: 0, held: 0 };
}

function headOf(line: Line): Row {
  const head = line.rows.at(-1);
  if (!head) throw new Error('A line without a row');
  return head;
}

function withoutBody({ id, destination, account, order, state, dueAt, lease }: Row): Row {
  return { id, destination, account, order, state, dueAt, lease };
}
