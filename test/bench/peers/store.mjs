// What the store's benchmark sets beside Entente, doing the same work; bundled into a page of its own. It comes with the
// tools of that page: the same accounts, the same rows.
import Dexie from 'dexie';
import MiniSearch from 'minisearch';
import PouchDB from 'pouchdb-browser';

/** The same rows and indexes, through Dexie. */
async function dexie({ inBatches, make, commonOf, timed, oneMore }) {
  const db = new Dexie('dexie');
  db.version(1).stores({
    events: 'id, [subject.account+at+id]',
    records: '[account+kind+id], *keys',
    search: 'key, *words, account',
    words: 'bucket',
  });
  await db.open();
  const put = ({ events, rows, search }) =>
    db.transaction('rw', db.events, db.records, db.search, () =>
      Promise.all([db.events.bulkPut(events), db.records.bulkPut(rows), db.search.bulkPut(search)]),
    );
  const rowsOf = (account) =>
    db.records
      .where('[account+kind+id]')
      .between([account, Dexie.minKey, Dexie.minKey], [account, Dexie.maxKey, Dexie.maxKey])
      .toArray();
  return {
    async import(first, accounts) {
      const common = await commonOf(db.backendDB());
      return inBatches(first, accounts, (...asked) => make(...asked, common), put);
    },
    lookup: ({ domain }) => timed(async () => rowsOf((await db.records.where('keys').equals(domain).first()).account)),
    page: ({ account }) =>
      timed(() =>
        Promise.all([
          rowsOf(account),
          db.events
            .where('[subject.account+at+id]')
            .between([account, Dexie.minKey, Dexie.minKey], [account, Dexie.maxKey, Dexie.maxKey])
            .toArray(),
        ]),
      ),
    search: ({ word }) => timed(() => db.search.where('words').equals(word).limit(20).toArray()),
    record: (asked) => {
      const events = oneMore(asked, Date.now());
      return timed(() => db.events.bulkPut(events));
    },
  };
}

/** A document an event and one an account, as PouchDB keeps them. */
async function pouchdb({ inBatches, make, timed, oneMore }) {
  const db = new PouchDB('pouchdb', { adapter: 'idb', auto_compaction: false });
  const eventDoc = (event) => ({ _id: `event/${event.subject.account}/${event.at}/${event.id}`, event });
  const docs = ({ events, rows }) => {
    const byAccount = Map.groupBy(rows, ({ account }) => account);
    const accounts = [...byAccount.values()].flatMap((all) => {
      const own = all.find(({ kind }) => kind === 'account');
      const key = own.keys.find((one) => one.startsWith('domain:'));
      return [
        { _id: `account/${own.account}`, rows: all },
        { _id: `key/${key}`, account: own.account },
      ];
    });
    return [...events.map(eventDoc), ...accounts];
  };
  const read = (account) => db.get(`account/${account}`);
  return {
    import: (first, accounts) =>
      inBatches(
        first,
        accounts,
        (...asked) => docs(make(...asked)),
        (all) => db.bulkDocs(all),
      ),
    lookup: ({ domain }) => timed(async () => read((await db.get(`key/${domain}`)).account)),
    page: ({ account }) =>
      timed(() =>
        Promise.all([
          read(account),
          db.allDocs({ startkey: `event/${account}/`, endkey: `event/${account}/\ufff0`, include_docs: true }),
        ]),
      ),
    record: (asked) => {
      const events = oneMore(asked, Date.now()).map(eventDoc);
      return timed(() => db.bulkDocs(events));
    },
  };
}

/** The same words of the same accounts, searched in memory: what it keeps is gone with the page. */
async function minisearch({ inBatches, make, timed }) {
  const index = new MiniSearch({ idField: 'account', fields: ['text'], storeFields: ['name'] });
  const docs = ({ search }) =>
    search.map(({ account, name, words }) => ({
      account,
      name,
      text: words
        .filter((word) => word.startsWith('3') && !word.endsWith('*'))
        .map((word) => word.slice(1))
        .join(' '),
    }));
  return {
    import: (first, accounts) =>
      inBatches(
        first,
        accounts,
        (...asked) => docs(make(...asked)),
        async (all) => index.addAll(all),
      ),
    search: ({ typed }) => timed(async () => index.search(typed, { prefix: true, combineWith: 'AND' }).slice(0, 20)),
  };
}

globalThis.storePeers = { dexie, pouchdb, minisearch };
