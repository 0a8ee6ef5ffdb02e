import { dateOf } from '../domain/clock.ts';
import type { EventOf } from '../domain/event.ts';
import type { Records } from '../domain/records.ts';
import { bytesOf, cutDown, fits, trimmed, withOmitted, withShortNote } from './bound.ts';
import {
  callOf,
  commitmentOf,
  customerSince,
  needOf,
  opportunityOf,
  questionsOf,
  quoteOf,
  signalOf,
} from './conversation.ts';
import { withoutObjectors } from './objection.ts';
import type { DiscoveryCompletedPayload, ProspectData, ProspectSavedPayload } from './payload.ts';
import type { PayloadCall } from './payload-discovery.ts';
import { SCHEMA } from './payload-envelope.ts';
import { accountOf, contactOf } from './picture.ts';
import { factsOf, firstPage, lastPage } from './provenance.ts';
import { shortCall, shortened } from './shorten.ts';
import { type SummaryWords, summary } from './summary.ts';

type Saved = EventOf<'prospect.saved' | 'call.finished'>;

/**
 * What a save tells a destination: the whole picture of the account as of that event. Pure, so that one `webhook-id`
 * never has two bodies. Over 200 KiB it leaves out what the contract names; a picture that would still pass 256 KiB
 * loses the end of its note, then the length of its texts, then signals, quotes, questions, promises, contacts and needs;
 * `omitted` counts all of it. A contact who objected is left out of it, and is nobody's name in it.
 *
 * @param all the account as of the event
 * @param words the note's, in the rep's language
 */
export function prospectSaved(
  all: Records,
  saved: EventOf<'prospect.saved'>,
  words: SummaryWords,
): ProspectSavedPayload {
  const { picture } = boundedPicture(withoutObjectors(all), saved, words, { whole: null, short: null, values: 0 });
  return { type: 'prospect.saved', timestamp: dateOf(saved.at), data: picture };
}

/** What a finished call tells: the whole picture as a save tells it, with the call in its note, and the call itself. */
export function discoveryCompleted(
  all: Records,
  finished: EventOf<'call.finished'>,
  words: SummaryWords,
): DiscoveryCompletedPayload {
  const records = withoutObjectors(all);
  const { picture, call } = boundedPicture(records, finished, words, shortCall(callOf(finished.data, records)));
  return { type: 'discovery.completed', timestamp: dateOf(finished.at), data: { ...picture, call } };
}

/** A picture that fits in one body beside the call that it was made for, which is cut short only where the picture is. */
function boundedPicture<Call extends PayloadCall | null>(
  records: Records,
  saved: Saved,
  words: SummaryWords,
  call: { whole: Call; short: Call; values: number },
): { picture: ProspectData; call: Call } {
  const beside = sizeOf(call.whole);
  const whole = withShortNote(trimmed(wholePicture(records, saved, words, call.whole), beside), beside);
  if (fits(whole, beside)) return { picture: whole, call: call.whole };
  const short = shortened(records);
  const left = sizeOf(call.short);
  const shorter = wholePicture(short.records, saved, words, call.short);
  const counted = withOmitted(shorter, 'values', short.values + call.values);
  return { picture: cutDown(withShortNote(trimmed(counted, left), left), left), call: call.short };
}

function sizeOf(call: PayloadCall | null): number {
  return call === null ? 0 : bytesOf({ call });
}

function wholePicture(records: Records, saved: Saved, words: SummaryWords, call: PayloadCall | null): ProspectData {
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
    note: summary({ ...picture, call }, notes, words),
    source: picture.source,
    savedBy: { id, name },
    omitted: {},
    replaces: null,
  };
}

function newestFirst<Item>(items: readonly Item[], dateOf: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
}
