import { dateOf } from '../clock.ts';
import type { EventOf } from '../event.ts';
import type { Id } from '../identifier.ts';
import { contactIn } from '../merge.ts';
import { firstStatus } from '../need.ts';
import type { Records } from '../records.ts';
import { change, put } from './list.ts';

export type DiscoveryEvent = EventOf<
  | 'signal.observed'
  | 'question.planned'
  | 'question.asked'
  | 'question.answered'
  | 'question.dropped'
  | 'need.noted'
  | 'need.confirmed'
  | 'need.dismissed'
  | 'need.changed'
  | 'quote.kept'
  | 'note.written'
>;

/** What is understood of an account after an event that adds to it. */
export function afterDiscoveryEvent(before: Records, event: DiscoveryEvent): Partial<Records> {
  const { signals, quotes, notes } = before;
  const account = before.account.id;
  const when = dateOf(event.at);
  switch (event.type) {
    case 'signal.observed': {
      const source = event.source ?? null;
      return { signals: put(signals, { ...event.data, account, source, observedAt: when }) };
    }
    case 'quote.kept': {
      const contact = personIn(before, event.data.contact);
      return { quotes: put(quotes, { ...event.data, contact, account, keptAt: when }) };
    }
    case 'note.written':
      return { notes: put(notes, { ...event.data, account, writtenAt: when }) };
    case 'question.planned':
    case 'question.asked':
    case 'question.answered':
    case 'question.dropped':
      return { questions: afterQuestionEvent(before, event) };
    default:
      return { needs: afterNeedEvent(before, event) };
  }
}

function afterQuestionEvent(
  before: Records,
  { type, data, at }: EventOf<'question.planned' | 'question.asked' | 'question.answered' | 'question.dropped'>,
): Records['questions'] {
  const { account, questions } = before;
  const settledAt = dateOf(at);
  switch (type) {
    case 'question.planned': {
      const fresh = { status: 'planned', answer: null, contact: null, plannedAt: settledAt, settledAt: null } as const;
      return put(questions, { ...data, ...fresh, account: account.id });
    }
    case 'question.asked':
      return change(questions, data.id, { status: 'asked', contact: personIn(before, data.contact), settledAt });
    case 'question.answered': {
      const contact = personIn(before, data.contact);
      return change(questions, data.id, { status: 'answered', answer: data.answer, contact, settledAt });
    }
    case 'question.dropped':
      return change(questions, data.id, { status: 'dropped', settledAt });
  }
}

function afterNeedEvent(
  before: Records,
  { type, data, at }: EventOf<'need.noted' | 'need.confirmed' | 'need.dismissed' | 'need.changed'>,
): Records['needs'] {
  const { account, needs } = before;
  switch (type) {
    case 'need.noted': {
      const fresh = { impact: '', saidBy: null, saidAt: null, quote: null, notedAt: dateOf(at) };
      return put(needs, { ...data, ...fresh, account: account.id, status: firstStatus(data.kind) });
    }
    case 'need.confirmed': {
      const saidBy = personIn(before, data.contact);
      const { quote, question } = data;
      const confirmed = { status: 'confirmed', saidBy, saidAt: dateOf(at), quote } as const;
      return change(needs, data.id, { ...confirmed, ...(question !== undefined && { question }) });
    }
    case 'need.dismissed':
      return change(needs, data.id, { status: 'dismissed' });
    case 'need.changed': {
      const known = needs.find(({ id }) => id === data.id);
      if (!known) return needs;
      const { kind = known.kind, statement = known.statement, impact = known.impact } = data;
      const evidence = (data.evidence ?? []).reduce(put, known.evidence);
      // What was taken for said and was not is a supposition again; a word of theirs, or a dismissal, stays.
      const settled = kind === known.kind || known.saidAt !== null || known.status === 'dismissed';
      const status = settled ? known.status : firstStatus(kind);
      return put(needs, { ...known, kind, status, statement, impact, evidence });
    }
  }
}

/** The person whom an event names, by the id that they go by. */
export function personIn({ account }: Pick<Records, 'account'>, contact: Id | null): Id | null {
  return contact && contactIn(account.merges, contact);
}
