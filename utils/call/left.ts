import type { Command } from '../commands/command.ts';
import type { Id } from '../domain/identifier.ts';
import { changeCall, unsentCalls } from '../store/call-drafts.ts';
import type { Database } from '../store/database.ts';
import type { Performed } from '../store/perform.ts';
import { withAside } from './aside.ts';
import { due } from './held.ts';
import { commandIn } from './unsent.ts';

/**
 * Performs what dead panels left unsent, oldest first, and takes it out of their calls. What a living panel may still
 * undo is left alone; what it sends as well is done once, by its command's id. Of one that is refused,
 * or that nobody can read any more, the words are set aside in its call. One that fails holds up only what concerns the
 * same question or need: these stay for the next start, and all else is tried.
 *
 * @param now milliseconds since 1970
 * @param leaving the account whose panel is about to go: of its call alone, and all of it
 * @throws AggregateError at the end, with each failure
 */
export async function performLeft(
  db: Database,
  perform: (command: Command) => Promise<Performed>,
  now: number,
  leaving?: Id,
): Promise<void> {
  const failures: unknown[] = [];
  for (const { account, unsent } of await unsentCalls(db)) {
    if (leaving !== undefined && account !== leaving) continue;
    const held = new Set<Id>();
    for (const one of due(unsent, now, leaving !== undefined)) {
      const left = commandIn(one);
      const things = left ? thingsOf(left) : [];
      try {
        if (things.some((thing) => held.has(thing))) throw new Error('It waits for one that failed');
        const done = left && (await perform(left));
        const why = done === null ? 'unreadable' : done.ok ? null : done.refusal;
        await changeCall(db, account, (call) => ({
          ...call,
          unsent: call.unsent.filter((other) => commandIn(other)?.command !== left?.command),
          aside: why ? withAside(call, one, why) : call.aside,
        }));
      } catch (error) {
        failures.push(error);
        for (const thing of things) held.add(thing);
      }
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} gestures of calls are still unsent`);
}

/** The questions and needs that a gesture makes, settles or rests on. */
function thingsOf(command: Command): Id[] {
  const things: Id[] = [];
  if ('question' in command) {
    things.push(command.question.id, ...('tests' in command.question ? command.question.tests : []));
  }
  if ('need' in command) {
    const { need } = command;
    things.push(need.id, ...('question' in need && need.question ? [need.question] : []));
  }
  return things;
}
