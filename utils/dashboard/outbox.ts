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
  /** Gives a file to the rep. */
  save(name: string, file: Blob): void;
}

/** What was done, or why not, to be said. */
export type Said =
  | { what: 'replayed' | 'exported'; count: number }
  | { what: 'refused'; why: Replayed['refused'][number]['why'] }
  | { what: 'current' | 'nothing' }
  | { what: 'trouble'; detail: string };

/** Lines read at a time for an export: what is read is at once out of our hands, in the browser's. */
const EXPORTED = 500;

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
  /** How many lines are in the file that is being written; null where none is. */
  const exporting = signal<number | null>(null);
  let writing: AbortController | null = null;
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
      said.value = { what: 'trouble', detail: detailOf(error) };
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

  /** Gives the rep all that the filter means as JSON lines, however far they have scrolled. */
  async function exportAll(): Promise<void> {
    if (exporting.value !== null) return;
    const mine = new AbortController();
    writing = mine;
    const asked = query.value;
    const parts: Blob[] = [];
    let count = 0;
    exporting.value = count;
    try {
      for (let after: Key | null = null; parts.length === 0 || after !== null; ) {
        const page: Awaited<ReturnType<OutboxWorld['read']>> = await world.read(asked, after, EXPORTED);
        if (mine.signal.aborted) return;
        parts.push(new Blob(page.lines.map((line) => `${JSON.stringify(line)}\n`)));
        count += page.lines.length;
        exporting.value = count;
        after = page.next;
      }
      world.save('entente-outbox.ndjson', new Blob(parts, { type: 'application/x-ndjson' }));
      said.value = { what: 'exported', count };
    } catch (error) {
      said.value = { what: 'trouble', detail: detailOf(error) };
    } finally {
      if (writing === mine) exporting.value = null;
    }
  }

  function stopExport(): void {
    writing?.abort();
    exporting.value = null;
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
    exporting,
    exportAll,
    stopExport,
  };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
