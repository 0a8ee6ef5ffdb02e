import { batch, signal } from '@preact/signals';
import type { Call } from '../bridge/client.ts';
import type { Notice } from '../bridge/notices.ts';
import type { Replayed } from '../bridge/replies.ts';
import type { Delivery, DeliveryReason } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';

/** Which deliveries are shown; empty: whatever it is. */
export interface OutboxQuery {
  destination: string;
  state: Delivery['state'] | '';
  reason: DeliveryReason | '';
}

/** A delivery as the list shows it; `name` is its account's. */
export type OutboxLine = Omit<Delivery, 'body' | 'calls'> & { name: string; link: string | null };
type Key = readonly [order: string, id: string];

/** How deliveries to a destination fare: how many are not over, since when the oldest (milliseconds), how many are parked. */
export interface Fare {
  destination: Destination;
  queued: number;
  oldestAt: number | null;
  stuck: number;
}

/** What the outbox page needs of the world. */
export interface OutboxWorld {
  call: Call;
  /** Each destination, and how deliveries to it fare. */
  fares(): Promise<Fare[]>;
  /** @param atLeast how many lines, where there are so many; a page of them unless it is more */
  read(query: OutboxQuery, after: Key | null, atLeast: number): Promise<{ lines: OutboxLine[]; next: Key | null }>;
  whole(id: string): Promise<Delivery | undefined>;
  /** Gives what is shown to the rep as a file of JSON lines. */
  save(name: string, text: string): void;
}

/** What was done, or why not, to be said. */
export type Said =
  | { what: 'replayed'; count: number }
  | { what: 'refused'; why: Replayed['refused'][number]['why'] }
  | { what: 'current' | 'nothing' }
  | { what: 'trouble'; detail: string };

export type OutboxSession = ReturnType<typeof openOutbox>;

/** What the outbox page shows, and what can be done there. */
export function openOutbox(world: OutboxWorld) {
  const query = signal<OutboxQuery>({ destination: '', state: '', reason: '' });
  const lines = signal<OutboxLine[]>([]);
  const fares = signal<Fare[]>([]);
  const loading = signal(true);
  const opened = signal<Delivery | null>(null);
  const said = signal<Said | null>(null);
  const next = signal<Key | null>(null);
  /** Counts readings: of two that overlap the later one shows. */
  let turn = 0;

  /** @param atLeast how many lines to show again: what was scrolled to stays */
  async function read(atLeast = 0): Promise<void> {
    const mine = ++turn;
    const shown = opened.value?.id;
    const [page, known, open] = await Promise.all([
      world.read(query.value, null, atLeast),
      world.fares(),
      shown === undefined ? undefined : world.whole(shown),
    ]);
    if (mine !== turn) return;
    batch(() => {
      lines.value = page.lines;
      next.value = page.next;
      fares.value = known;
      // The rep may have closed it meanwhile.
      if (shown !== undefined && opened.value?.id === shown) opened.value = open ?? null;
      loading.value = false;
    });
  }

  async function more(): Promise<void> {
    const after = next.value;
    if (!after) return;
    next.value = null;
    const mine = turn;
    const page = await world.read(query.value, after, 0);
    if (mine !== turn) return;
    lines.value = [...lines.value, ...page.lines];
    next.value = page.next;
  }

  async function choose(change: Partial<OutboxQuery>): Promise<void> {
    query.value = { ...query.value, ...change };
    await read();
  }

  /** Does something, says what went wrong, and shows what came of it. */
  async function doing(work: () => Promise<Said | null>): Promise<void> {
    try {
      said.value = await work();
    } catch (error) {
      said.value = { what: 'trouble', detail: error instanceof Error ? error.message : String(error) };
    }
    await read(lines.value.length);
  }

  const told = ({ sent, refused }: Replayed): Said => {
    const [first] = refused;
    return sent === 0 && first ? { what: 'refused', why: first.why } : { what: 'replayed', count: sent };
  };

  function replay(id: string): Promise<void> {
    return doing(async () => told(await world.call('replay', { which: { id } })));
  }

  /** Sends again all that is parked and meant by the filter. */
  function replayAll(): Promise<void> {
    const { destination, reason } = query.value;
    const which = { state: 'parked' as const, ...(destination && { destination }), ...(reason && { reason }) };
    return doing(async () => told(await world.call('replay', { which })));
  }

  function sendCurrent(account: Id, destination: Id): Promise<void> {
    return doing(async () => {
      const id = await world.call('sendCurrent', { account, destination });
      return { what: id === null ? 'nothing' : 'current' };
    });
  }

  function cancel(id: string): Promise<void> {
    return doing(async () => {
      await world.call('cancel', { id });
      return null;
    });
  }

  function resume(id: Id): Promise<void> {
    return doing(async () => {
      await world.call('resumeDestination', { id });
      return null;
    });
  }

  async function open(id: string | null): Promise<void> {
    said.value = null;
    opened.value = id === null ? null : ((await world.whole(id)) ?? null);
  }

  function hear({ about }: Notice): void {
    if (about !== 'jobs') void read(lines.value.length);
  }

  return {
    query,
    lines,
    fares,
    loading,
    opened,
    said,
    hasMore: next,
    read,
    more,
    choose,
    replay,
    replayAll,
    sendCurrent,
    cancel,
    resume,
    open,
    hear,
    export: () => world.save('entente-outbox.ndjson', lines.value.map((line) => `${JSON.stringify(line)}\n`).join('')),
  };
}
