import type { Need } from '../domain/need.ts';
import type { Question } from '../domain/question.ts';
import type { Quote } from '../domain/quote.ts';
import type { Signal } from '../domain/signal.ts';
import type { ProspectData } from './payload.ts';

type Part<Key extends 'signals' | 'needs' | 'quotes' | 'questions'> = ProspectData[Key][number];

export function signalOf({ id, kind, summary, quote, count, date, source }: Signal): Part<'signals'> {
  return { id, kind, summary, quote, count, date, source: source === null ? null : { url: source.url } };
}

/** Who said it, and when, is not recorded yet. */
export function needOf({ id, kind, statement, status, evidence }: Need): Part<'needs'> {
  return {
    id,
    kind,
    statement,
    status,
    saidBy: null,
    saidAt: null,
    quote: null,
    evidence: evidence.map(({ id, url, quote }) => ({ id, url, quote })),
  };
}

export function quoteOf({ id, text, contact, keptAt, url }: Quote): Part<'quotes'> {
  return { id, text, contact, at: keptAt, source: url === null ? null : { url } };
}

/** Questions still open in the order in which they were planned, then those answered, the newest first. */
export function questionsOf(questions: readonly Question[]): Part<'questions'>[] {
  const inOrder = questions.toSorted((a, b) => a.plannedAt.localeCompare(b.plannedAt));
  const answered = inOrder.filter(({ status }) => status === 'answered').reverse();
  return [...inOrder.filter(({ status }) => status !== 'answered'), ...answered].map(
    ({ id, text, forms, status, answer, because, tests }) => ({ id, text, forms, status, answer, because, tests }),
  );
}
