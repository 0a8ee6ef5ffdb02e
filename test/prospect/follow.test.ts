import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Capture } from '../../utils/domain/capture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { openSession } from '../../utils/prospect/session.ts';
import type { Database } from '../../utils/store/database.ts';
import { freshHistory } from '../store/open.ts';
import { acmeCapture } from '../store/samples.ts';
import { worldOf } from './world.ts';

const HOME = 'https://acme.example/';
const TEAM = 'https://acme.example/team';
const OTHER = 'https://hosts.example/kestrel';

// What happens at once does so while no time passes.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Lets time pass until something is done. */
async function passing(doing: Promise<unknown>): Promise<void> {
  let isDone = false;
  const done = doing.finally(() => {
    isDone = true;
  });
  while (!isDone) await vi.advanceTimersByTimeAsync(50);
  await done;
}

function captureOf(url: string, name = 'Acme SAS', domain = 'acme.example'): Capture {
  const capture = acmeCapture();
  const read = { method: 'text', confidence: 0.9 } as const;
  const facts: Capture['facts'] = [
    { id: mint(), field: 'name', value: name, ...read },
    { id: mint(), field: 'domain', value: domain, ...read },
  ];
  return { ...capture, page: { ...capture.page, url }, facts };
}

/** A session in a tab that shows an address; what it read is counted. */
async function open(db: Database, before?: () => void) {
  const tab = { shows: captureOf(HOME), reads: 0, readable: true };
  const capture = () => {
    tab.reads++;
    return tab.readable
      ? { ok: true as const, capture: { ...tab.shows, contacts: tab.shows.contacts } }
      : { ok: false as const, why: 'restricted' as const };
  };
  const session = openSession(worldOf(db, { capture, ...(before && { before }) }), 1);
  await session.look();
  return { session, tab };
}

test('the new page is read at once, and again when it has settled', async () => {
  const { session, tab } = await open(await freshHistory());
  session.type({ note: 'kept' });
  tab.shows = captureOf(TEAM, 'Loading');
  const following = session.follow(TEAM);
  await expect.poll(() => session.facts.value[0]?.value).toBe('Loading');
  expect(session.tabWent.value).toBe('on');
  tab.shows = captureOf(TEAM);
  await passing(following);
  expect(session.facts.value[0]?.value).toBe('Acme SAS');
  expect(session.draft.value.note).toBe('kept');
  expect(tab.reads).toBe(3);
});

test('a place on the page that shows is no other page', async () => {
  const { session, tab } = await open(await freshHistory());
  await passing(session.follow(`${HOME}#team`));
  expect(tab.reads).toBe(1);
  expect(session.tabWent.value).toBeNull();
});

test('a look that finds the same changes nothing that shows', async () => {
  const { session, tab } = await open(await freshHistory());
  tab.shows = captureOf(TEAM);
  const following = session.follow(TEAM);
  await expect.poll(() => session.tabWent.value).toBe('on');
  const first = session.page.value;
  tab.shows = captureOf(TEAM);
  await passing(following);
  expect(session.page.value).toBe(first);
});

test('of several addresses in a row the last one counts', async () => {
  const { session, tab } = await open(await freshHistory());
  tab.shows = captureOf(TEAM);
  const first = session.follow(TEAM);
  tab.shows = captureOf(OTHER, 'Kestrel', 'kestrel.example');
  await passing(Promise.all([first, session.follow(OTHER)]));
  expect(session.page.value?.page.url).toBe(OTHER);
});

test('a page that cannot be read leaves the one before, and says so', async () => {
  const { session, tab } = await open(await freshHistory());
  tab.readable = false;
  await passing(session.follow(undefined));
  expect(session.tabWent.value).toBe('away');
  expect(session.page.value?.page.url).toBe(HOME);
});

test('each account keeps its own draft', async () => {
  const { session, tab } = await open(await freshHistory());
  session.type({ note: 'about Acme' });
  tab.shows = captureOf(OTHER, 'Kestrel', 'kestrel.example');
  await passing(session.follow(OTHER));
  expect(session.draft.value.note).toBe('');
  tab.shows = captureOf(HOME);
  await passing(session.follow(HOME));
  expect(session.draft.value.note).toBe('about Acme');
});

test('an account that is being added by hand stays in sight', async () => {
  const { session, tab } = await open(await freshHistory());
  await session.turnTo(true);
  session.type({ name: 'Kestrel' });
  tab.shows = captureOf(TEAM);
  await passing(session.follow(TEAM));
  expect(session.byHand.value).toBe(true);
  expect(session.draft.value.name).toBe('Kestrel');
});

test('a save under way saves the page that showed, and the next page knows of it', async () => {
  const { session, tab } = await open(await freshHistory());
  session.type({ note: 'about home' });
  tab.shows = captureOf(TEAM);
  const saving = session.save();
  await passing(Promise.all([saving, session.follow(TEAM)]));
  expect(session.page.value?.page.url).toBe(TEAM);
  expect(session.records.value?.notes.map(({ text }) => text)).toEqual(['about home']);
  expect(session.records.value?.account.facts.map(({ source }) => source.url)).toEqual([HOME, HOME]);
  expect(session.draft.value.note).toBe('');
});
