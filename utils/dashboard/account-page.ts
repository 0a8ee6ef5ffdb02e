import { batch, computed, signal } from '@preact/signals';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { messageOf, saveStatus } from '../prospect/status.ts';
import type { World } from './world.ts';

export type AccountPage = ReturnType<typeof openAccountPage>;

/** One account as its page shows it. */
export function openAccountPage(world: World, account: Id) {
  /** Undefined until it is read, null where there is no such account. */
  const records = signal<Records | null | undefined>(undefined);
  const deliveries = signal<readonly Delivery[]>([]);
  const destinations = signal<readonly Destination[]>([]);
  const trouble = signal<string | null>(null);
  const status = computed(() => saveStatus(records.value ?? null, deliveries.value, destinations.value));

  async function read(): Promise<void> {
    try {
      const [known, sent, targets] = await Promise.all([
        world.recordsOf(account),
        world.deliveriesOf(account),
        world.destinations(),
      ]);
      batch(() => {
        records.value = known ?? null;
        deliveries.value = sent;
        destinations.value = targets;
        trouble.value = null;
      });
    } catch (error) {
      trouble.value = messageOf(error);
    }
  }

  return { account, records, status, destinations, trouble, read };
}
