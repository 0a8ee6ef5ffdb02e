/**
 * What runs inside the extension while it is killed, and what looks at the history afterwards: the shipping code, bundled.
 * The page asks the background as any surface does, and tells each answer at once (`acknowledged`).
 */
import { client } from '../../utils/bridge/client.ts';
import type { Command } from '../../utils/commands/command.ts';
import { eventId } from '../../utils/domain/gesture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { zipped } from '../../utils/exchange/bytes/zip.ts';
import { historyFile } from '../../utils/exchange/history/file.ts';
import { isOver } from '../../utils/exchange/job.ts';
import { type Database, openHistory } from '../../utils/store/database.ts';
import { privateFiles } from '../../utils/store/files.ts';
import { readJobs, startImport } from '../../utils/store/jobs.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { historyOf } from '../bench/store/histories.ts';
import { pick, randomOf } from '../bench/store/language.ts';
import { acmeCapture, acmeSave } from '../store/samples.ts';
import { look } from './look.ts';
import { layVersion2 } from './version-2.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
declare function acknowledged(command: string): Promise<void>;

const NOBODY = '01900000-0000-7000-8000-00000000d001';
const call = client((message) => chrome.runtime.sendMessage(message));

/** A save of what one of some companies' pages says; each save tells more of the same companies. */
function saveOf(company: number) {
  const capture = acmeCapture();
  const facts = capture.facts.map((fact) =>
    fact.field === 'domain' ? { ...fact, value: `acme${company}.example` } : { ...fact, value: `Acme ${company} SAS` },
  );
  return acmeSave({ capture: { ...capture, facts }, note: `Seen again at ${Date.now()}` });
}

/** Saves one after the other, as fast as they are acknowledged. */
async function record(company: number, saves: number): Promise<void> {
  for (let n = 0; n < saves; n++) {
    await done({ do: 'save-prospect', ...saveOf((company + n) % 12) });
  }
}

/** Adds the destination where nobody answers, so that every save has a delivery. The same each time. */
async function connect(): Promise<void> {
  await call('saveDestination', {
    id: NOBODY,
    preset: 'generic',
    name: 'Nobody',
    url: 'http://127.0.0.1:9/',
    secret: '',
    keepOldSecret: false,
    authorisation: { by: 'nothing' },
    settings: {},
    types: ['prospect.saved'],
    mapping: null,
    confirmed: true,
  });
}

/** Merges accounts two by two, and takes every second pair apart again. */
async function merge(seed: number, times: number): Promise<void> {
  const random = randomOf(seed);
  for (let n = 0; n < times; n++) {
    const accounts = await read((db) => db.getAll('search').then((rows) => rows.map(({ account }) => account)));
    const [account, other] = [pick(accounts, random), pick(accounts, random)];
    if (account === other) continue;
    const merged = mint();
    await done({ do: 'merge-accounts', command: merged, account, other, choices: [] });
    if (n % 2 === 1) await done({ do: 'unmerge-accounts', command: mint(), account, merge: eventId(merged, 0) });
  }
}

/** Erases people, each of another account. */
async function erase(seed: number, times: number): Promise<void> {
  const random = randomOf(seed);
  for (let n = 0; n < times; n++) {
    const accounts = await read((db) => db.getAll('search').then((rows) => rows.map(({ account }) => account)));
    const account = pick(accounts, random);
    const [contact] = (await read((db) => recordsOf(db, account)))?.contacts ?? [];
    if (contact) await done({ do: 'erase-contact', command: mint(), account, contact: contact.id });
  }
}

async function done(command: Command): Promise<void> {
  const answer = await call('perform', command);
  if (!answer.ok) throw new Error(answer.refusal);
  await acknowledged(command.command);
}

async function read<Result>(how: (db: Database) => Promise<Result>): Promise<Result> {
  const db = await openHistory();
  try {
    return await how(db);
  } finally {
    db.close();
  }
}

/** Takes in a history file of some accounts. Once the file is kept, all that is in it is promised. */
async function takeIn(accounts: number, seed: number): Promise<void> {
  const events = Array.from({ length: accounts }, (_, n) => historyOf(n, seed)).flat();
  const manifest = {
    entente: 'history/1',
    exportedAt: new Date().toISOString(),
    device: 'bench',
    events: events.length,
  };
  const chunks = historyFile(
    { ...manifest, entente: 'history/1' },
    (async function* () {
      yield events;
    })(),
  );
  const file = new Blob(await Array.fromAsync(zipped(chunks)));
  const db = await openHistory();
  const source = { is: 'history' } as const;
  await startImport(db, privateFiles(navigator.storage), { id: mint(), name: 'history', file, source }, Date.now());
  db.close();
  for (const command of new Set(events.map((event) => event.command))) await acknowledged(command);
  await finished();
}

/** Waits for the imports that wait or were killed: the background goes on with them. */
async function finished(): Promise<void> {
  await call('runJobs', {});
  const db = await openHistory();
  while ((await readJobs(db)).some((job) => !isOver(job))) await new Promise((wait) => setTimeout(wait, 50));
  db.close();
}

async function lookAtEnd(acknowledged: readonly string[]) {
  await finished();
  return look(acknowledged);
}

/** Wakes the background with a history of the version before: its first act is to bring it over. */
async function migrate(accounts: number, seed: number): Promise<void> {
  for (const command of await layVersion2(accounts, seed)) await acknowledged(command);
  await call('deliver', {});
}

Object.assign(globalThis, { kills: { connect, record, merge, erase, takeIn, migrate, look: lookAtEnd } });
