// What the outbox's benchmark sets beside Entente: a queue and its retries as a user of the two would write them. In
// memory: what waits is gone with the page.
import PQueue from 'p-queue';
import pRetry from 'p-retry';

/** @param post sends one body, throws where it is not accepted */
async function pQueue(bodies, concurrency, post) {
  const queue = new PQueue({ concurrency });
  await queue.addAll(bodies.map((body) => () => pRetry(() => post(body), { retries: 8 })));
}

globalThis.outboxPeers = { pQueue };
