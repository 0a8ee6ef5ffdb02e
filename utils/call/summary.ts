import { domainOf, personOf } from '../domain/best.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import type { Id } from '../domain/identifier.ts';
import type { NeedKind, NeedStatus } from '../domain/need.ts';
import type { Records } from '../domain/records.ts';
import { LIMIT } from '../domain/text.ts';
import { heardIn } from './plan.ts';

/** The words of a summary, in the account's language. */
export interface CallSummaryWords {
  said: string;
  needs: string;
  ours: string;
  theirs: string;
  quoted(text: string): string;
  need(kind: NeedKind, status: NeedStatus): string;
  /** A day as ISO 8601 writes it. */
  due(day: string): string;
}

/**
 * The call in plain text: their words first, then needs, and promises both ways. What is empty is left out, and so is
 * what is beyond the longest text that a call can keep.
 */
export function callSummary(records: Records, call: CallDraft, words: CallSummaryWords): string {
  const { questions, needs, quotes, commitments } = heardIn(records, call.startedAt);
  const domain = domainOf(records.account.facts);
  const nameOf = (id: Id | null) => {
    const contact = records.contacts.find((known) => known.id === id);
    return contact ? `, ${personOf(contact.facts, domain)}` : '';
  };
  const answers = questions.flatMap(({ text, answer, contact }) =>
    answer === null ? [] : [`${text}\n  ${words.quoted(answer)}${nameOf(contact)}`],
  );
  const spoken = quotes.map(({ text, contact }) => `${words.quoted(text)}${nameOf(contact)}`);
  const promises = (by: 'us' | 'them') =>
    commitments
      .filter((one) => one.by === by)
      .map(({ text, due }) => [text, due && words.due(due)].filter(Boolean).join(', '));
  return [
    section(words.said, [...answers, ...spoken]),
    section(
      words.needs,
      needs.map(({ statement, kind, status }) => `${statement} (${words.need(kind, status)})`),
    ),
    section(words.ours, promises('us')),
    section(words.theirs, promises('them')),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(0, LIMIT.note)
    .toWellFormed();
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `- ${line}`)].join('\n');
}
