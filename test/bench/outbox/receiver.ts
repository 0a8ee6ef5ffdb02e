import { createServer } from 'node:http';
import { type Listening, listen } from '../../demo/listen.ts';

/** A receiver on this machine that accepts all, after so many milliseconds. */
export function openReceiver(latency: number): Promise<Listening> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
      if (latency > 0) setTimeout(answer, latency);
      else answer();
    });
  });
  return listen(server);
}
