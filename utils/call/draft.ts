import type { Command } from '../commands/command.ts';
import { type CallDraft, callDraftId } from '../domain/call-draft.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { plainText } from '../domain/text.ts';

/** A call with an account in which nothing has happened yet. @param now milliseconds since 1970 */
export function emptyCall(account: Id, command: Id, now: number): CallDraft {
  return {
    id: callDraftId(account),
    tab: -1,
    key: callDraftId(account),
    changedAt: new Date(now).toISOString(),
    account,
    command,
    startedAt: null,
    seconds: 0,
    runningSince: null,
    direction: 'outgoing',
    with: [],
    order: [],
    question: '',
    answers: [],
    need: { kind: 'explicit', statement: '', question: null, contact: null },
    quote: { text: '', contact: null },
    promise: { by: 'us', text: '', due: '' },
    summary: null,
    next: { by: 'us', text: '', due: '', none: '' },
    unsent: [],
  };
}

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

/** The command that finishes a call. Sent twice, it finishes it once. */
export function finishOf(
  { command, account, changedAt, startedAt, direction, with: people, next }: CallDraft,
  { opportunities }: Records,
  summary: string,
  minutes: number,
): Command {
  const text = plainText(next.text);
  return {
    do: 'finish-call',
    command,
    account,
    opportunity: opportunities.findLast(({ outcome }) => outcome === null)?.id ?? null,
    direction,
    call: { startedAt: startedAt ?? changedAt, minutes, with: people, summary, noNextStep: plainText(next.none) },
    nextStep: text === '' ? null : { by: next.by, text, due: next.due },
  };
}
