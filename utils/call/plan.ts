import type { CallDraft } from '../domain/call-draft.ts';
import type { Id } from '../domain/identifier.ts';
import type { Question } from '../domain/question.ts';
import type { Records } from '../domain/records.ts';

/** The questions of a call: those that wait, and those that were put in it, in the rep's order, then in that of planning. */
export function questionsIn({ questions }: Records, { order, startedAt }: CallDraft): Question[] {
  const place = new Map(order.map((id, n) => [id, n]));
  return questions
    .filter(({ status, settledAt }) => {
      if (status === 'planned' || status === 'asked') return true;
      return status === 'answered' && startedAt !== null && settledAt !== null && settledAt >= startedAt;
    })
    .toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
}

/** The order after a question was moved up or down by one. */
export function moved(questions: readonly Question[], question: Id, by: -1 | 1): Id[] {
  const ids = questions.map(({ id }) => id);
  const from = ids.indexOf(question);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  const rest = ids.filter((id) => id !== question);
  return [...rest.slice(0, to), question, ...rest.slice(to)];
}

/** How the call goes, as information and no score: questions put by their form, and how much is noted of whom. */
export interface Meter {
  open: number;
  closed: number;
  /** What they said: answers, quotes, needs and promises of theirs. */
  them: number;
  /** What we stated: promises of ours. */
  us: number;
}

export function meterOf(records: Records, { startedAt }: CallDraft): Meter {
  const here = heardIn(records, startedAt);
  const put = here.questions;
  const open = put.filter(({ forms }) => forms.includes('open')).length;
  const ours = here.commitments.filter(({ by }) => by === 'us').length;
  return {
    open,
    closed: put.length - open,
    them:
      put.filter(({ answer }) => answer !== null).length +
      here.quotes.length +
      here.needs.length +
      here.commitments.length -
      ours,
    us: ours,
  };
}

/** What came of the call so far: all that was put, said and promised since it began. */
export function heardIn(records: Records, startedAt: string | null) {
  const since = (at: string | null) => startedAt !== null && at !== null && at >= startedAt;
  return {
    questions: records.questions.filter(
      ({ status, settledAt }) => (status === 'asked' || status === 'answered') && since(settledAt),
    ),
    needs: records.needs.filter(
      ({ status, notedAt, saidAt }) => status !== 'dismissed' && (since(notedAt) || since(saidAt)),
    ),
    quotes: records.quotes.filter(({ keptAt }) => since(keptAt)),
    commitments: records.commitments.filter(({ madeAt }) => since(madeAt)),
  };
}
