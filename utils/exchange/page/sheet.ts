import { domainOf, nameOf, personOf, ranked } from '../../domain/best.ts';
import type { Commitment } from '../../domain/commitment.ts';
import { type AccountField, accountField, MANIFOLD } from '../../domain/fact.ts';
import type { Id } from '../../domain/identifier.ts';
import type { Need } from '../../domain/need.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import type { Question } from '../../domain/question.ts';
import type { Records } from '../../domain/records.ts';
import type { Signal } from '../../domain/signal.ts';

/** One account as a page to be printed or kept as a text: its sections in the order in which one reads before a call. */
export interface Sheet {
  title: string;
  sections: { title: string; items: Item[] }[];
}

/** What is said, and what there is to know about it: whence, when, by whom. */
interface Item {
  text: string;
  about: string;
}

const SECTIONS = [
  'promises',
  'opportunities',
  'needs',
  'questions',
  'quotes',
  'signals',
  'contacts',
  'touches',
  'notes',
  'facts',
] as const;
type Section = (typeof SECTIONS)[number];

/** How a sheet says things, in a language. */
export interface SheetWords {
  sections: Record<Section, string>;
  fields: Record<AccountField, string>;
  signals: Record<Signal['kind'], string>;
  questions: Record<Question['status'], string>;
  day(date: string): string;
  need(need: Need): string;
  promise(promise: Commitment): string;
  opportunity(opportunity: Opportunity): string;
  touch(touch: Records['touches'][number]): string;
  quoted(text: string): string;
  named(label: string, value: string): string;
  left: string;
  objected: string;
}

/** The sheet of an account. What was rejected, dismissed or dropped is not on it. */
export function sheetOf(records: Records, words: SheetWords): Sheet {
  const sections = SECTIONS.map((name) => ({ title: words.sections[name], items: ITEMS[name](records, words) }));
  return { title: nameOf(records.account.facts), sections: sections.filter(({ items }) => items.length > 0) };
}

const ITEMS: Record<Section, (records: Records, words: SheetWords) => Item[]> = {
  promises: (records, words) =>
    records.commitments.map((one) => item(one.text, words.promise(one), personIn(records, one.contact))),
  opportunities: (records, words) =>
    records.opportunities.map((one) => item(one.name, words.opportunity(one), one.goal, one.why)),
  needs: (records, words) =>
    records.needs
      .filter(({ status }) => status !== 'dismissed')
      .map((one) => {
        const evidence = one.evidence.map(({ quote, url }) => joined(words.quoted(quote), url));
        return item(one.statement, words.need(one), one.impact, personIn(records, one.saidBy), ...evidence);
      }),
  questions: (records, words) =>
    records.questions
      .filter(({ status }) => status !== 'dropped')
      .map(({ text, status, answer }) => item(text, words.questions[status], answer && words.quoted(answer))),
  quotes: (records, words) =>
    records.quotes.map(({ text, contact, keptAt, url }) =>
      item(words.quoted(text), personIn(records, contact), words.day(keptAt), url),
    ),
  signals: (records, words) =>
    records.signals.map(({ kind, summary, quote, source, observedAt }) =>
      item(words.named(words.signals[kind], summary), words.quoted(quote), words.day(observedAt), source?.url),
    ),
  contacts: ({ account, contacts }, words) => {
    const domain = domainOf(account.facts);
    return contacts.map(({ facts, leftOn, objectedOn }) => {
      const best = (field: 'jobTitle' | 'email' | 'phone' | 'profiles') => ranked(facts, field, domain)[0]?.value;
      const state = [leftOn && words.left, objectedOn && words.objected];
      return item(
        joined(personOf(facts, domain), best('jobTitle')),
        ...state,
        best('email'),
        best('phone'),
        best('profiles'),
      );
    });
  },
  touches: (records, words) => [
    ...records.touches.map((one) => {
      const people = one.with.map((id) => personIn(records, id));
      return item(words.touch(one), words.day(one.happenedAt), ...people, one.brought);
    }),
    ...records.calls.map(({ summary, finishedAt, nextStep, noNextStep }) =>
      item(summary, words.day(finishedAt), nextStep?.text ?? noNextStep),
    ),
  ],
  notes: (records, words) => records.notes.map(({ text, writtenAt }) => item(text, words.day(writtenAt))),
  facts: ({ account }, words) =>
    accountField.options.flatMap((field) => {
      const values = ranked(account.facts, field, domainOf(account.facts));
      const shown = MANIFOLD.has(field) ? values : values.slice(0, 1);
      return shown.map(({ value, source }) =>
        item(words.named(words.fields[field], value), source.url, words.day(source.capturedAt)),
      );
    }),
};

function personIn({ account, contacts }: Records, id: Id | null): string {
  const known = contacts.find((contact) => contact.id === id);
  return known ? personOf(known.facts, domainOf(account.facts)) : '';
}

type Part = string | null | undefined;

function item(text: string, ...about: readonly Part[]): Item {
  return { text, about: joined(...about) };
}

function joined(...parts: readonly Part[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}
