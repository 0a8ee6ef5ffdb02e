import { signal } from '@preact/signals';
import type { Health } from '../../components/delivery/HealthLine.tsx';
import type { Call } from '../../utils/bridge/client.ts';
import type { DestinationProblem, TestAnswer } from '../../utils/bridge/replies.ts';
import { originPattern, webhookAddress } from '../../utils/crm/address.ts';
import type { Destination, TypedDestination } from '../../utils/domain/destination.ts';
import type { Author } from '../../utils/domain/event.ts';
import type { Id } from '../../utils/domain/identifier.ts';

/** What the options page needs of the world. */
export interface World {
  call: Call;
  now(): number;
  destinations(): Promise<Destination[]>;
  health(): Promise<(Omit<Health, 'acceptedAt'> & { destination: Destination })[]>;
  /** How many accounts are kept. */
  accounts(): Promise<number>;
  self(): Promise<Author | undefined>;
  /** Asks the browser for a host permission; must be called in the click itself. */
  requestOrigin(pattern: string): Promise<boolean>;
  hasOrigin(pattern: string): Promise<boolean>;
  /** Gives a host permission back. */
  returnOrigin(pattern: string): Promise<unknown>;
}

/** What was done last, and to which destination. */
export type Said = { what: 'saved' | 'removed'; name: string };

export type Settings = ReturnType<typeof openSettings>;

/** What the options page shows, and what can be done there. */
export function openSettings(world: World) {
  const destinations = signal<Destination[]>([]);
  const health = signal<ReadonlyMap<Id, Health>>(new Map());
  const allowed = signal<ReadonlyMap<Id, boolean>>(new Map());
  const tests = signal<ReadonlyMap<Id, TestAnswer | 'under-way'>>(new Map());
  /** The destination in the form; `new` for one to be added. */
  const editing = signal<Id | 'new' | null>(null);
  const problems = signal<DestinationProblem[]>([]);
  const busy = signal(false);
  const author = signal('');
  const said = signal<Said | null>(null);
  /** The first destination, just added, and how many accounts it could be sent. */
  const offer = signal<{ destination: Id; accounts: number } | null>(null);

  async function read(): Promise<void> {
    const rows = await world.destinations();
    const permitted = await Promise.all(rows.map((row) => world.hasOrigin(originPattern(row.url))));
    allowed.value = new Map(rows.map((row, n) => [row.id, permitted[n] ?? false]));
    const fares = (await world.health()).map(({ destination: { id, acceptedAt }, ...rest }): [Id, Health] => {
      return [id, { ...rest, acceptedAt: acceptedAt === null ? null : Date.parse(acceptedAt) }];
    });
    health.value = new Map(fares);
    destinations.value = rows;
    author.value = (await world.self())?.name ?? '';
  }

  /** Addresses that the browser was asked for, of a form that is not saved yet: given up, they go back. */
  const asked = new Set<string>();

  function edit(which: Id | 'new' | null): void {
    problems.value = [];
    said.value = null;
    editing.value = which;
    for (const url of asked) void giveBack(url);
    asked.clear();
  }

  /** Saves what is typed. The permission is asked in the same click, and not waited for: its answer may never come. */
  async function save(typed: TypedDestination): Promise<void> {
    const address = webhookAddress(typed.url);
    if (address.ok) void ask(address.url);
    if (address.ok) asked.add(address.url);
    busy.value = true;
    try {
      const before = destinations.value.find(({ id }) => id === typed.id);
      const reply = await world.call('saveDestination', typed);
      problems.value = reply.ok ? [] : reply.problems;
      if (!reply.ok) return;
      editing.value = null;
      said.value = { what: 'saved', name: reply.destination.name };
      const first = destinations.value.length === 0;
      await read();
      for (const url of [...asked, ...(before ? [before.url] : [])]) await giveBack(url);
      asked.clear();
      const accounts = first ? await world.accounts() : 0;
      if (accounts > 0) offer.value = { destination: reply.destination.id, accounts };
    } finally {
      busy.value = false;
    }
  }

  async function ask(url: string): Promise<void> {
    const given = await world.requestOrigin(originPattern(url));
    if (given) await world.call('deliver', {});
    await read();
  }

  /** A permission that no destination needs any more goes back to the browser. */
  async function giveBack(url: string): Promise<void> {
    const pattern = originPattern(url);
    if (destinations.value.some((row) => originPattern(row.url) === pattern)) return;
    if (await world.hasOrigin(pattern)) await world.returnOrigin(pattern);
  }

  async function test(id: Id): Promise<void> {
    tests.value = new Map(tests.value).set(id, 'under-way');
    try {
      const answer = await world.call('sendTestEvent', { id });
      tests.value = new Map(tests.value).set(id, answer);
    } catch (error) {
      // What could not be tried can be tried again.
      tests.value = new Map([...tests.value].filter(([one]) => one !== id));
      throw error;
    }
  }

  async function remove(row: Destination): Promise<void> {
    await world.call('removeDestination', { id: row.id });
    said.value = { what: 'removed', name: row.name };
    offer.value = null;
    await read();
    await giveBack(row.url);
  }

  async function pause({ id }: Destination, paused: boolean): Promise<void> {
    await world.call(paused ? 'pauseDestination' : 'resumeDestination', { id });
    await read();
  }

  /** Sends the destination what was kept before it was there; where that is not wished, it is asked no more. */
  async function sendKept(wished: boolean): Promise<void> {
    const offered = offer.value;
    offer.value = null;
    if (offered && wished) await world.call('sendKept', { id: offered.destination });
    await read();
  }

  async function see({ id }: Destination): Promise<void> {
    await world.call('seeRecovery', { id });
    await read();
  }

  async function introduce(name: string): Promise<void> {
    author.value = name;
    await world.call('introduce', { name });
  }

  return {
    now: world.now,
    destinations,
    health,
    allowed,
    tests,
    editing,
    problems,
    busy,
    author,
    said,
    offer,
    read,
    edit,
    save,
    ask,
    test,
    remove,
    pause,
    sendKept,
    see,
    introduce,
  };
}
