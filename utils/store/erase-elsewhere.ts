import { unwrap } from 'idb';
import { type Forgotten, forgetting, type KeptEvent } from '../domain/erasure.ts';
import type { Id } from '../domain/identifier.ts';
import { readEvent } from '../domain/read-event.ts';
import { type Traces, tracesOf, wholeTraces } from '../domain/traces.ts';
import { entry } from '../search/row.ts';
import { CLASSES } from '../search/term.ts';
import { wordsOf } from '../search/words.ts';
import type { Writable } from './database.ts';
import { forgetDeliveries } from './erase-outbox.ts';
import { rangeOf } from './ranges.ts';
import { membersHeld } from './records.ts';
import { results } from './requests.ts';

/** How far into the list of a word is looked. A name of which each word is as common as that tells nobody. */
const BOUND = 5_000;

/**
 * Takes what tells of someone out of the texts of other accounts: those in which all words of their name, of an address
 * or of a telephone number stand. Where somebody else of that name is known the name stays: it is theirs.
 *
 * @returns the accounts that changed, to be derived anew
 */
export async function forgetElsewhere(
  tx: Writable,
  { ids, traces }: Forgotten,
  besides: ReadonlySet<Id>,
): Promise<Id[]> {
  const changed: Id[] = [];
  for (const account of await accountsNaming(tx, traces)) {
    if (besides.has(account)) continue;
    const members = await membersHeld(tx, account);
    const byAccount = tx.objectStore('events').index('account');
    const rows = (await Promise.all(members.map((id) => byAccount.getAll(rangeOf(id))))).flat();
    const whole = wholeTraces(traces);
    const told = { ids, traces: isNamesake(rows, traces) ? { ...whole, names: [] } : whole };
    const left = rows.map((row) => forgetting(row, told));
    if (left.every((row, n) => row === rows[n])) continue;
    for (const [n, row] of left.entries()) if (row !== rows[n]) unwrap(tx.objectStore('events')).put(row);
    await forgetDeliveries(tx, told, members);
    changed.push(account);
  }
  return changed;
}

/** Whether one of an account's own people has one of these names. */
function isNamesake(events: readonly KeptEvent[], { names }: Traces): boolean {
  const theirs = events.flatMap((row) => {
    const read = readEvent(row);
    if (read.is !== 'known') return [];
    const { event } = read;
    return event.type === 'contact.added' || event.type === 'contact.changed' ? event.data.facts : [];
  });
  const known = new Set(tracesOf(theirs.filter(({ field }) => field === 'name')).names);
  return names.some((name) => known.has(name));
}

async function accountsNaming(tx: Writable, { names, addresses, phones }: Traces): Promise<Id[]> {
  const phrases = [...names, ...addresses].map((phrase) => [...new Set(wordsOf(phrase))]);
  // A number stands in one, or in pairs of which the first may hang on its code.
  const numbers = phones.flatMap(({ digits }) => [[digits], digits.slice(-8).match(/../g) ?? []]);
  const telling = [...phrases.filter((words) => words.length > 1), ...numbers];
  const lists = new Map<string, Set<IDBValidKey>>();
  for (const word of new Set(telling.flat())) lists.set(word, await rowsWith(tx, word));
  const found = new Set<IDBValidKey>();
  for (const [first = '', ...others] of telling) {
    for (const key of lists.get(first) ?? []) if (others.every((word) => lists.get(word)?.has(key))) found.add(key);
  }
  const search = unwrap(tx.objectStore('search'));
  const rows = await results<{ account: Id } | undefined>([...found].map((key) => search.get(key)));
  return rows.flatMap((row) => (row ? [row.account] : []));
}

/** The keys of the search rows that have a word, wherever it stands. */
async function rowsWith(tx: Writable, word: string): Promise<Set<IDBValidKey>> {
  const index = unwrap(tx.objectStore('search')).index('words');
  const lists = await results(CLASSES.map((near) => index.getAllKeys(entry(near, word), BOUND)));
  return new Set(lists.flat());
}
