import { type Command, command, gestureOf } from '../commands/command.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import { tick } from '../domain/clock.ts';
import { derive } from '../domain/derive.ts';
import type { Author } from '../domain/event.ts';
import type { Records } from '../domain/records.ts';
import { z } from '../domain/zod.ts';

type Unsent = CallDraft['unsent'][number];

/** A gesture that waits for the history, read again from where it was kept. Null where it is no command any more. */
export function commandIn({ command: kept }: Unsent): Command | null {
  const read = z.safeParse(command, kept);
  return read.success ? read.data : null;
}

/**
 * The records as they will be once the history has what waits: the same rules on the same gestures, so that what is shown
 * at once is what will be there.
 */
export function withUnsent(records: Records, unsent: readonly Unsent[], author: Author): Records {
  return unsent.reduce((before, one) => {
    const waiting = commandIn(one);
    if (!waiting) return before;
    const at = tick(undefined, Date.parse(one.at));
    const outcome = gestureOf(waiting).decide(before, { author, at });
    return outcome.ok ? outcome.events.reduce<Records>(derive, before) : before;
  }, records);
}

/** The call as it was typed before its last gesture, which was not sent yet; null where none can be taken back. */
export function undone(call: CallDraft): CallDraft | null {
  const last = call.unsent.at(-1);
  const taken = last && commandIn(last);
  if (!taken) return null;
  const rest = { ...call, unsent: call.unsent.slice(0, -1) };
  switch (taken.do) {
    case 'plan-question':
      return { ...rest, question: taken.question.text, onPurpose: taken.question.onPurpose };
    case 'answer-question': {
      const { id, answer, contact } = taken.question;
      return { ...rest, answers: [...rest.answers, { question: id, text: answer, contact }] };
    }
    case 'note-need':
      return { ...rest, need: { ...rest.need, kind: taken.need.kind, statement: taken.need.statement } };
    case 'keep-quote':
      return { ...rest, quote: { text: taken.quote.text, contact: taken.quote.contact } };
    case 'make-commitment': {
      const { by, text, due: day } = taken.promise;
      return { ...rest, promise: { by, text, due: day ?? '' } };
    }
    default:
      return rest;
  }
}
