import type { FinishedCall } from '../domain/call.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Need } from '../domain/need.ts';
import type { Opportunity } from '../domain/opportunity.ts';
import type { Question } from '../domain/question.ts';
import type { Quote } from '../domain/quote.ts';
import type { Records } from '../domain/records.ts';
import type { Signal } from '../domain/signal.ts';
import type { ProspectData } from './payload.ts';
import type { PayloadCall } from './payload-discovery.ts';

type Part<Key extends 'signals' | 'needs' | 'quotes' | 'questions' | 'commitments'> = ProspectData[Key][number];

export function signalOf({ id, kind, summary, quote, count, date, source }: Signal): Part<'signals'> {
  return { id, kind, summary, quote, count, date, source: source === null ? null : { url: source.url } };
}

export function needOf({ id, kind, statement, status, saidBy, saidAt, quote, evidence }: Need): Part<'needs'> {
  return {
    id,
    kind,
    statement,
    status,
    saidBy,
    saidAt,
    quote,
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

export function commitmentOf({ id, by, text, due, status }: Commitment): Part<'commitments'> {
  return { id, by, text, due, status };
}

/** The project under way that moved last; where none is, the last that was closed. Null where there is none. */
export function opportunityOf(opportunities: readonly Opportunity[]): ProspectData['opportunity'] {
  const inOrder = opportunities.toSorted((a, b) => a.stageSince.localeCompare(b.stageSince));
  const main = inOrder.findLast(({ closedAt }) => closedAt === null) ?? inOrder.at(-1);
  return main ? projectOf(main) : null;
}

export function projectOf(opportunity: Opportunity): NonNullable<ProspectData['opportunity']> {
  const { id, name, origin, amount, stage, owner, outcome, maturingUntil } = opportunity;
  return { id, name, origin, amount, stage, owner, outcome, maturingUntil };
}

/** When they signed for the first time. Null where they have not. */
export function customerSince(opportunities: readonly Opportunity[]): string | null {
  const signed = opportunities.filter(({ outcome }) => outcome === 'signed').map(({ closedAt }) => closedAt ?? '');
  return signed.sort()[0] || null;
}

/** A call, with those whom the picture knows. */
export function callOf(finished: FinishedCall, { calls, contacts }: Records): PayloadCall {
  const { startedAt, minutes, summary, nextStep } = finished;
  const met = calls.find(({ id }) => id === finished.id)?.with ?? finished.with;
  const known = met.filter((id) => contacts.some((contact) => contact.id === id));
  return { startedAt, minutes, with: known, summary, nextStep };
}
