import { browser } from 'wxt/browser';
import type { Notice } from '../../utils/bridge/notices.ts';
import { originPattern } from '../../utils/crm/address.ts';
import { deliverer } from '../../utils/crm/deliver.ts';
import { hastened } from '../../utils/crm/lease.ts';
import type { OutboxStore } from '../../utils/crm/outbox.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import { type Watch, watch } from '../../utils/crm/watch.ts';
import type { Delivery as Row } from '../../utils/domain/delivery.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { queueKept, retellWaiting, type Tell } from '../../utils/store/current.ts';
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

/** Sends what is due, now or by the alarm. Sending is not waited for. */
export interface Delivery {
  /**
   * Does what may leave something to be sent, and ends in one of the calls below: a worker that dies before it knows what
   * is due is woken to look for it.
   */
  during: Watch['during'];
  /** @param queued the rows that were just queued, where nothing else has changed: what waits is not read anew then */
  deliver(queued?: readonly Row[]): void;
  /** Tries at once what waits for something that the rep has just mended. */
  hasten(mended: (row: Pick<Row, 'destination' | 'reason'>) => boolean): void;
}

/** @param tell of an account as it is now @param retell of the event that a row told of before */
export function deliveryOf(
  db: Promise<Database>,
  announce: (news: Notice) => void,
  { tell, retell }: { tell: Tell; retell: Tell },
): Delivery {
  const alarm = watch(
    alarmOf(() => run()),
    Date.now,
  );
  const deliver = deliverer(outboxOf(db, announce), {
    fetch,
    now: Date.now,
    random: Math.random,
    holder: mint,
    preset: presetOf,
    permitted: (url) => browser.permissions.contains({ origins: [originPattern(url)] }),
    report: console.error,
    arm: alarm.arm,
  });
  const all = async (queued?: readonly Row[]) => {
    const history = await db;
    // Whoever is to be told anew is left alone from now on, and nobody else waits for it.
    const anew = async () => (await retellWaiting(history, retell)) && deliver();
    await Promise.all([deliver(queued), queued ? undefined : anew()]);
    // What was kept before is queued little by little, as what was queued leaves.
    for (let isMore = true; isMore; ) {
      isMore = false;
      try {
        while (await queueKept(history, tell)) isMore = true;
      } finally {
        if (isMore) announce({ about: 'destinations' });
        if (isMore) await deliver();
      }
    }
  };
  const purge = async () => {
    while (await purgeBodies(await db, Date.now(), sha256)) announce({ about: 'outbox' });
  };
  const run = (queued?: readonly Row[]) =>
    void alarm
      .during(() => all(queued))
      .then(purge)
      .catch(console.error);
  return {
    during: alarm.during,
    deliver: run,
    hasten(mended) {
      const hastening = async () => changePending(await db, mended, (row) => hastened(row, Date.now()));
      // At once, so that nothing goes where the destination led before.
      run();
      void alarm.during(() => hastening().finally(run)).catch(console.error);
    },
  };
}

/** Gives what sets the browser's alarm, and rings by itself while the worker is awake. */
function alarmOf(ring: () => void): (at: number | null) => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return async (at) => {
    clearTimeout(timer);
    if (at !== null && at - Date.now() < AWAKE) timer = setTimeout(ring, at - Date.now());
    try {
      if (at === null) await browser.alarms.clear(ALARM);
      // Again each minute until it is set anew: one that wakes a worker which dies at once would be the last.
      else await browser.alarms.create(ALARM, { when: at, periodInMinutes: 1 });
    } catch (error) {
      // What was to be kept is kept all the same.
      console.error(error);
    }
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
