import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { listen } from '../demo/listen.ts';
import { gestureOf } from './gesture-id.ts';
import type { Ledger } from './ledger.ts';
import { type Whim, whimOf } from './whim.ts';

export interface Receiver {
  url: string;
  /** Requests whose signature is not the secret's. */
  unsigned(): number;
  /** How many requests met each whim. */
  whims: Map<Whim, number>;
  close(): Promise<void>;
}

/**
 * A receiver that takes, refuses, resets, hangs and drops as a seed has it, and writes all down.
 *
 * @param patience how long the sender waits for an answer, milliseconds: a late one comes within it
 */
export async function openReceiver(secret: string, ledger: Ledger, seed: number, patience: number): Promise<Receiver> {
  let unsigned = 0;
  const whims = new Map<Whim, number>();
  const server = createServer(async (request, response) => {
    // A sender that dies midway has sent nothing.
    const body = await text(request).catch(() => null);
    if (body === null) return;
    const id = String(request.headers['webhook-id']);
    if (!isSigned(secret, body, request.headers)) unsigned++;
    const time = ledger.came(id, body);
    const whim = whimOf(seed, gestureOf(id) ?? 0, time);
    whims.set(whim, (whims.get(whim) ?? 0) + 1);
    if (TAKING.has(whim)) ledger.take(id);
    if (whim === 'late') setTimeout(() => answer(response, whim), patience * 0.6);
    else answer(response, whim);
  });
  const { origin, close } = await listen(server);
  return { url: `${origin}/hook`, unsigned: () => unsigned, whims, close };
}

const TAKING: ReadonlySet<Whim> = new Set(['accept', 'late', 'dropped', 'cut']);

function answer(response: ServerResponse, whim: Whim): void {
  switch (whim) {
    case 'accept':
    case 'late':
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
      return;
    case 'error':
      response.writeHead(500).end('no');
      return;
    case 'busy':
      response.writeHead(429, { 'retry-after': '1' }).end();
      return;
    case 'cut':
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"ok"', () => response.socket?.destroy());
      return;
    case 'dropped':
      response.socket?.destroy();
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
  }
}

function isSigned(secret: string, body: string, headers: IncomingHttpHeaders): boolean {
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;
  try {
    new Webhook(secret).verify(body, Object.fromEntries(names.map((name) => [name, String(headers[name])])));
    return true;
  } catch {
    return false;
  }
}
