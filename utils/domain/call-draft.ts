import { madeCommitment } from './commitment.ts';
import type { Draft } from './draft.ts';
import { type Id, id } from './identifier.ts';
import { needKind } from './need.ts';
import { setAside } from './set-aside.ts';
import { isoDate, line, longText, text } from './text.ts';
import { madeTouch } from './touch.ts';
import { z } from './zod.ts';

const CALL = 'call ';

/** Whoever speaks: a contact, or nobody known. */
const speaker = z.nullable(id);

/**
 * A call that is going on, as its panel has it: one an account, in no tab. All that is typed lies here, and every gesture
 * until the history has it, so that neither a closed panel nor a browser that dies takes anything along.
 */
export const callDraft = z.object({
  /** See `callDraftId`. */
  id: z.string(),
  /** No tab: a call outlives them. */
  tab: z.literal(-1),
  key: z.string(),
  changedAt: isoDate,
  account: id,
  /** The command that finishes it. */
  command: id,
  startedAt: z.nullable(isoDate),
  /** How long it went before the last pause, seconds; and since when it goes on, null while it is paused. */
  seconds: z.int(),
  runningSince: z.nullable(isoDate),
  direction: madeTouch.shape.direction,
  /** Whom it is with. */
  with: z.array(id).check(z.maxLength(50)),
  /** Planned questions in the order that the rep gave them; others come behind. */
  order: z.array(id).check(z.maxLength(200)),
  /** The question being typed, and whether it is closed on purpose. */
  question: text,
  onPurpose: z.optional(z.boolean()),
  /** Answers being typed. */
  answers: z.array(z.object({ question: id, text, contact: speaker })).check(z.maxLength(200)),
  /** The need being typed, and the answered question that it rests on. */
  need: z.object({ kind: needKind, statement: text, question: z.nullable(id), contact: speaker }),
  quote: z.object({ text, contact: speaker }),
  promise: z.object({ by: madeCommitment.shape.by, text, due: line }),
  /** Null while it is as composed. */
  summary: z.nullable(longText),
  /** How long it took, as typed; null while it is as measured. */
  minutes: z._default(z.nullable(line), null),
  next: z.object({ by: madeCommitment.shape.by, text, due: line, none: text }),
  /** Gestures that the history has not acknowledged, in order: commands, sent until it has. */
  unsent: z.array(z.object({ at: isoDate, command: z.unknown() })).check(z.maxLength(500)),
  aside: z._default(z.array(setAside).check(z.maxLength(500)), []),
});
export type CallDraft = z.infer<typeof callDraft>;

/** A call draft's key in the store. */
export function callDraftId(account: string): string {
  return `${CALL}${account}`;
}

/** Whether a row of the drafts is a call's, however it was damaged. */
export function isCallDraft(row: Draft | CallDraft): row is CallDraft {
  return row.id.startsWith(CALL);
}

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
    minutes: null,
    next: { by: 'us', text: '', due: '', none: '' },
    unsent: [],
    aside: [],
  };
}
