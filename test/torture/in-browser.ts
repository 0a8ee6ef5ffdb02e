/** What runs in a page of the extension while its worker and the browser are killed: gestures, as any surface makes them. */
import { client } from '../../utils/bridge/client.ts';
import { thingId } from '../../utils/domain/gesture.ts';
import { openHistory } from '../../utils/store/database.ts';
import { commandOf } from './gesture-id.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const call = client((message) => chrome.runtime.sendMessage(message));

/** A page has so many gestures under way. */
const ABREAST = 4;

async function connect(url: string, secret: string): Promise<void> {
  const saved = await call('saveDestination', {
    id: null,
    preset: 'generic',
    name: 'Whimsical',
    url,
    secret,
    keepOldSecret: false,
    authorisation: { by: 'nothing' },
    settings: {},
    types: ['prospect.saved'],
    mapping: null,
    confirmed: true,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
}

/** Makes the gestures from one to below another, no two of them of one account. */
async function make(from: number, to: number, accounts: number): Promise<void> {
  let next = from;
  const lane = async () => {
    for (let n = next++; n < to; n = next++) await save(n, accounts);
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
}

/** The first of an account types its name and domain; each further one writes a note on it. */
async function save(n: number, accounts: number): Promise<void> {
  const of = n % accounts;
  const isFirst = n < accounts;
  const done = await call('perform', {
    do: 'save-prospect',
    command: commandOf(n),
    account: isFirst ? null : thingId(commandOf(of), 0),
    capture: null,
    typed: isFirst ? { name: `Company ${of}`, domain: `company-${of}.example` } : { name: '', domain: '' },
    questions: [],
    needs: [],
    quotes: [],
    note: `Note ${n}`,
    draft: null,
  });
  if (!done.ok) throw new Error(done.refusal);
}

/** How many deliveries are in each state. */
async function states(): Promise<Record<string, number>> {
  const db = await openHistory();
  const rows = await db.getAll('outbox');
  db.close();
  return Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([state, { length }]) => [state, length]));
}

Object.assign(globalThis, { torture: { connect, make, states } });
