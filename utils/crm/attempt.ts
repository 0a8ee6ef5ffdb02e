import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { readRemote } from './answer.ts';
import type { Outcome, Tried } from './outcome.ts';
import { readText } from './read-text.ts';
import { sign } from './sign.ts';
import { askedToWait, dateIn } from './wait.ts';

/** What an attempt is made with. */
export interface Sending {
  fetch(request: Request): Promise<Response>;
  /** Wall clock, milliseconds since 1970. */
  now(): number;
  /** How long one attempt may take, its answer's body included, milliseconds. 15 seconds unless given. */
  timeout?: number;
}

// A service worker does not outlive a fetch of 30 seconds.
const TIMEOUT = 15_000;
/** How much of an answer is read, bytes. */
const ANSWER_READ = 64 * 1024;

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
  const request = await requestOf(id, body, url, secret, startedAt, sending.timeout ?? TIMEOUT);
  const outcome = await sent(request, sending);
  const milliseconds = Math.max(0, Math.round(sending.now() - startedAt));
  return { startedAt, milliseconds, outcome };
}

async function requestOf(
  id: string,
  body: string,
  url: string,
  secret: string | null,
  startedAt: number,
  timeout: number,
): Promise<Request> {
  const timestamp = Math.floor(startedAt / 1000);
  const headers = new Headers({
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
  });
  if (secret !== null) headers.set('webhook-signature', await sign({ id, timestamp, body, secret }));
  return new Request(url, {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(timeout),
  });
}

async function sent(request: Request, { fetch, now }: Sending): Promise<Outcome> {
  // `fetch` is called bare: a browser refuses to run it as another object's method.
  let response: Response;
  let text: string;
  try {
    response = await fetch(request);
    if (response.type === 'opaqueredirect') return { kind: 'redirected' };
    text = await readText(response, ANSWER_READ);
  } catch (error) {
    return failure(error, request.signal);
  }
  const { status, headers } = response;
  const wait = askedToWait(headers, now());
  return { kind: 'answer', status, text, wait, date: dateIn(headers.get('date')), remote: readRemote(text) };
}

/** The request itself is sound by now, so that what `fetch` rejects with is the network's doing (Fetch, §5.6). */
function failure(error: unknown, signal: AbortSignal): Outcome {
  if (signal.aborted) return { kind: 'timeout' };
  if (error instanceof TypeError || error instanceof DOMException) return { kind: 'network' };
  throw error;
}
