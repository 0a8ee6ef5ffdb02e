import { id } from '../domain/identifier.ts';
import { z } from '../domain/zod.ts';

/** What changed in the history, for whoever shows it. */
const notice = z.discriminatedUnion('about', [
  z.object({ about: z.literal('account'), account: id }),
  z.object({ about: z.literal('destinations') }),
  /** What is on its way, or was: of any account. */
  z.object({ about: z.literal('outbox') }),
  /** How far an import or export has come. */
  z.object({ about: z.literal('jobs') }),
  /** Any account may have changed: a file was taken in, or all was derived anew. */
  z.object({ about: z.literal('history') }),
]);
export type Notice = z.infer<typeof notice>;

const CHANNEL = 'entente';

/** Tells every other context of the extension what changed. */
export function announcer(): (news: Notice) => void {
  const channel = new BroadcastChannel(CHANNEL);
  return (news) => channel.postMessage(news);
}

/** Calls back at each change, until the signal aborts. */
export function listen(heard: (news: Notice) => void, signal?: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => heard(z.parse(notice, data));
  signal?.addEventListener('abort', () => channel.close());
}
