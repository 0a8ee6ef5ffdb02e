import { signal } from '@preact/signals';
import type { Call } from '../../utils/bridge/client.ts';
import type { DestinationProblem, TestAnswer } from '../../utils/bridge/replies.ts';
import { originPattern, webhookAddress } from '../../utils/crm/address.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import type { Author } from '../../utils/domain/event.ts';
import type { Id } from '../../utils/domain/identifier.ts';

/** What the options page needs of the world. */
export interface World {
  call: Call;
  destinations(): Promise<Destination[]>;
  self(): Promise<Author | undefined>;
  /** Asks the browser for a host permission; must be called in the click itself. */
  requestOrigin(pattern: string): Promise<boolean>;
  hasOrigin(pattern: string): Promise<boolean>;
}

interface Typed {
  name: string;
  url: string;
  secret: string;
}

export type Settings = ReturnType<typeof openSettings>;

/** What the options page shows, and what can be done there. */
export function openSettings(world: World) {
  const destinations = signal<Destination[]>([]);
  const allowed = signal<ReadonlyMap<Id, boolean>>(new Map());
  const tests = signal<ReadonlyMap<Id, TestAnswer | 'under-way'>>(new Map());
  /** The destination in the form; `new` for one to be added. */
  const editing = signal<Id | 'new' | null>(null);
  const problems = signal<DestinationProblem[]>([]);
  const busy = signal(false);
  const author = signal('');
  const said = signal<{ what: 'saved' | 'removed'; name: string } | null>(null);

  async function read(): Promise<void> {
    const rows = await world.destinations();
    const permitted = await Promise.all(rows.map((row) => world.hasOrigin(originPattern(row.url))));
    allowed.value = new Map(rows.map((row, n) => [row.id, permitted[n] ?? false]));
    destinations.value = rows;
    author.value = (await world.self())?.name ?? '';
  }

  function edit(which: Id | 'new' | null): void {
    problems.value = [];
    said.value = null;
    editing.value = which;
  }

  /** Saves what is typed. The permission is asked in the same click, and not waited for: its answer may never come. */
  async function save(typed: Typed, confirmed: boolean): Promise<void> {
    const address = webhookAddress(typed.url);
    if (address.ok) void ask(address.url);
    busy.value = true;
    try {
      const id = editing.value === 'new' ? null : editing.value;
      const reply = await world.call('saveDestination', { ...typed, id, confirmed });
      problems.value = reply.ok ? [] : reply.problems;
      if (!reply.ok) return;
      editing.value = null;
      said.value = { what: 'saved', name: reply.destination.name };
      await read();
    } finally {
      busy.value = false;
    }
  }

  async function ask(url: string): Promise<void> {
    const given = await world.requestOrigin(originPattern(url));
    if (given) await world.call('deliver', {});
    await read();
  }

  async function test(id: Id): Promise<void> {
    tests.value = new Map(tests.value).set(id, 'under-way');
    const answer = await world.call('sendTestEvent', { id });
    tests.value = new Map(tests.value).set(id, answer);
  }

  async function remove(row: Destination): Promise<void> {
    await world.call('removeDestination', { id: row.id });
    said.value = { what: 'removed', name: row.name };
    await read();
  }

  async function introduce(name: string): Promise<void> {
    author.value = name;
    await world.call('introduce', { name });
  }

  return {
    destinations,
    allowed,
    tests,
    editing,
    problems,
    busy,
    author,
    said,
    read,
    edit,
    save,
    ask,
    test,
    remove,
    introduce,
  };
}
