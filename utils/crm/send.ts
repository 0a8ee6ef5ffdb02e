import { readRemote } from './answer.ts';
import type { Outcome } from './outcome.ts';
import { readText } from './read-text.ts';
import { SECOND } from './second.ts';
import { askedToWait, dateIn } from './wait.ts';

/** What a request is sent with. */
export interface Sending {
  fetch(request: Request): Promise<Response>;
  /** Wall clock, milliseconds since 1970. */
  now(): number;
  /** How long one request may take, its answer's body included, milliseconds. 15 seconds unless given. */
  timeout?: number;
}

// A service worker does not outlive a fetch of 30 seconds.
const TIMEOUT = 15 * SECOND;
/** How much of an answer is read, bytes. */
const ANSWER_READ = 64 * 1024;

/**
 * Sends one request. A network that fails, an answer that is late: that is an outcome, not an error.
 *
 * @throws what no retry can mend: an address or a header that cannot be sent
 */
export async function send(
  url: string,
  what: { method: string; headers: Headers; body?: string | URLSearchParams },
  { fetch, now, timeout = TIMEOUT }: Sending,
): Promise<Outcome> {
  const request = requestOf(url, what, timeout);
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
  return {
    kind: 'answer',
    status,
    text,
    wait,
    date: dateIn(headers.get('date')),
    remote: readRemote(text),
    verdict: null,
  };
}

function requestOf(url: string, what: RequestInit, timeout: number): Request {
  try {
    return new Request(url, {
      ...what,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeout),
    });
  } catch {
    // What a browser says of it repeats the address, which may be a secret.
    throw new TypeError('The address cannot be sent to');
  }
}

/** The request itself is sound by now, so that what `fetch` rejects with is the network's doing (Fetch, §5.6). */
function failure(error: unknown, signal: AbortSignal): Outcome {
  if (signal.aborted) return { kind: 'timeout' };
  if (error instanceof TypeError || error instanceof DOMException) return { kind: 'network' };
  throw error;
}
