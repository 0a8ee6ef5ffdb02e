/**
 * What runs inside the extension while it is killed, and what looks at the history afterwards: the shipping code, bundled.
 * The page asks the background as any surface does, and tells each answer at once (`acknowledged`).
 */
import { client } from '../../utils/bridge/client.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { zipped } from '../../utils/exchange/bytes/zip.ts';
import { historyFile } from '../../utils/exchange/history/file.ts';
import { isOver } from '../../utils/exchange/job.ts';
import { openHistory } from '../../utils/store/database.ts';
import { privateFiles } from '../../utils/store/files.ts';
import { readJobs, startImport } from '../../utils/store/jobs.ts';
import { historyOf } from '../bench/store/histories.ts';
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
    const save = saveOf((company + n) % 12);
    const done = await call('perform', { do: 'save-prospect', ...save });
    if (!done.ok) throw new Error(done.refusal);
    await acknowledged(save.command);
  }
}

/** Adds the destination where nobody answers, so that every save has a delivery. The same each time. */
async function connect(): Promise<void> {
  await call('saveDestination', {
    id: NOBODY,
    name: 'Nobody',
    url: 'http://127.0.0.1:9/',
    secret: '',
    confirmed: true,
  });
}

/** Wakes the background with a history of the version before: its first act is to bring it over. */
async function migrate(accounts: number, seed: number): Promise<void> {
  for (const command of await layVersion2(accounts, seed)) await acknowledged(command);
  await call('deliver', {});
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

Object.assign(globalThis, { kills: { connect, record, migrate, takeIn, look: lookAtEnd } });
