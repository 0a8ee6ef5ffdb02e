import { type Command, command, gestureOf } from '../commands/command.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import { tick } from '../domain/clock.ts';
import { derive } from '../domain/derive.ts';
import type { Author } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import type { NotedNeed } from '../domain/need.ts';
import type { Records } from '../domain/records.ts';
import { joined } from '../domain/text.ts';
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

/**
 * The call as it was typed before its last gesture; null where none can be taken back. What is typed since stays, behind
 * what comes back into its field; what was taken from a proposal was never in one.
 *
 * @param given the command that is on its way to the history, or was: it may be there
 */
export function undone(call: CallDraft, given: Unsent | null): CallDraft | null {
  const [last, before] = call.unsent.filter((one) => one !== given).toReversed();
  const taken = last && commandIn(last);
  if (!taken) return null;
  const made = before && commandIn(before);
  const need = made?.do === 'note-need' && isOneGesture(made.need, taken) ? made.need : null;
  const rest = { ...call, unsent: call.unsent.filter((one) => one !== last && !(need && one === before)) };
  if (taken.do === 'confirm-need' && need) return withNeed(rest, need, taken.need.contact);
  switch (taken.do) {
    case 'plan-question': {
      const { from, text, onPurpose } = taken.question;
      return from === undefined ? { ...rest, question: joined(text, rest.question), onPurpose } : rest;
    }
    case 'answer-question': {
      const { id, answer, contact } = taken.question;
      const typed = rest.answers.find((one) => one.question === id)?.text ?? '';
      const others = rest.answers.filter((one) => one.question !== id);
      return { ...rest, answers: [...others, { question: id, text: joined(answer, typed), contact }] };
    }
    case 'note-need':
      return taken.need.rule === undefined ? withNeed(rest, taken.need, rest.need.contact) : rest;
    case 'keep-quote': {
      const { text, contact } = taken.quote;
      return { ...rest, quote: { text: joined(text, rest.quote.text), contact } };
    }
    case 'make-commitment': {
      const { by, text, due: day } = taken.promise;
      return { ...rest, promise: { by, text: joined(text, rest.promise.text), due: rest.promise.due || (day ?? '') } };
    }
    default:
      return rest;
  }
}

/** A need, and the word of theirs that confirms it or the question that would tell of it: noted at one stroke. */
function isOneGesture({ id, kind, rule }: NotedNeed, next: Command): boolean {
  if (next.do === 'confirm-need') return kind === 'explicit' && next.need.id === id;
  return next.do === 'plan-question' && rule !== undefined && next.question.tests.includes(id);
}

/** The need in its field again, resting on the answer that it was heard in. */
function withNeed(call: CallDraft, { kind, statement, evidence: [heard] }: NotedNeed, contact: Id | null): CallDraft {
  const question = heard?.id ?? call.need.question;
  return { ...call, need: { kind, statement: joined(statement, call.need.statement), question, contact } };
}
