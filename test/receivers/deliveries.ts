import { Webhook } from 'standardwebhooks';
import { deliverer } from '../../utils/crm/deliver.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import type { Delivering } from '../../utils/crm/run.ts';
import type { Sending } from '../../utils/crm/send.ts';
import type { MemoryOutbox } from '../crm/memory-outbox.ts';
import type { Received } from '../crm/receiver.ts';

/** Sends all that is due, as the background does, by the real clock and network. Resolves once nothing is under way. */
export async function deliver(outbox: MemoryOutbox, { fetch }: Pick<Sending, 'fetch'> = globalThis): Promise<void> {
  const deps: Delivering = {
    fetch,
    now: Date.now,
    random: Math.random,
    holder: () => crypto.randomUUID(),
    preset: presetOf,
    permitted: async () => true,
    arm: () => {},
    report: (error) => {
      throw error;
    },
  };
  await deliverer(outbox, deps)();
}

/** @throws Error where the reference library of Standard Webhooks does not take a delivery for one signed with the secret */
export function verified({ headers, body }: Pick<Received, 'headers' | 'body'>, secret: string): unknown {
  const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  return new Webhook(secret).verify(body, plain);
}
