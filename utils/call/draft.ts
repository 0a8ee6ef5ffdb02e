import type { Command } from '../commands/command.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import type { Id } from '../domain/identifier.ts';
import { contactIn } from '../domain/merge.ts';
import type { Records } from '../domain/records.ts';
import { plainText } from '../domain/text.ts';

/** How long the call has gone on, seconds. */
export function secondsOf({ seconds, runningSince }: CallDraft, now: number): number {
  return seconds + (runningSince === null ? 0 : Math.max(0, Math.round((now - Date.parse(runningSince)) / 1_000)));
}

/** The call with its clock started, unless it goes already. */
export function started(call: CallDraft, now: number): CallDraft {
  const at = new Date(now).toISOString();
  return call.startedAt === null ? { ...call, startedAt: at, runningSince: at } : call;
}

/** The call with its clock stopped, or going on. */
export function paused(call: CallDraft, now: number): CallDraft {
  if (call.startedAt === null) return started(call, now);
  return call.runningSince === null
    ? { ...call, runningSince: new Date(now).toISOString() }
    : { ...call, seconds: secondsOf(call, now), runningSince: null };
}

/** Who of theirs is on the call, by the ids that they go by now: they may have been merged or forgotten since. */
export function presentIn({ with: people }: Pick<CallDraft, 'with'>, { account, contacts }: Records): Id[] {
  const now = new Set(people.map((id) => contactIn(account.merges, id)));
  return contacts.filter(({ id }) => now.has(id)).map(({ id }) => id);
}

/** Who comes back to a call later than this has long hung up. Milliseconds. */
const LEFT = 60 * 60 * 1_000;

/** A call that is opened again: where nobody has touched it for an hour, its clock stopped when it was last touched. */
export function foundAgain(call: CallDraft, now: number): CallDraft {
  const touched = Date.parse(call.changedAt);
  if (call.runningSince === null || now - touched < LEFT) return call;
  return { ...call, seconds: secondsOf(call, touched), runningSince: null };
}

/** How long the call took, in whole minutes: as typed where that is a number, else as measured. */
export function minutesOf(call: CallDraft, now: number): number {
  const typed = call.minutes?.trim() ?? '';
  return isMinutes(typed) ? Number(typed) : Math.round(secondsOf(call, now) / 60);
}

/** Whether a text is a whole number of minutes, as a call can have. */
export function isMinutes(text: string): boolean {
  return /^\d{1,4}$/.test(text.trim());
}

/** The command that finishes a call. Sent twice, it finishes it once. */
export function finishOf(call: CallDraft, records: Records, summary: string, now: number): Command {
  const { command, account, changedAt, startedAt, direction, next } = call;
  const text = plainText(next.text);
  return {
    do: 'finish-call',
    command,
    account,
    opportunity: records.opportunities.findLast(({ outcome }) => outcome === null)?.id ?? null,
    direction,
    call: {
      startedAt: startedAt ?? changedAt,
      minutes: minutesOf(call, now),
      with: presentIn(call, records),
      summary,
      noNextStep: plainText(next.none),
    },
    nextStep: text === '' ? null : { by: next.by, text, due: next.due },
  };
}
