import { HistoryFailure } from '../domain/failure.ts';
import { z } from '../domain/zod.ts';
import { answer } from './message.ts';
import type { Args, Method } from './protocol.ts';
import { type Reply, replies } from './replies.ts';

/** Asks the background; resolves with its checked reply. Rejects where it failed in a way that nobody foresaw. */
export type Call = <M extends Method>(method: M, args: Args<M>) => Promise<Reply<M>>;

/** A worker that is stopped while it answers is started again by the next message: every call is safe to repeat. */
const TRIES = 3;

/** @param send `runtime.sendMessage` */
export function client(send: (message: unknown) => Promise<unknown>): Call {
  return async (method, args) => {
    const raw = await persist(() => answered(send({ method, args })), TRIES);
    const said = z.parse(answer, raw);
    if (!said.ok) throw said.failure ? new HistoryFailure(said.failure) : new Error(`${method}: ${said.error}`);
    // The schema belongs to `method`, which the compiler cannot follow through an index.
    return z.parse(replies[method], said.value) as Reply<typeof method>;
  };
}

/** A worker that dies in the middle of its answer answers nothing; some browsers do not call that a failure. */
async function answered(sent: Promise<unknown>): Promise<unknown> {
  const raw = await sent;
  if (raw === undefined) throw new Error('The background did not answer');
  return raw;
}

async function persist<Result>(attempt: () => Promise<Result>, tries: number): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (tries <= 1) throw error;
    return persist(attempt, tries - 1);
  }
}
