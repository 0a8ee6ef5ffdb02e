import { browser } from 'wxt/browser';
import type { Notice } from '../../utils/bridge/notices.ts';
import { originPattern } from '../../utils/crm/address.ts';
import { deliverer } from '../../utils/crm/deliver.ts';
import { hastened } from '../../utils/crm/lease.ts';
import type { OutboxStore } from '../../utils/crm/outbox.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import type { Delivery as Row } from '../../utils/domain/delivery.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { queueKept, type Tell } from '../../utils/store/current.ts';
import type { Database } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { changeOutbox, changePending, pendingDeliveries } from '../../utils/store/outbox.ts';
import { purgeBodies } from '../../utils/store/purge.ts';
import { sentTo } from '../../utils/store/sent.ts';
import { gathered } from './gathered.ts';

/** The name of the alarm that wakes the worker for what is due. */
export const ALARM = 'deliver';
/** Within this time the worker is still awake, and need not wait for an alarm (Chromium fires none before 30 s). */
const AWAKE = 25_000;
/** A worker that died is woken again after so long, minutes; the least that Chromium grants. */
const WATCH = { delayInMinutes: 0.5, periodInMinutes: 1 };

/** Sends what is due, now or by the alarm. None is waited for. */
export interface Delivery {
  /** Before anything is read or queued: a worker that dies before it knows what is due is woken to look for it. */
  watch(): void;
  /** @param queued the rows that were just queued, where nothing else has changed: what waits is not read anew then */
  deliver(queued?: readonly Row[]): void;
  /** Tries at once what waits for something that the rep has just mended. */
  hasten(mended: (row: Pick<Row, 'destination' | 'reason'>) => boolean): void;
}

export function deliveryOf(db: Promise<Database>, announce: (news: Notice) => void, tell: Tell): Delivery {
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
      // Again each minute until it is set anew: one that wakes a worker which dies at once would be the last.
      else await browser.alarms.create(ALARM, { when: at, periodInMinutes: 1 });
      if (at !== null && at - Date.now() < AWAKE) timer = setTimeout(() => run(), at - Date.now());
    },
  });
  const all = async (queued?: readonly Row[]) => {
    const history = await db;
    await deliver(queued);
    // What was kept before is queued little by little, as what was queued leaves.
    for (let isMore = true; isMore; ) {
      isMore = false;
      while (await queueKept(history, tell)) isMore = true;
      if (isMore) announce({ about: 'destinations' });
      if (isMore) await deliver();
    }
    while (await purgeBodies(history, Date.now(), sha256)) announce({ about: 'outbox' });
  };
  const run = (queued?: readonly Row[]) => void all(queued).catch(console.error);
  return {
    watch: () => void browser.alarms.create(ALARM, WATCH).catch(console.error),
    deliver: run,
    hasten(mended) {
      void db
        .then((history) => changePending(history, mended, (row) => hastened(row, Date.now())))
        .then(() => run())
        .catch(console.error);
    },
  };
}

function outboxOf(db: Promise<Database>, announce: (news: Notice) => void): OutboxStore {
  const tell = gathered(announce);
  return {
    pending: async () => pendingDeliveries(await db),
    destinations: async () => readDestinations(await db),
    sent: async (row) => sentTo(await db, row),
    async change(changes) {
      const changed = await changeOutbox(await db, changes, Date.now());
      tell(changed);
      return changed;
    },
  };
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
