import type { Notice } from '../../utils/bridge/notices.ts';
import type { Handlers } from '../../utils/bridge/server.ts';
import { paused, resumed } from '../../utils/crm/health.ts';
import { replayed } from '../../utils/crm/replay.ts';
import type { Delivery } from '../../utils/domain/delivery.ts';
import { sendCurrent, startKept, type Tell } from '../../utils/store/current.ts';
import type { Database } from '../../utils/store/database.ts';
import { changeDestination } from '../../utils/store/destinations.ts';
import { cancelDelivery, replayDeliveries } from '../../utils/store/replay.ts';
import type { Delivery as Sender } from './delivery.ts';

/** What the rep does with deliveries and where they go. */
type OutboxMethod =
  | 'pauseDestination'
  | 'resumeDestination'
  | 'seeRecovery'
  | 'replay'
  | 'sendCurrent'
  | 'sendKept'
  | 'cancel';

interface Means {
  db: Promise<Database>;
  tell: Tell;
  announce(news: Notice): void;
  delivery: Pick<Sender, 'during' | 'deliver' | 'hasten'>;
}

export function outboxMethods({ db, tell, announce, delivery }: Means): Pick<Handlers, OutboxMethod> {
  const again = (row: Delivery) => replayed(row, Date.now());
  /** What changes who is sent what, and then has it sent. */
  const changing = <Result>(about: 'outbox' | 'destinations', change: (history: Database) => Promise<Result>) =>
    delivery.during(async () => {
      const done = await change(await db);
      announce({ about });
      delivery.deliver();
      return done;
    });
  return {
    async pauseDestination({ id }) {
      await changing('destinations', (history) =>
        changeDestination(history, id, (row) => paused(row, 'rep', Date.now())),
      );
      return null;
    },
    resumeDestination: ({ id }) =>
      delivery.during(async () => {
        const mendedAt = new Date().toISOString();
        await changeDestination(await db, id, (row) => ({ ...resumed(row, Date.now()), mendedAt }));
        announce({ about: 'destinations' });
        delivery.hasten((row) => row.destination === id);
        return null;
      }),
    async seeRecovery({ id }) {
      await changeDestination(await db, id, (row) => ({ ...row, recovered: null }));
      announce({ about: 'destinations' });
      return null;
    },
    replay: ({ which }) => changing('outbox', (history) => replayDeliveries(history, which, again)),
    sendCurrent: ({ account, destination }) =>
      changing('outbox', (history) => sendCurrent(history, account, destination, tell, again)),
    async sendKept({ id }) {
      await changing('destinations', (history) => startKept(history, id));
      return null;
    },
    async cancel({ id }) {
      await changing('outbox', (history) => cancelDelivery(history, id));
      return null;
    },
  };
}
