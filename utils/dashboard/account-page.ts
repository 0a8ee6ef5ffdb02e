import { batch, computed, signal } from '@preact/signals';
import { wallOf } from '../domain/clock.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { markdownOf } from '../exchange/page/markdown.ts';
import { type SheetWords, sheetOf } from '../exchange/page/sheet.ts';
import { saveStatus, type Trouble, troubleOf } from '../prospect/status.ts';
import type { Deed } from './deeds.ts';
import { openMessage } from './message.ts';
import { type Kept, momentsOf, type Topic } from './moments.ts';
import type { Twin } from './twin.ts';
import type { Before, History, World } from './world.ts';

export type AccountPage = ReturnType<typeof openAccountPage>;

/** One account as its page shows it. */
export function openAccountPage(world: World, account: Id) {
  /** Undefined until it is read, null where there is no such account. */
  const records = signal<Records | null | undefined>(undefined);
  const events = signal<readonly Kept[]>([]);
  const next = signal<Before | null>(null);
  const topic = signal<Topic | null>(null);
  const deliveries = signal<readonly Delivery[]>([]);
  const destinations = signal<readonly Destination[]>([]);
  const twins = signal<readonly Twin[]>([]);
  const { message, read: readMessage, write: writeMessage } = openMessage(world, account);
  const trouble = signal<Trouble | null>(null);
  /** What hindered the last deed; shown where it was asked for. */
  const hindrance = signal<Trouble | null>(null);
  const status = computed(() => {
    const known = records.value ?? null;
    const { progress, links } = saveStatus(known, deliveries.value, destinations.value);
    // All that is done here is kept as it is done, whether a save sends it or not.
    return { keptAt: known && wallOf(known.account.newest), progress, links };
  });
  const moments = computed(() => {
    const asked = topic.value;
    return momentsOf(events.value).filter(({ topics }) => asked === null || topics.has(asked));
  });
  let turn = 0;
  /** The page that is being read below, by where it begins. */
  let reading: Before | null = null;

  /** The newest events, at least as many as were shown before. */
  async function newest(): Promise<History> {
    let page = await world.timeline(account, null);
    while (page.next !== null && page.events.length < events.value.length) {
      const before = await world.timeline(account, page.next);
      page = { events: [...page.events, ...before.events], next: before.next };
    }
    return page;
  }

  /** Reads all that the page shows, at its opening and whenever something changed. */
  async function read(): Promise<void> {
    const mine = ++turn;
    try {
      const known = await world.recordsOf(account);
      const [history, sent, targets, alike] = await Promise.all([
        newest(),
        world.deliveriesOf(account),
        world.destinations(),
        known ? world.twinsOf(known.account.id) : [],
        readMessage(),
      ]);
      if (mine !== turn) return;
      batch(() => {
        records.value = known ?? null;
        events.value = history.events;
        next.value = history.next;
        deliveries.value = sent;
        destinations.value = targets;
        twins.value = alike;
        trouble.value = null;
      });
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  }

  /** Reads what was before. Asked again meanwhile, it reads no page twice. */
  async function further(): Promise<void> {
    const mine = turn;
    const before = next.value;
    if (before === null || before === reading) return;
    reading = before;
    try {
      const page = await world.timeline(account, before);
      if (mine !== turn) return;
      batch(() => {
        events.value = [...events.value, ...page.events];
        next.value = page.next;
      });
    } catch (error) {
      reading = null;
      trouble.value = troubleOf(error);
    }
  }

  /** Does something to the account's history, and shows what came of it. */
  async function act(deed: Deed): Promise<boolean> {
    hindrance.value = null;
    try {
      const reply = await world.call('perform', { ...deed, command: world.mint(), account });
      if (!reply.ok && reply.refusal !== 'already-so') hindrance.value = { kind: 'refused', refusal: reply.refusal };
      await read();
      return hindrance.value === null;
    } catch (error) {
      hindrance.value = troubleOf(error);
      return false;
    }
  }

  /** Gives the account as a text file to the person. */
  function saveAsText(words: SheetWords): void {
    if (!records.value) return;
    const sheet = sheetOf(records.value, words);
    const name = sheet.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
    world.save(new Blob([markdownOf(sheet)], { type: 'text/markdown' }), `${name || 'entente'}.md`);
  }

  return {
    account,
    records,
    moments,
    /** How many events have been read. */
    loaded: computed(() => events.value.length),
    next,
    topic,
    twins,
    message,
    writeMessage,
    status,
    destinations,
    trouble,
    hindrance,
    read,
    further,
    act,
    saveAsText,
  };
}
