import type { Brief, Promised } from '../discovery/brief.ts';
import type { Stated } from '../discovery/stated.ts';
import { domainOf, personOf, ranked } from '../domain/best.ts';
import type { AccountFact, Fact } from '../domain/fact.ts';
import type { Id } from '../domain/identifier.ts';
import type { Need } from '../domain/need.ts';
import type { Records } from '../domain/records.ts';
import type { Signal } from '../domain/signal.ts';
import { markdownOf } from '../exchange/page/markdown.ts';

const SECTIONS = [
  'promises',
  'contact',
  'changed',
  'stated',
  'supposed',
  'words',
  'questions',
  'signals',
  'people',
  'facts',
] as const;
type BriefSection = (typeof SECTIONS)[number];

/** One statement of the brief: what it says, about whom or why, where it comes from, how old it is. */
export interface BriefLine {
  text: string;
  about: string;
  source: { url: string; title: string } | null;
  /** In words: `3 months old`; empty where it has none. */
  age: string;
  stale: boolean;
}

/** The brief as a page: sections in the order in which one reads before a call. */
export interface BriefPage {
  title: string;
  sections: { name: BriefSection; title: string; lines: BriefLine[]; empty: string }[];
}

/** How the brief says things, in a language. */
export interface BriefWords {
  sections: Record<BriefSection, string>;
  /** What to say of a section with nothing in it; those that have none are left out then. */
  empty: Partial<Record<BriefSection, string>>;
  fields: Record<Fact['field'], string>;
  signals: Record<Signal['kind'], string>;
  stale: string;
  planned: string;
  because(reason: string): string;
  /** How old something is that was read on a page, or was said or done. */
  age(at: string, read: boolean): string;
  /** What became of the promises that are settled; empty where none is. */
  trust(trust: Brief['trust']): string;
  /** The label of a size that is one number. */
  size: string;
  /** A fact's value, as one says it. */
  value(fact: AccountFact): string;
  promise(promise: Promised): string;
  contact(contact: NonNullable<Brief['lastContact']>['what']): string;
  need(need: Need): string;
  quoted(text: string): string;
  named(label: string, value: string): string;
  changes: {
    came(field: string, now: string): string;
    changed(field: string, before: string, now: string): string;
    gone(field: string, before: string): string;
    met(who: string): string;
    left(who: string): string;
  };
}

/** The page of a brief. A section that is empty and has nothing to say of it is left out. */
export function briefPage(brief: Brief, records: Records, words: BriefWords): BriefPage {
  const lines = linesOf(brief, records, words);
  const sections = SECTIONS.map((name) => ({
    ...{ name, title: words.sections[name], lines: lines[name], empty: words.empty[name] ?? '' },
  }));
  return { title: brief.name, sections: sections.filter(({ lines, empty }) => lines.length > 0 || empty !== '') };
}

/** The same as Markdown, for the clipboard: every statement with its source and age. */
export function briefMarkdown({ title, sections }: BriefPage, words: Pick<BriefWords, 'stale'>): string {
  return markdownOf({
    title,
    sections: sections.map(({ title, lines, empty }) => ({
      title,
      items: (lines.length > 0 ? lines : [{ text: empty, about: '', source: null, age: '', stale: false }]).map(
        ({ text, about, source, age, stale }) => ({
          text,
          about: joined(about, age, stale ? words.stale : '', source?.url),
        }),
      ),
    })),
  });
}

function linesOf(brief: Brief, records: Records, words: BriefWords): Record<BriefSection, BriefLine[]> {
  const who = (id: Id | null) => nameIn(records, id);
  const { lastContact } = brief;
  const line = (stated: Stated<unknown>, text: string, ...about: string[]): BriefLine => {
    const { at, source, stale } = stated;
    return { text, about: joined(...about), source, age: words.age(at, source !== null), stale };
  };
  const met = lastContact && 'with' in lastContact.what ? lastContact.what.with.map(who) : [];
  return {
    promises: [
      ...brief.promises.map((one) => line(one, one.what.text, words.promise(one.what), who(one.what.contact))),
      ...sentence(words.trust(brief.trust)),
    ],
    contact: lastContact ? [line(lastContact, words.contact(lastContact.what), ...met)] : [],
    changed: changesOf(brief, records, words),
    stated: brief.stated.map((one) =>
      line(one, one.what.statement, words.need(one.what), who(one.what.saidBy), words.quoted(quoteOf(one.what))),
    ),
    supposed: brief.supposed.map((one) =>
      line(one, one.what.statement, words.need(one.what), words.quoted(quoteOf(one.what))),
    ),
    words: brief.words.map((one) => line(one, words.quoted(one.what.text), who(one.what.contact))),
    questions: brief.questions.map(({ id, text, reason }) => ({
      ...{ text, source: null, age: '', stale: false },
      about: joined(id === null ? '' : words.planned, reason && words.because(reason)),
    })),
    signals: brief.signals.map((one) =>
      line(one, words.named(words.signals[one.what.kind], one.what.summary), words.quoted(one.what.quote)),
    ),
    people: brief.people.map((one) => {
      const title = ranked(one.what.facts, 'jobTitle', domainOf(records.account.facts))[0]?.value ?? '';
      return line(one, joined(who(one.what.id), title));
    }),
    facts: brief.facts.map((one) => line(one, words.named(labelOf(one.what, records, words), words.value(one.what)))),
  };
}

function sentence(text: string): BriefLine[] {
  return text === '' ? [] : [{ text, about: '', source: null, age: '', stale: false }];
}

/** The name of a fact's field; a size that is one number is neither the least nor the most. */
function labelOf({ field, value }: AccountFact, { account }: Records, words: BriefWords): string {
  const [most] = field === 'size.min' ? ranked(account.facts, 'size.max', domainOf(account.facts)) : [];
  return most?.value === value ? words.size : words.fields[field];
}

/** What a need rests on: their word for it, else the first of its evidence. */
function quoteOf({ quote, evidence }: Need): string {
  return quote ?? evidence[0]?.quote ?? '';
}

function changesOf({ changed }: Brief, records: Records, words: BriefWords): BriefLine[] {
  const plain = (text: string, at: string): BriefLine => ({
    ...{ text, about: '', source: null, age: words.age(at, false), stale: false },
  });
  const facts = changed.facts.flatMap(({ is, before, now, contact }) => {
    const fact = now ?? before;
    if (!fact) return [];
    const field = joined(nameIn(records, contact), words.fields[fact.field]);
    const text =
      is === 'new'
        ? words.changes.came(field, fact.value)
        : is === 'gone'
          ? words.changes.gone(field, fact.value)
          : words.changes.changed(field, before?.value ?? '', fact.value);
    const { url, title, capturedAt } = fact.source;
    const source = url === null ? null : { url, title };
    const at = fact.goneSince ?? capturedAt;
    return { ...plain(text, at), source, age: words.age(at, source !== null) };
  });
  return [
    ...changed.signals.map(({ kind, summary, observedAt, source }) => ({
      ...plain(words.named(words.signals[kind], summary), observedAt),
      source,
      age: words.age(observedAt, source !== null),
    })),
    ...changed.met.map(({ id, addedAt }) => plain(words.changes.met(nameIn(records, id)), addedAt)),
    ...changed.left.map(({ id, leftOn }) => plain(words.changes.left(nameIn(records, id)), leftOn ?? changed.since)),
    ...facts,
  ].slice(0, MOST_CHANGES);
}

/** What one can take in of what changed; the account's page has it all. */
const MOST_CHANGES = 10;

function nameIn({ account, contacts }: Records, id: Id | null): string {
  const known = contacts.find((contact) => contact.id === id);
  return known ? personOf(known.facts, domainOf(account.facts)) : '';
}

function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}
