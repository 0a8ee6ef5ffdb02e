import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Delivery, verify } from './inbox/delivery.ts';
import { Ledger } from './inbox/ledger.ts';
import { POLICY, page, SCRIPT, STYLE } from './inbox/page.ts';
import { wordsOf } from './inbox/words.ts';
import { listen } from './listen.ts';

const HOOK = '/hooks/entente';
const LONGEST = 2 * 1024 * 1024;

/** A way to fail: break the connection, never answer, or answer with a status. */
type Failure = 'reset' | 'hang' | number | null;

/** A demo CRM on this machine: it verifies what arrives, keeps each delivery once, and shows it on a page. */
export interface Inbox {
  /** Where deliveries go. */
  url: string;
  /** Where its page is. */
  origin: string;
  secret: string;
  received: readonly Delivery[];
  /** The `webhook-id` of each request that tried to deliver, whatever came of it. */
  attempted: readonly string[];
  /** From now on deliveries fail in this way; null ends it. */
  fail(how: Failure): void;
  /** Resolves once `count` deliveries have come; rejects after so many milliseconds. */
  waitFor(count: number, milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** @param secret `whsec_…`, the one that signatures are checked with */
export async function openInbox({ secret }: { secret: string }): Promise<Inbox> {
  const ledger = new Ledger();
  let failure: Failure = null;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', origin);
    if (pathname === HOOK) await hook(request, response);
    else if (pathname === '/events') follow(response);
    else if (pathname === '/inbox.js') send(response, 200, 'text/javascript', SCRIPT);
    else if (pathname === '/inbox.css') send(response, 200, 'text/css', STYLE);
    else if (pathname === '/received') send(response, 200, 'application/json', JSON.stringify(ledger.received));
    else list(pathname, request, response);
  }

  function list(pathname: string, request: IncomingMessage, response: ServerResponse): void {
    const words = wordsOf(request.headers['accept-language']);
    const of = ledger.received.filter(({ record }) => record !== null && pathname === `/accounts/${record}`);
    if (pathname === '/') send(response, 200, 'text/html', page(ledger.received, ledger.refusals, words));
    else if (of.length > 0) send(response, 200, 'text/html', page(of, [], words));
    else send(response, 404, 'text/plain', words.unknown);
  }

  function follow(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    response.on(
      'close',
      ledger.onChange(() => response.write('data: new\n\n')),
    );
  }

  async function hook(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Open to any origin, like many a receiver: what counts is the signature.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-methods', 'POST, OPTIONS');
    response.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (request.method !== 'POST') return json(response, 405, { ok: false });
    const headers = plain(request);
    const text = await bodyOf(request);
    ledger.attempted.push(headers['webhook-id'] ?? '');
    if (failure === 'reset') return void request.socket.destroy();
    if (failure === 'hang') return;
    if (failure !== null) return json(response, failure, { ok: false });
    if (text === null) return json(response, 413, { ok: false, error: 'The body is too long' });
    const verdict = verify(secret, text, headers);
    if (!verdict.ok) {
      ledger.refuse(verdict.why);
      return json(response, verdict.status, { ok: false, error: verdict.why });
    }
    const { record } = ledger.keep(headers, verdict.body);
    json(response, 200, { ok: true, ...(record !== null && { id: record, link: `${origin}/accounts/${record}` }) });
  }

  const { origin, close } = await listen(server);
  return {
    url: `${origin}${HOOK}`,
    origin,
    secret,
    received: ledger.received,
    attempted: ledger.attempted,
    fail(how) {
      failure = how;
    },
    waitFor: (count, milliseconds) => ledger.waitFor(count, milliseconds),
    close,
  };
}

/** Null where it is too long; what is too much is read and dropped, so that the answer can be heard. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= LONGEST) chunks.push(chunk);
  }
  return length > LONGEST ? null : Buffer.concat(chunks).toString('utf8');
}

function plain({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function json(response: ServerResponse, status: number, value: object): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(text);
}
