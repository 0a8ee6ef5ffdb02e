import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Tried } from './outcome.ts';
import { type Sending, send } from './send.ts';
import { sign } from './sign.ts';

/**
 * Sends a body once. A network that fails, an answer that is late: that is an outcome, not an error.
 *
 * @throws what no retry can mend: a destination whose address or secret is malformed
 */
export async function attempt(
  { id, body }: Pick<Delivery, 'id' | 'body'>,
  { url, secret }: Pick<Destination, 'url' | 'secret'>,
  sending: Sending,
): Promise<Tried> {
  const startedAt = sending.now();
  const headers = await headersOf(id, body, secret, startedAt);
  const outcome = await send(url, { method: 'POST', headers, body }, sending);
  const milliseconds = Math.max(0, Math.round(sending.now() - startedAt));
  return { startedAt, milliseconds, outcome };
}

async function headersOf(id: string, body: string, secret: string | null, startedAt: number): Promise<Headers> {
  const timestamp = Math.floor(startedAt / 1000);
  const headers = new Headers({
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
  });
  if (secret !== null) headers.set('webhook-signature', await sign({ id, timestamp, body, secret }));
  return headers;
}
