import type { Command } from '../commands/command.ts';
import { settleCall, unsentCalls } from '../store/call-drafts.ts';
import type { Database } from '../store/database.ts';
import { commandIn, due } from './unsent.ts';

/**
 * Performs what dead panels left unsent, oldest first, and takes it out of their calls. What a living panel may still
 * undo is left alone; what it sends as well is done once, by its command's id. A refused gesture is dropped: nobody
 * waits for the answer. One that fails stays, with all behind it, for the next start.
 *
 * @param now milliseconds since 1970
 */
export async function performLeft(
  db: Database,
  perform: (command: Command) => Promise<unknown>,
  now: number,
): Promise<void> {
  for (const { account, unsent } of await unsentCalls(db)) {
    for (const one of due(unsent, now, false)) {
      const left = commandIn(one);
      if (left) await perform(left);
      await settleCall(db, account, (other) => {
        const waiting = commandIn(other);
        return waiting !== null && waiting.command !== left?.command;
      });
    }
  }
}
