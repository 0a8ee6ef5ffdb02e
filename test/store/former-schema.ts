import type { IDBPDatabase, IDBPObjectStore } from 'idb';

type Outbox = IDBPObjectStore<unknown, ArrayLike<string>, 'outbox', 'versionchange'>;

const BY_ACCOUNT = ['contacts', 'signals', 'questions', 'needs', 'quotes', 'notes'];

/** Makes the stores as the code of versions 1 to 5 made them. */
export function makeFormer(db: IDBPDatabase, version: number): void {
  db.createObjectStore('events', { keyPath: 'id' }).createIndex('account', ['subject.account', 'at', 'id']);
  const outbox = db.createObjectStore('outbox', { keyPath: 'id' });
  outbox.createIndex('account', version > 2 ? ['account', 'order'] : 'account');
  outbox.createIndex('due', 'dueAt');
  if (version > 3) listOutbox(outbox);
  db.createObjectStore('destinations', { keyPath: 'id' });
  db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('key', 'key');
  db.createObjectStore('self');
  if (version > 2) makeDerived(db);
  else makeApart(db, version);
}

function listOutbox(outbox: Outbox): void {
  outbox.createIndex('state', ['destination', 'state', 'order']);
  outbox.createIndex('stuck', 'stuck');
  outbox.createIndex('purge', 'purgeAt');
}

/** A store a kind. */
function makeApart(db: IDBPDatabase, version: number): void {
  db.createObjectStore('accounts', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
  for (const store of BY_ACCOUNT.filter((one) => version > 1 || one !== 'signals')) {
    db.createObjectStore(store, { keyPath: 'id' }).createIndex('account', 'account');
  }
}

function makeDerived(db: IDBPDatabase): void {
  const records = db.createObjectStore('records', { keyPath: ['account', 'kind', 'id'] });
  records.createIndex('keys', 'keys', { multiEntry: true });
  for (const index of ['agenda', 'stage']) records.createIndex(index, index);
  const search = db.createObjectStore('search', { keyPath: 'key' });
  search.createIndex('words', 'words', { multiEntry: true });
  search.createIndex('account', 'account');
  db.createObjectStore('words', { keyPath: 'bucket' });
  db.createObjectStore('twins', { keyPath: ['a', 'b'] }).createIndex('account', 'accounts', { multiEntry: true });
  db.createObjectStore('jobs', { keyPath: 'id' });
  db.createObjectStore('erased', { keyPath: 'subject' });
}
