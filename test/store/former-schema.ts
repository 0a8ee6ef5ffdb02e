import type { IDBPDatabase } from 'idb';

const BY_ACCOUNT = ['contacts', 'signals', 'questions', 'needs', 'quotes', 'notes'];

/** Makes the stores as the code of version 1 or 2 made them. */
export function makeFormer(db: IDBPDatabase, version: number): void {
  db.createObjectStore('events', { keyPath: 'id' }).createIndex('account', ['subject.account', 'at', 'id']);
  db.createObjectStore('accounts', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
  for (const store of BY_ACCOUNT.filter((one) => version > 1 || one !== 'signals')) {
    db.createObjectStore(store, { keyPath: 'id' }).createIndex('account', 'account');
  }
  const outbox = db.createObjectStore('outbox', { keyPath: 'id' });
  outbox.createIndex('account', 'account');
  outbox.createIndex('due', 'dueAt');
  db.createObjectStore('destinations', { keyPath: 'id' });
  db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('key', 'key');
  db.createObjectStore('self');
}
