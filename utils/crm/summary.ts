import type { PageSource } from '../domain/fact.ts';
import type { Id } from '../domain/identifier.ts';
import type { NeedKind, NeedStatus } from '../domain/need.ts';
import type { SignalKind } from '../domain/signal.ts';
import type { ProspectData } from './payload.ts';
import type { PayloadCall } from './payload-discovery.ts';

/** What the summary says in a person's language; the language catalogs implement it. */
export interface SummaryWords {
  /** Headings, without a colon. */
  contacts: string;
  signals: string;
  needs: string;
  questions: string;
  answers: string;
  quotes: string;
  notes: string;
  signalKinds: Record<SignalKind, string>;
  /** How sure a need is, by how it came and what became of it: `said`, `supposed`, `confirmed`. */
  need(kind: NeedKind, status: NeedStatus): string;
  /** A number of people, of which one end may be unknown: `51 to 200 employees`. */
  size(min: number | null, max: number | null): string;
  /** `“4 technicians wanted”`, in the language's own marks. */
  quoted(text: string): string;
  /** A call, when it began (ISO 8601), and with whom: `Call of 23/11/2026, 35 min, Jane Doe`. */
  call(startedAt: string, minutes: number, people: readonly string[]): string;
  /** What comes next, and on which day (ISO 8601), where that is known. */
  next(step: { text: string; due: string | null }): string;
  /** Where it was read, and when (ISO 8601): `Read on TITLE, 23/11/2026: URL`. */
  source(page: PageSource): string;
}

type Picture = Pick<ProspectData, 'account' | 'contacts' | 'signals' | 'needs' | 'questions' | 'quotes' | 'source'> & {
  /** The call that it was made for, where it was. */
  call: PayloadCall | null;
};

/**
 * The picture in plain text, as one reads it in a CRM's note field: who they are, what came of the call, whom we know,
 * what happens there, what they need, what to ask, what they said, what the rep wrote, where it was read. What is empty is left out.
 *
 * @param notes the rep's own, newest first
 */
export function summary(picture: Picture, notes: readonly string[], words: SummaryWords): string {
  const { account, call, contacts, signals, needs, questions, quotes, source } = picture;
  const personOf = (id: Id | null) => {
    const contact = contacts.find((known) => known.id === id);
    return contact?.name ?? contact?.email ?? '';
  };
  const open = questions.filter(({ status }) => status === 'planned' || status === 'asked');
  const answered = questions.filter(({ status }) => status === 'answered');
  const kept = needs.filter(({ status }) => status !== 'dismissed');
  return joined('\n\n', [
    identity(account, words),
    call ? callText(call, call.with.map(personOf), words) : '',
    section(
      words.contacts,
      contacts.map(({ name, jobTitle, email, phone }) => joined(', ', [name, jobTitle, email, phone])),
    ),
    section(
      words.signals,
      signals.map(({ kind, summary, date }) => joined(' · ', [words.signalKinds[kind], summary, date])),
    ),
    section(
      words.needs,
      kept.map((need) => needLine(need, words)),
    ),
    section(
      words.questions,
      open.map(({ text }) => text),
    ),
    section(
      words.answers,
      answered.map(({ text, answer }) => joined(' → ', [text, answer])),
    ),
    section(
      words.quotes,
      quotes.map(({ text, contact }) => joined(', ', [words.quoted(text), personOf(contact)])),
    ),
    notes.length > 0 ? `${words.notes}\n${notes.join('\n\n')}` : '',
    source ? words.source(source) : '',
  ]);
}

function callText(
  { startedAt, minutes, summary, nextStep }: PayloadCall,
  people: string[],
  words: SummaryWords,
): string {
  // Where the rep wrote the next step into the summary, it is not said twice.
  const next = nextStep && !summary.includes(nextStep.text) ? words.next(nextStep) : '';
  return joined('\n', [words.call(startedAt, minutes, people.filter(Boolean)), summary, next]);
}

function identity(account: Picture['account'], words: SummaryWords): string {
  const { street, postalCode, locality, region, country } = account.address;
  const { min, max } = account.size;
  const place = joined(', ', [street, joined(' ', [postalCode, locality]), region, country]);
  const size = min === null && max === null ? '' : words.size(min, max);
  return joined('\n', [
    joined(', ', [account.name, account.domain === account.name ? '' : account.domain]),
    joined(' · ', [account.industry, size, place]),
    joined(' · ', [account.phone, account.email]),
  ]);
}

function needLine({ statement, kind, status, evidence }: Picture['needs'][number], words: SummaryWords): string {
  const rests = evidence.map(({ quote, url }) => joined(' ', [words.quoted(quote), url && `(${url})`]));
  return joined('\n    ', [`${statement} (${words.need(kind, status)})`, ...rests]);
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `- ${line}`)].join('\n');
}

function joined(mark: string, parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(mark);
}
