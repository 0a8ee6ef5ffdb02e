import { type IDBPDatabase, type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import { BODY_KEPT } from '../domain/delivery.ts';
import { hasWords } from '../search/row.ts';
import type { Schema, Store } from './database.ts';
import { deriveAll } from './derive-all.ts';
import { accountsIn, eventsOf } from './events.ts';
import { groupsOf } from './groups.ts';
import type { RecordRow } from './held.ts';
import { packed } from './packed.ts';
import { recordKey } from './record-key.ts';
import { results } from './requests.ts';
import { type Twin, twinKey } from './twins.ts';
import { learnWords } from './vocabulary.ts';

type Upgrading = IDBPTransaction<Schema, Store[], 'versionchange'>;

/** The stores that versions 1 and 2 kept derived records in, one a kind. */
const FORMER = ['accounts', 'contacts', 'signals', 'questions', 'needs', 'quotes', 'notes'];

/** Makes of a history of any version before (0: none) one of this version; all of it or, where it fails, none. */
export async function upgrade(
  db: IDBPDatabase<Schema>,
  before: number,
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> {
  if (before === 0) makeBasis(db);
  if (before < 3) await deriveAnew(db, tx);
  if (before < 4) await listOutbox(tx);
  if (before === 3 || before === 4) await learnAnew(tx);
  if (before > 2 && before < 6) await shortenKeys(db, tx);
}

/** What has been the same in every version. */
function makeBasis(db: IDBPDatabase<Schema>): void {
  db.createObjectStore('events', { keyPath: 'id' }).createIndex('account', ['subject.account', 'at', 'id']);
  db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('due', 'dueAt');
  db.createObjectStore('destinations', { keyPath: 'id' });
  db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('key', 'key');
  db.createObjectStore('self');
}

/** Version 3: all that is derived in one store, found by one read; made from the events, which hold everything. */
async function deriveAnew(db: IDBPDatabase<Schema>, tx: Upgrading): Promise<void> {
  const raw = unwrap(db);
  for (const store of FORMER) if (raw.objectStoreNames.contains(store)) raw.deleteObjectStore(store);
  makeRecords(db);
  const search = db.createObjectStore('search', { keyPath: 'key' });
  search.createIndex('words', 'words', { multiEntry: true });
  search.createIndex('account', 'account');
  db.createObjectStore('words', { keyPath: 'bucket' });
  makeTwins(db);
  db.createObjectStore('jobs', { keyPath: 'id' });
  db.createObjectStore('erased', { keyPath: 'subject' });
  const outbox = tx.objectStore('outbox');
  if (outbox.indexNames.contains('account')) outbox.deleteIndex('account');
  outbox.createIndex('account', ['account', 'order']);
  // As if all events arrived only now: with them come words, likely duplicates and whatever else is made of them.
  for await (const account of accountsIn(tx)) {
    const events = await eventsOf(tx, [account]);
    await deriveAll(tx, await groupsOf(tx, events, events));
  }
}

function makeRecords(db: IDBPDatabase<Schema>) {
  const records = db.createObjectStore('records');
  records.createIndex('keys', 'keys', { multiEntry: true });
  records.createIndex('agenda', 'agenda');
  records.createIndex('stage', 'stage');
  return records;
}

function makeTwins(db: IDBPDatabase<Schema>) {
  const twins = db.createObjectStore('twins');
  twins.createIndex('account', 'accounts', { multiEntry: true });
  return twins;
}

/** Version 4: the outbox is listed by state, and knows what is stuck and which bodies are to go. */
async function listOutbox(tx: Upgrading): Promise<void> {
  const outbox = tx.objectStore('outbox');
  outbox.createIndex('state', ['destination', 'state', 'order']);
  outbox.createIndex('stuck', 'stuck');
  outbox.createIndex('purge', 'purgeAt');
  for (let cursor = await outbox.openCursor(); cursor; cursor = await cursor.continue()) {
    const row = cursor.value;
    const acceptedAt = Date.parse(row.acceptedAt ?? '');
    if (row.state === 'parked') await cursor.update({ ...row, stuck: row.destination });
    else if (row.state === 'accepted') await cursor.update({ ...row, purgeAt: acceptedAt + BODY_KEPT });
  }
}

/** Rows looked through at a time. */
const BATCH = 500;

/** Version 5: the vocabulary tells in what classes a word is found, and holds short ones too. */
async function learnAnew(tx: Upgrading): Promise<void> {
  await tx.objectStore('words').clear();
  const search = tx.objectStore('search');
  let rows = await search.getAll(null, BATCH);
  for (let last = rows.at(-1); last; last = rows.at(-1)) {
    await learnWords(
      tx,
      rows.filter(hasWords).flatMap(({ words }) => words),
    );
    rows = await search.getAll(IDBKeyRange.lowerBound(last.key, true), BATCH);
  }
}

/** Version 6: what is derived lies under keys that are short. */
async function shortenKeys(db: IDBPDatabase<Schema>, tx: Upgrading): Promise<void> {
  const [records, twins] = [setAside(unwrap(tx.objectStore('records'))), setAside(unwrap(tx.objectStore('twins')))];
  const formerKeyOf = ({ account, kind, id }: RecordRow) => [account, kind, id];
  await copy<RecordRow>(records, unwrap(makeRecords(db)), formerKeyOf, recordKey);
  const paired = (pair: Twin): Twin => ({ ...pair, accounts: [packed(pair.a), packed(pair.b)] });
  await copy<Twin>(twins, unwrap(makeTwins(db)), ({ a, b }) => [a, b], twinKey, paired);
}

/** Another store takes its name. */
function setAside(store: IDBObjectStore): IDBObjectStore {
  store.name = `former ${store.name}`;
  return store;
}

/** Copies the rows of a store into another, a few at a time, and lets the former go. */
async function copy<Row>(
  from: IDBObjectStore,
  to: IDBObjectStore,
  formerKeyOf: (row: Row) => IDBValidKey,
  keyOf: (row: Row) => IDBValidKey,
  asKept: (row: Row) => Row = (row) => row,
): Promise<void> {
  for (let range: IDBKeyRange | null = null; ; ) {
    const [rows = []] = await results<Row[]>([from.getAll(range, BATCH)]);
    for (const row of rows) to.put(asKept(row), keyOf(row));
    const last = rows.at(-1);
    if (last === undefined) break;
    range = IDBKeyRange.lowerBound(formerKeyOf(last), true);
  }
  from.transaction.db.deleteObjectStore(from.name);
}
