import { browser } from 'wxt/browser';
import type { Notice } from '../../utils/bridge/notices.ts';
import { originPattern } from '../../utils/crm/address.ts';
import { deliverer } from '../../utils/crm/deliver.ts';
import { hastened } from '../../utils/crm/lease.ts';
import type { OutboxStore } from '../../utils/crm/outbox.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import type { Delivery as Row } from '../../utils/domain/delivery.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Database } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { changeOutbox, changePending, pendingDeliveries } from '../../utils/store/outbox.ts';

/** The name of the alarm that wakes the worker for what is due. */
export const ALARM = 'deliver';
/** Within this time the worker is still awake, and need not wait for an alarm (Chromium fires none before 30 s). */
const AWAKE = 25_000;

/** Sends what is due, now or by the alarm. Neither is waited for. */
export interface Delivery {
  deliver(): void;
  /** Tries at once what waits for something that the rep has just mended. */
  hasten(mended: (row: Row) => boolean): void;
}

export function deliveryOf(db: Promise<Database>, announce: (news: Notice) => void): Delivery {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deliver = deliverer(outboxOf(db, announce), {
    fetch,
    now: Date.now,
    random: Math.random,
    holder: mint,
    preset: presetOf,
    permitted: (url) => browser.permissions.contains({ origins: [originPattern(url)] }),
    report: console.error,
    async arm(at) {
      clearTimeout(timer);
      if (at === null) await browser.alarms.clear(ALARM);
      else await browser.alarms.create(ALARM, { when: at });
      if (at !== null && at - Date.now() < AWAKE) timer = setTimeout(run, at - Date.now());
    },
  });
  const run = () => void deliver().catch(console.error);
  return {
    deliver: run,
    hasten(mended) {
      const due = (history: Database) =>
        changePending(history, (row) => (mended(row) ? hastened(row, Date.now()) : null));
      void db.then(due).then(run).catch(console.error);
    },
  };
}

function outboxOf(db: Promise<Database>, announce: (news: Notice) => void): OutboxStore {
  return {
    pending: async () => pendingDeliveries(await db),
    destinations: async () => readDestinations(await db),
    async change(changes) {
      const changed = await changeOutbox(await db, changes, Date.now());
      const accounts = new Set(changed.flatMap((done) => done?.row.account ?? []));
      for (const account of accounts) announce({ about: 'account', account });
      if (changed.some((done) => done?.destination)) announce({ about: 'destinations' });
      return changed;
    },
  };
}
