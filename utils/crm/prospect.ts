import { dateOf } from '../domain/clock.ts';
import type { EventOf } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { bytesOf, cutDown, MOST, trimmed, withOmitted, withShortNote } from './bound.ts';
import { commitmentOf, customerSince, needOf, opportunityOf, questionsOf, quoteOf, signalOf } from './conversation.ts';
import { type ProspectSavedPayload, SCHEMA } from './payload.ts';
import { accountOf, contactOf } from './picture.ts';
import { factsOf, firstPage, lastPage } from './provenance.ts';
import { shortened } from './shorten.ts';
import { type SummaryWords, summary } from './summary.ts';

type Saved = EventOf<'prospect.saved'>;

/**
 * What a save tells a destination: the whole picture of the account as of that event. Pure, so that one `webhook-id`
 * never has two bodies. Over 200 KiB it leaves out what the contract names; a picture that would still pass 256 KiB
 * loses the end of its note, then the length of its texts, then signals, quotes, questions, promises, contacts and needs;
 * `omitted` counts all of it. A contact who objected is left out of it, and is nobody's name in it.
 *
 * @param all the account as of the event
 * @param words the note's, in the rep's language
 */
export function prospectSaved(all: Records, saved: Saved, words: SummaryWords): ProspectSavedPayload {
  const records = withoutObjectors(all);
  const whole = withShortNote(trimmed(wholePicture(records, saved, words)));
  if (bytesOf(whole) <= MOST) return whole;
  const short = shortened(records);
  const shorter = withOmitted(wholePicture(short.records, saved, words), 'values', short.values);
  return cutDown(withShortNote(trimmed(shorter)));
}

function wholePicture(records: Records, saved: Saved, words: SummaryWords): ProspectSavedPayload {
  const { account, contacts } = records;
  const picture = {
    account: { ...accountOf(account, firstPage(records)), customerSince: customerSince(records.opportunities) },
    contacts: contacts.map((contact) => contactOf(contact, account)),
    signals: newestFirst(records.signals, (signal) => signal.observedAt).map(signalOf),
    needs: newestFirst(records.needs, (need) => need.notedAt).map(needOf),
    questions: questionsOf(records.questions),
    quotes: newestFirst(records.quotes, (quote) => quote.keptAt).map(quoteOf),
    source: lastPage(records, saved.source),
  };
  const notes = newestFirst(records.notes, (note) => note.writtenAt).map(({ text }) => text);
  const { id, name } = saved.author;
  return {
    type: 'prospect.saved',
    timestamp: dateOf(saved.at),
    data: {
      schema: SCHEMA,
      account: picture.account,
      contacts: picture.contacts,
      opportunity: opportunityOf(records.opportunities),
      signals: picture.signals,
      needs: picture.needs,
      questions: picture.questions,
      quotes: picture.quotes,
      commitments: newestFirst(records.commitments, (promise) => promise.madeAt).map(commitmentOf),
      facts: factsOf(records),
      note: summary(picture, notes, words),
      source: picture.source,
      savedBy: { id, name },
      omitted: {},
      replaces: null,
    },
  };
}

function withoutObjectors(records: Records): Records {
  const objectors = new Set(records.contacts.filter(({ objectedOn }) => objectedOn !== null).map(({ id }) => id));
  const named = (id: Id | null) => (id !== null && objectors.has(id) ? null : id);
  return {
    ...records,
    contacts: records.contacts.filter(({ id }) => !objectors.has(id)),
    needs: records.needs.map((need) => ({ ...need, saidBy: named(need.saidBy) })),
    quotes: records.quotes.map((quote) => ({ ...quote, contact: named(quote.contact) })),
  };
}

function newestFirst<Item>(items: readonly Item[], dateOf: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
}
