import type { KeptEvent } from '../../utils/domain/erasure.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import { openHistory } from '../../utils/store/database.ts';
import type { Bucket } from '../../utils/store/vocabulary.ts';
import { rebuilt } from '../store/rebuilt.ts';

/** What is wrong with the history; nothing in all three is as it must be. */
export interface Seen {
  events: number;
  /** Commands that were acknowledged and are not there. */
  missing: string[];
  /** Commands of which only a part is there. */
  torn: string[];
  /** The stores in which what is derived is not what the events give. */
  wrong: string[];
}

/** Looks at the whole history through the code that ships. @param acknowledged the commands that were answered */
export async function look(acknowledged: readonly string[]): Promise<Seen> {
  const db = await openHistory();
  try {
    const tx = db.transaction(['events', 'records', 'search', 'words', 'twins', 'outbox', 'destinations']);
    const [rows, records, search, vocabulary, twins, deliveries, destinations] = await Promise.all([
      tx.objectStore('events').getAll(),
      tx.objectStore('records').getAll(),
      tx.objectStore('search').getAll(),
      tx.objectStore('words').getAll(),
      tx.objectStore('twins').getAll(),
      tx.objectStore('outbox').getAll(),
      tx.objectStore('destinations').count(),
    ]);
    const events = rows.flatMap((row) => {
      const read = readEvent(row);
      return read.is === 'known' ? [read.event] : [];
    });
    const commands = Map.groupBy(rows, ({ command }) => command);
    const sent = Map.groupBy(deliveries, ({ event }) => event);
    const derived = rebuilt(events);
    return {
      events: rows.length,
      missing: acknowledged.filter((command) => !commands.has(command)),
      torn: [
        ...[...commands].filter(([, all]) => isTorn(all, sent, destinations)).map(([command]) => command),
        ...halfErased(rows),
      ],
      wrong: [
        ...(same(records, derived.records) ? [] : ['records']),
        ...(same(search, derived.search) ? [] : ['search']),
        ...(knowsAll(vocabulary, derived.words) ? [] : ['words']),
        ...(same(twins, derived.twins) ? [] : ['twins']),
      ],
    };
  } finally {
    db.close();
  }
}

/** How many events a gesture of the histories that are laid has. */
const LAID = 5;

/** A save ends with its own event and has a delivery for each destination: with any of its events all of them came. */
function isTorn(events: readonly KeptEvent[], sent: ReadonlyMap<string, unknown[]>, destinations: number): boolean {
  if (events.some(({ author }) => author.device === 'bench')) return events.length !== LAID;
  if (!events.some(({ type }) => type === 'page.captured')) return false;
  const saved = events.find(({ type }) => type === 'prospect.saved');
  return !saved || sent.get(saved.id)?.length !== destinations;
}

/** Contacts who were erased, and of whom an event still tells. */
function halfErased(events: readonly KeptEvent[]): string[] {
  const erased = new Set(events.flatMap(({ type, subject }) => (type === 'contact.erased' ? subject.contact : [])));
  const told = events.filter((event) => event.type !== 'contact.erased' && !('redacted' in event));
  return told.flatMap(({ id, subject }) => (erased.has(subject.contact) && subject.contact ? id : []));
}

/** Whether the vocabulary has every word that an account is found by, and no other. */
function knowsAll(vocabulary: readonly Bucket[], words: readonly string[]): boolean {
  return same(vocabulary.flatMap((bucket) => bucket.words.split(' ')).toSorted(), words);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}
