/** The contestants of the outbox's benchmark, in a page of the extension: `globalThis.outbox`. */
import { client } from '../../../utils/bridge/client.ts';
import { savingProspect } from '../../../utils/commands/save-prospect.ts';
import { untold } from '../../../utils/crm/destination.ts';
import { rowOf } from '../../../utils/crm/queue.ts';
import { readText } from '../../../utils/crm/read-text.ts';
import { deliveriesOf } from '../../../utils/crm/tell.ts';
import { HOST_LIMIT } from '../../../utils/crm/turn.ts';
import type { Delivery } from '../../../utils/domain/delivery.ts';
import type { Destination } from '../../../utils/domain/destination.ts';
import { type Id, mint } from '../../../utils/domain/identifier.ts';
import { summaryWordsFor } from '../../../utils/locale/summary.ts';
import { type Database, openHistory } from '../../../utils/store/database.ts';
import { perform } from '../../../utils/store/perform.ts';
import { acmeSave } from '../../store/samples.ts';
import { timed } from '../store/contest.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
declare global {
  var outboxPeers: { pQueue(bodies: string[], concurrency: number, post: typeof postTo): Promise<void> } | undefined;
}

const call = client((message) => chrome.runtime.sendMessage(message));
const AUTHOR = { id: mint(), name: 'Ada', device: 'bench' };
const BODY = 'x'.repeat(4_096);
/** What is sent is of so many accounts. */
const ACCOUNTS = 500;
const ANSWER_READ = 64 * 1024;
const WORDS = summaryWordsFor(['en']);

let url = '';
const accounts: Id[] = [];

/** Keeps the accounts that deliveries are about, before there is anyone to tell. */
async function enter(): Promise<void> {
  const db = await openHistory();
  for (let n = 0; n < ACCOUNTS; n++) {
    const done = await save(db, n, []);
    if (done.ok) accounts.push(done.account);
  }
  db.close();
}

function save(db: Database, n: number, destinations: readonly Destination[]) {
  const typed = { name: `Company ${n}`, domain: `company-${n}.example` };
  const gesture = savingProspect(acmeSave({ capture: null, typed, note: `Note ${n}` }));
  return perform(db, gesture, {
    now: Date.now(),
    stranger: AUTHOR,
    deliveries: (events, records) => deliveriesOf(events, records, destinations, WORDS, Date.now()),
  });
}

/** Puts deliveries there for the next drain, in place of those that are over. */
async function lay(count: number, to: string): Promise<void> {
  url = to;
  const db = await openHistory();
  const destination = await theDestination(db);
  await db.clear('outbox');
  const tx = db.transaction('outbox', 'readwrite');
  for (let n = 0; n < count; n++) void tx.store.put(aRow(n, destination));
  await tx.done;
  db.close();
}

function aRow(n: number, destination: Destination) {
  const account = accounts[n % accounts.length];
  if (account === undefined) throw new Error('There are no accounts');
  const subject = { account };
  const event = { id: mint(), at: String(n).padStart(20, '0'), author: AUTHOR, command: mint(), version: 1 } as const;
  const saved = { ...event, type: 'prospect.saved', subject, data: {} } as const;
  return rowOf(saved, 'prospect.saved', account, destination, BODY, Date.now());
}

async function theDestination(db: Database): Promise<Destination> {
  const [known] = await db.getAll('destinations');
  const secret = `whsec_${btoa('a secret of the benchmark alone')}`;
  const made = { ...untold(known?.id ?? mint(), Date.now()), name: 'Receiver', url, secret, mendedAt: null };
  await db.put('destinations', made);
  return made;
}

/** Entente: the worker that ships, from a full outbox to all of it accepted and written down. */
async function ours(): Promise<number> {
  const db = await openHistory();
  const time = await timed(async () => {
    await call('deliver', {});
    const pending = IDBKeyRange.lowerBound(0, true);
    while ((await db.getKeyFromIndex('outbox', 'due', pending)) !== undefined)
      await new Promise((go) => setTimeout(go, 20));
  });
  const accepted = (await db.getAll('outbox')).filter(({ state }) => state === 'accepted').length;
  if (accepted !== (await db.count('outbox'))) throw new Error('Not all was accepted');
  db.close();
  return time;
}

/** The bare limit: bodies in memory, as many requests at once, answers read as ours are; nothing is kept. */
function raw(count: number): Promise<number> {
  let left = count;
  const lane = async () => {
    while (left-- > 0) await postTo(BODY);
  };
  return timed(() => Promise.all(Array.from({ length: HOST_LIMIT }, lane)));
}

function pQueue(count: number): Promise<number> {
  const bodies = Array.from({ length: count }, () => BODY);
  return timed(async () => globalThis.outboxPeers?.pQueue(bodies, HOST_LIMIT, postTo));
}

async function postTo(body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body, credentials: 'omit', cache: 'no-store' });
  await readText(response, ANSWER_READ);
  if (!response.ok) throw new Error(String(response.status));
}

/** Milliseconds that saves take until they are committed: with a delivery, without, and a bare commit of a delivery. */
async function saves(count: number, first: number): Promise<Record<'ours' | 'untold' | 'bare', number[]>> {
  const db = await openHistory();
  const destination = await theDestination(db);
  const ours: number[] = [];
  const untold: number[] = [];
  const bare: number[] = [];
  for (let n = first; n < first + count; n++) {
    ours.push(await timed(() => save(db, ACCOUNTS + 2 * n, [destination])));
    untold.push(await timed(() => save(db, ACCOUNTS + 2 * n + 1, [])));
    bare.push(await timed(() => commit(db, aRow(n, destination))));
  }
  await db.clear('outbox');
  db.close();
  return { ours, untold, bare };
}

function commit(db: Database, row: Delivery): Promise<void> {
  const tx = db.transaction('outbox', 'readwrite', { durability: 'strict' });
  void tx.store.put(row);
  return tx.done;
}

Object.assign(globalThis, { outbox: { enter, lay, ours, raw, pQueue, saves } });
