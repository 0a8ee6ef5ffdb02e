import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** A request as a stand-in reads it: JSON or a form, whichever it was. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

export interface Told {
  status: number;
  json?: unknown;
  /** In place of JSON. */
  text?: string;
  headers?: Record<string, string>;
}

/** A small HTTP server on loopback, for one test, that answers as `answer` does. Its address, without a slash at the end. */
export async function served(answer: (asked: Asked) => Told): Promise<string> {
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
      const body: unknown = form ? new URLSearchParams(text) : text === '' ? undefined : JSON.parse(text);
      const { method = '', headers } = request;
      const told = answer({ method, path: pathname, query: searchParams, headers, body });
      response.writeHead(told.status, { 'content-type': 'application/json', ...told.headers });
      response.end(told.text ?? (told.json === undefined ? '' : JSON.stringify(told.json)));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Takes a record out; false where it is not there. */
export function taken(rows: { id: string }[], id: string): boolean {
  const at = rows.findIndex((row) => row.id === id);
  if (at >= 0) rows.splice(at, 1);
  return at >= 0;
}
