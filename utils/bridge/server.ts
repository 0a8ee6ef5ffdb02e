import { failureOf } from '../domain/failure.ts';
import { z } from '../domain/zod.ts';
import { type Answer, request } from './message.ts';
import { type Args, type Method, protocol } from './protocol.ts';
import type { Reply } from './replies.ts';

/** The background's table of contents: one function a method. */
export type Handlers = { [M in Method]: (args: Args<M>) => Promise<Reply<M>> };

/** Who sent a message, as the browser says. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/**
 * Answers messages of the extension's own pages; anyone else's is not ours to answer (undefined). A content script
 * shares our id and lives in a hostile page, so the page's address decides.
 *
 * @param self the extension's id, and what the addresses of its own pages begin with
 * @param report where an unforeseen failure is told
 */
export function server(handlers: Handlers, self: { id: string; base: string }, report: (error: unknown) => void) {
  return (message: unknown, sender: Sender): Promise<Answer> | undefined => {
    if (sender.id !== self.id || !sender.url?.startsWith(self.base)) return undefined;
    const asked = z.safeParse(request, message);
    if (!asked.success) return undefined;
    return respond(handlers, asked.data).catch((error: unknown) => {
      report(error);
      return { ok: false, error: error instanceof Error ? error.message : String(error), failure: failureOf(error) };
    });
  };
}

async function respond(handlers: Handlers, { method, args }: z.infer<typeof request>): Promise<Answer> {
  if (!isMethod(method)) return { ok: false, error: `No method ${method}`, failure: null };
  return { ok: true, value: await run(handlers, method, args) };
}

function run<M extends Method>(handlers: Handlers, method: M, args: unknown): Promise<Reply<M>> {
  // The schema belongs to `method`, which the compiler cannot follow through an index.
  return handlers[method](z.parse(protocol[method], args) as Args<M>);
}

function isMethod(name: string): name is Method {
  return Object.hasOwn(protocol, name);
}
