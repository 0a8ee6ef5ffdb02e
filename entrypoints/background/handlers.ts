import type { Notice } from '../../utils/bridge/notices.ts';
import type { Handlers } from '../../utils/bridge/server.ts';
import { performLeft } from '../../utils/call/left.ts';
import { registrableDomain } from '../../utils/capture/understand/domain.ts';
import { type Command, gestureOf } from '../../utils/commands/command.ts';
import type { SaveProspect } from '../../utils/commands/save-prospect.ts';
import { ownerOf } from '../../utils/crm/course.ts';
import { checkDestination } from '../../utils/crm/destination.ts';
import { ping, tested } from '../../utils/crm/ping.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import type { SummaryWords } from '../../utils/crm/summary.ts';
import { deliveriesOf } from '../../utils/crm/tell.ts';
import type { Delivery as Row } from '../../utils/domain/delivery.ts';
import type { Author } from '../../utils/domain/event.ts';
import type { Gesture } from '../../utils/domain/gesture.ts';
import { typedHost } from '../../utils/domain/host.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Tell } from '../../utils/store/current.ts';
import type { Database } from '../../utils/store/database.ts';
import { readDestinations, removeDestination, saveDestination } from '../../utils/store/destinations.ts';
import { changesWaiting } from '../../utils/store/erase-outbox.ts';
import { type Performed, perform } from '../../utils/store/perform.ts';
import { introduce, readSelf } from '../../utils/store/self.ts';
import type { Delivery } from './delivery.ts';
import type { Jobs } from './jobs.ts';
import { outboxMethods } from './outbox.ts';
import { type Hands, showInTab } from './show.ts';

/** A rep who saves a destination does not wait longer for a CRM to say whose it is, milliseconds. */
const PATIENCE = 5_000;

/** What the background answers with. */
export interface Means {
  db: Promise<Database>;
  hands: Hands;
  words: SummaryWords;
  /** How a destination is told of an account as it is now. */
  tell: Tell;
  /** Who acts in this browser, before they have said their name. */
  stranger(): Promise<Author>;
  announce(news: Notice): void;
  delivery: Delivery;
  jobs: Jobs;
}

/** The background's table of contents. */
export function handlers({ db, hands, words, tell, stranger, announce, delivery, jobs }: Means): Handlers {
  const gesture = (asked: Gesture): Promise<Performed> =>
    delivery.during(async () => {
      let queued: readonly Row[] | undefined;
      const done = await perform(await db, asked, {
        now: Date.now(),
        stranger: await stranger(),
        deliveries(events, records, destinations) {
          const rows = deliveriesOf(events, records, destinations, words, Date.now());
          if (!events.some((event) => changesWaiting(event, records))) queued = rows;
          return rows;
        },
      });
      if (done.ok) announce({ about: 'account', account: done.account });
      delivery.deliver(queued);
      return done;
    });

  async function performing(command: Command): Promise<Performed> {
    const erases = command.do === 'erase-contact' || command.do === 'erase-account';
    // A file that is ready to be fetched would still name whom the history forgets; so would one made meanwhile.
    if (erases) await jobs.forget();
    const done = await gesture(gestureOf(command.do === 'save-prospect' ? onItsDomain(command) : command));
    if (erases) await jobs.forget();
    return done;
  }

  return {
    show: ({ tab, sought }) => showInTab(tab, sought, hands),
    perform: performing,
    async leaveCall({ account }) {
      await performLeft(await db, performing, Date.now(), account);
      return null;
    },

    async export({ name, table }) {
      await jobs.export(name, table);
      return null;
    },
    async runJobs() {
      jobs.run();
      return null;
    },
    async changeJob({ id, to }) {
      await jobs[to](id);
      return null;
    },

    saveDestination: (typed) =>
      delivery.during(async () => {
        const id = typed.id ?? mint();
        const history = await db;
        const sound = checkDestination(typed, id, undefined, Date.now());
        if (!sound.ok) return sound;
        const asking = { fetch, now: Date.now, timeout: PATIENCE };
        const owner = await ownerOf(presetOf(typed.preset), sound.destination, asking);
        const checked = await saveDestination(history, id, (row) =>
          checkDestination(typed, id, row, Date.now(), owner),
        );
        if (!checked.ok) return checked;
        announce({ about: 'destinations' });
        delivery.hasten((row) => row.destination === checked.destination.id);
        return checked;
      }),
    async removeDestination({ id }) {
      await removeDestination(await db, id);
      announce({ about: 'destinations' });
      return null;
    },
    ...outboxMethods({ db, tell, announce, delivery }),
    async sendTestEvent({ id }) {
      const destination = (await readDestinations(await db)).find((row) => row.id === id);
      if (!destination) throw new Error('This destination is not here any more');
      const author = (await readSelf(await db)) ?? (await stranger());
      const preset = presetOf(destination.preset);
      return tested(await ping(destination, preset, mint(), author, { fetch, now: Date.now }));
    },
    async introduce({ name }) {
      await introduce(await db, name, await stranger());
      return null;
    },
    async deliver() {
      delivery.hasten(({ reason }) => reason === 'permission');
      return null;
    },
  };
}

/** What a person types may be any host of theirs: the account goes by the domain that they registered. */
function onItsDomain<Save extends SaveProspect>(save: Save): Save {
  const host = typedHost(save.typed.domain);
  const domain = (host && registrableDomain(host)) ?? save.typed.domain;
  return { ...save, typed: { ...save.typed, domain } };
}
