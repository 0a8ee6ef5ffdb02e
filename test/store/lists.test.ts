import { expect, test } from 'vitest';
import type { Event } from '../../utils/domain/event.ts';
import { eventsOf, type Happened } from '../../utils/domain/gesture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { type Database, write } from '../../utils/store/database.ts';
import { agenda, countIn, probesPlaced, responsesGiven, standingIn } from '../../utils/store/lists.ts';
import { timeline } from '../../utils/store/timeline.ts';
import { exampleId } from '../domain/examples.ts';
import { freshHistory } from './open.ts';

const ACME = exampleId(1);
const BOREAL = exampleId(2);
const author = { id: mint(), name: 'Ada', device: 'test' };
let minute = 0;

/** Happens one after the other, a minute apart. */
async function happen(db: Database, ...happened: Happened[]): Promise<Event[]> {
  const events = happened.flatMap((one) => {
    const at = `2026-11-01T${String(Math.floor(++minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z-000000`;
    return eventsOf(mint(), { author, at }, [one]);
  });
  await write(db, [...HISTORY], (tx) => append(tx, events));
  return events;
}

function named(account: string, value: string): Happened {
  const fact = { id: mint(), field: 'name', value, method: 'typed', confidence: 1 } as const;
  return { type: 'account.described', subject: { account }, data: { facts: [fact] } };
}

function note(account: string, text: string): Happened {
  return { type: 'note.written', subject: { account }, data: { id: mint(), text } };
}

function promise(account: string, id: string, due: string | null): Happened {
  return {
    type: 'commitment.made',
    subject: { account },
    data: { id, by: 'us', text: 'An answer', due, contact: null },
  };
}

function project(account: string, opportunity: string): Happened {
  const data = {
    name: 'Planning',
    origin: '',
    amount: null,
    goal: '',
    stage: 'detection',
    owner: 'marketing',
  } as const;
  return { type: 'opportunity.opened', subject: { account, opportunity }, data };
}

async function whole(db: Database, account: string, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let before = null;
  do {
    const page: Awaited<ReturnType<typeof timeline>> = await timeline(db, account, before, limit);
    ids.push(...page.events.map(({ event }) => event.id));
    before = page.next;
  } while (before);
  return ids;
}

test('a timeline is read page by page, newest first, and is one where accounts are one', async () => {
  const db = await freshHistory();
  const events: Event[] = [];
  for (let n = 0; n < 5; n++) events.push(...(await happen(db, note(ACME, `a${n}`), note(BOREAL, `b${n}`))));
  const newestFirst = events.map(({ id }) => id).toReversed();
  const ofAcme = newestFirst.filter((id) => events.find((one) => one.id === id)?.subject.account === ACME);
  for (const limit of [1, 2, 3, 50]) expect(await whole(db, ACME, limit)).toEqual(ofAcme);

  const merge = await happen(db, { type: 'accounts.merged', subject: { account: ACME }, data: { other: BOREAL } });
  const together = [...merge.map(({ id }) => id), ...newestFirst];
  for (const account of [ACME, BOREAL]) {
    for (const limit of [1, 3, 50]) expect(await whole(db, account, limit)).toEqual(together);
  }
});

test('what is due is listed by its day with its account’s name, and no more once it is done', async () => {
  const db = await freshHistory();
  const [early, late, never] = [mint(), mint(), mint()];
  await happen(
    db,
    named(ACME, 'Acme'),
    promise(ACME, late, '2026-12-01'),
    promise(ACME, early, '2026-11-20'),
    promise(ACME, never, null),
    {
      type: 'callback.requested',
      subject: { account: BOREAL },
      data: { id: mint(), contact: null, about: 'Prices', due: '2026-11-21', response: null },
    },
    project(BOREAL, exampleId(3)),
    {
      type: 'opportunity.closed',
      subject: { account: BOREAL, opportunity: exampleId(3) },
      data: { outcome: 'maturing', until: '2026-11-22', why: '' },
    },
  );
  const days = async (until: string) =>
    (await agenda(db, until, null, 10)).lines.map(({ day, kind, name }) => [day, kind, name]);
  expect(await days('2026-11-30')).toEqual([
    ['2026-11-20', 'commitments', 'Acme'],
    ['2026-11-21', 'callbacks', ''],
    ['2026-11-22', 'opportunities', ''],
  ]);
  expect(await days('2026-12-01')).toHaveLength(4);
  const first = await agenda(db, '2026-12-31', null, 3);
  const rest = await agenda(db, '2026-12-31', first.next, 3);
  expect([...first.lines, ...rest.lines].map(({ day }) => day)).toEqual([
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
    '2026-12-01',
  ]);
  expect(rest.next).toBeNull();
  await happen(db, { type: 'commitment.kept', subject: { account: ACME }, data: { id: early } });
  expect(await days('2026-11-20')).toEqual([]);
});

test('a hand-off waits on the list until it is answered; whom a call is for is named', async () => {
  const db = await freshHistory();
  const [contact, handoff, call] = [mint(), mint(), mint()];
  const name = { id: mint(), field: 'name', value: 'Ada Brook', method: 'typed', confidence: 1 } as const;
  const subject = { account: ACME, opportunity: exampleId(3) };
  await happen(
    db,
    project(ACME, exampleId(3)),
    { type: 'contact.added', subject: { account: ACME, contact }, data: { facts: [name] } },
    {
      type: 'callback.requested',
      subject: { account: ACME },
      data: { id: call, contact, about: 'Prices', due: '2026-11-21', response: null },
    },
    { type: 'handoff.offered', subject, data: { id: handoff, to: 'sales', brief: 'Mondays' } },
  );
  const waiting = async () =>
    (await agenda(db, '2026-12-31', null, 10)).lines.map(({ kind, who, day }) => [kind, who, day]);
  expect(await waiting()).toEqual([
    ['handoffs', '', '2026-11-01'],
    ['callbacks', 'Ada Brook', '2026-11-21'],
  ]);
  await happen(db, { type: 'handoff.accepted', subject, data: { id: handoff } });
  expect(await waiting()).toEqual([['callbacks', 'Ada Brook', '2026-11-21']]);
});

test('the board counts the open projects of a stage, and lists them a page at a time', async () => {
  const db = await freshHistory();
  const projects = [3, 4, 5].map(exampleId);
  await happen(db, named(ACME, 'Acme'), ...projects.map((id) => project(ACME, id)));
  expect(await countIn(db, 'detection')).toEqual({ count: 3, more: false });
  const first = await standingIn(db, 'detection', null, 2);
  const rest = await standingIn(db, 'detection', first.next, 2);
  expect([...first.lines, ...rest.lines].map(({ name, record }) => [name, record.id])).toEqual(
    projects.map((id) => ['Acme', id]),
  );

  const subject = { account: ACME, opportunity: exampleId(3) };
  await happen(db, { type: 'stage.moved', subject, data: { stage: 'qualification', owner: 'sales' } });
  expect((await standingIn(db, 'qualification', null, 9)).lines.map(({ record }) => record.owner)).toEqual(['sales']);
  await happen(db, { type: 'opportunity.closed', subject, data: { outcome: 'lost', why: 'Price' } });
  expect(await countIn(db, 'qualification')).toEqual({ count: 0, more: false });
  expect(await countIn(db, 'detection')).toEqual({ count: 2, more: false });
});

test('a project on the board says what waits for an answer; probes and who answered are listed, the newest first', async () => {
  const db = await freshHistory();
  const subject = { account: ACME, opportunity: exampleId(3) };
  const handoff = { id: mint(), to: 'sales', brief: 'Mondays' } as const;
  const placed = (name: string): Happened => ({
    type: 'probe.placed',
    subject: { account: ACME },
    data: { id: mint(), name, stake: '', place: '', url: null },
  });
  await happen(db, named(ACME, 'Acme'), project(ACME, exampleId(3)), project(ACME, exampleId(4)), placed('One'));
  await happen(db, { type: 'handoff.offered', subject, data: handoff }, placed('Two'));
  await happen(db, {
    type: 'probe.answered',
    subject: { account: BOREAL },
    data: { id: mint(), probe: null, name: 'One', contact: null, said: 'Call me' },
  });
  const { lines } = await standingIn(db, 'detection', null, 9);
  expect(lines.map(({ handoff }) => handoff?.brief ?? null)).toEqual(['Mondays', null]);
  expect((await probesPlaced(db, 9)).map(({ name, record }) => [name, record.name])).toEqual([
    ['Acme', 'Two'],
    ['Acme', 'One'],
  ]);
  expect((await probesPlaced(db, 1)).map(({ record }) => record.name)).toEqual(['Two']);
  expect((await responsesGiven(db, 9)).map(({ account, record }) => [account, record.said])).toEqual([
    [BOREAL, 'Call me'],
  ]);
});
