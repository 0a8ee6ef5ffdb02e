import { expect, test } from 'vitest';
import { keepingQuote } from '../../utils/commands/add.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { emptyCall } from '../../utils/domain/call-draft.ts';
import { emptyDraft, messageKey } from '../../utils/domain/draft.ts';
import type { RedactedEvent } from '../../utils/domain/event.ts';
import { eventsOf, type Gesture, type Happened } from '../../utils/domain/gesture.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import { readLine, stepOf } from '../../utils/exchange/history/step.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { findCall, keepCall } from '../../utils/store/call-drafts.ts';
import { write } from '../../utils/store/database.ts';
import { keepDraft } from '../../utils/store/drafts.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { expectDerived } from './derived.ts';
import { sings } from './dump.ts';
import { freshHistory } from './open.ts';
import { rebuilt } from './rebuilt.ts';
import { acmeCapture, acmeSave, aDestination, means } from './samples.ts';

const CANARIES = ['Zoé', 'zoe', 'Canari', 'canari', '0612345678', '612345678', '06 12'];

function gesture(account: Id, ...happened: Happened[]): Gesture {
  const id = mint();
  return {
    id,
    account,
    keys: [],
    draft: null,
    decide: (_, circumstance) => ({ ok: true, account, events: eventsOf(id, circumstance, happened) }),
  };
}

/** Acme with Zoé Canari, who is spoken of in every place that there is, and a colleague of hers. */
async function withZoe() {
  const db = await freshHistory();
  await db.put('destinations', aDestination());
  const read = { method: 'json-ld', confidence: 0.95 } as const;
  const zoe = mint();
  const capture = acmeCapture();
  capture.contacts.push({
    id: zoe,
    facts: [
      { id: mint(), field: 'name', value: 'Zoé Canari', ...read },
      { id: mint(), field: 'email', value: 'zoe.canari@acme.example', ...read },
      { id: mint(), field: 'phone', value: '+33612345678', ...read },
      { id: mint(), field: 'profiles', value: 'https://social.example/in/zoe-canari', ...read },
    ],
  });
  const save = acmeSave({ capture, note: 'Zoé Canari (06 12 34 56 78) decides; write to zoe.canari@acme.example.' });
  const bodies = {
    ...means(),
    deliveries: (...[events, records, destinations]: Parameters<ReturnType<typeof means>['deliveries']>) =>
      means()
        .deliveries(events, records, destinations)
        .map((row) => ({
          ...row,
          body: JSON.stringify({ type: 'prospect.saved', data: { ...records, replaces: null } }),
        })),
  };
  const done = await perform(db, savingProspect(save), bodies);
  if (!done.ok) throw new Error(done.refusal);
  const quote = { id: mint(), text: 'Call me Zoé', contact: zoe, url: null, title: '' };
  await perform(db, keepingQuote({ command: mint(), account: done.account, quote }), means());
  const draft = {
    ...emptyDraft(3, 'domain:acme.example', mint(), 0),
    note: 'Ask Zoé Canari',
    unticked: ['email:zoe.canari@acme.example'],
  };
  await keepDraft(db, draft, draft.id);
  await db.put('jobs', {
    kind: 'export',
    id: mint(),
    startedAt: '2026-11-23T10:00:00.000Z',
    state: 'done',
    why: null,
    file: 'all',
    table: null,
    done: 1,
    total: 1,
  });
  return { db, account: done.account, zoe };
}

test('of a person who was erased nothing is left in any store or index, and the rest is as before', async () => {
  const { db, account, zoe } = await withZoe();
  const before = await recordsOf(db, account);
  expect(new Set((await sings(db, CANARIES)).map((place) => place.split(':')[0]))).toEqual(
    new Set(['drafts', 'events', 'outbox', 'records', 'search', 'words', 'records.keys', 'search.words']),
  );
  await perform(
    db,
    gesture(account, { type: 'contact.erased', subject: { account, contact: zoe }, data: {} }),
    means(),
  );

  expect(await sings(db, CANARIES)).toEqual([]);
  const after = await recordsOf(db, account);
  expect(after?.contacts).toEqual(before?.contacts.filter(({ id }) => id !== zoe));
  expect(after?.needs).toEqual(before?.needs);
  expect(after?.quotes).toEqual([]);
  expect(after?.notes[0]?.text).toMatch(/ decides; write to /);
  const events = (await db.getAll('events')).flatMap((row) => {
    const read = readEvent(row);
    return read.is === 'known' ? [read.event] : [];
  });
  expect(await db.getAll('records')).toEqual(rebuilt(events).records);
  expect(await db.getAll('search')).toEqual(rebuilt(events).search);
  expect(await db.count('jobs')).toBe(0);
});

test('what waits to be sent is queued anew under another id, and what is over keeps its receipt alone', async () => {
  const { db, account, zoe } = await withZoe();
  const [waiting] = await db.getAll('outbox');
  if (!waiting) throw new Error('Nothing waits');
  const over = {
    ...waiting,
    id: 'over',
    state: 'accepted',
    dueAt: 0,
    acceptedAt: '2026-11-23T10:00:00.000Z',
    answer: 'Zoé Canari is 42',
  } as const;
  await db.put('outbox', over);
  await perform(
    db,
    gesture(account, { type: 'contact.erased', subject: { account, contact: zoe }, data: {} }),
    means(),
  );
  const rows = await db.getAll('outbox');
  expect(rows.map(({ id, state }) => [id, state]).toSorted()).toEqual(
    [
      [waiting.id, 'parked'],
      [`${waiting.id}-r2`, 'queued'],
      ['over', 'accepted'],
    ].toSorted(),
  );
  expect(rows.find(({ id }) => id === waiting.id)).toMatchObject({ reason: 'replaced', body: '', dueAt: 0 });
  const anew = rows.find(({ id }) => id.endsWith('-r2'));
  expect(JSON.parse(anew?.body ?? '')).toMatchObject({ data: { replaces: waiting.id } });
  expect(rows.find(({ id }) => id === 'over')).toMatchObject({
    body: '',
    acceptedAt: over.acceptedAt,
    answer: '… is 42',
  });
  await perform(
    db,
    gesture(account, { type: 'contact.erased', subject: { account, contact: mint() }, data: {} }),
    means(),
  );
  expect((await db.getAll('outbox')).map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});

test('what arrives about them later is redacted as it comes in, in whatever order', async () => {
  const { db, account, zoe } = await withZoe();
  const all = await db.getAll('events');
  await perform(
    db,
    gesture(account, { type: 'contact.erased', subject: { account, contact: zoe }, data: {} }),
    means(),
  );
  const erased = await db.getAll('events');
  const later = eventsOf(
    mint(),
    { author: erased[0]?.author ?? { id: mint(), name: '', device: '' }, at: '2026-12-01T00:00:00.000Z-000000' },
    [
      {
        type: 'contact.changed',
        subject: { account, contact: zoe },
        data: { facts: [{ id: mint(), field: 'name', value: 'Zoé Canari', method: 'typed', confidence: 1 }] },
      },
    ],
  );
  expect(await write(db, [...HISTORY], (tx) => append(tx, later))).toMatchObject({ added: 1 });
  expect(await sings(db, CANARIES)).toEqual([]);

  const elsewhere = await freshHistory();
  const known = [...all, ...erased].flatMap((row) => {
    const read = readEvent(row);
    return read.is === 'known' ? [read.event] : [];
  });
  const distinct = [...new Map(known.toReversed().map((event) => [event.id, event])).values()];
  await write(elsewhere, [...HISTORY], (tx) => append(tx, distinct));
  expect(await sings(elsewhere, CANARIES)).toEqual([]);
});

test('other accounts lose what tells of them too, and keep somebody else of the same name', async () => {
  const { db, account, zoe } = await withZoe();
  const other = acmeSave({
    capture: null,
    typed: { name: 'Boréal', domain: '' },
    note: 'Met Zoé Canari of Acme, zoe.canari@acme.example',
  });
  await perform(db, savingProspect(other), means());
  const namesake = mint();
  const read = { method: 'typed', confidence: 1 } as const;
  const capture = acmeCapture();
  capture.facts = [{ id: mint(), field: 'domain', value: 'cestlavie.example', ...read }];
  capture.contacts = [{ id: namesake, facts: [{ id: mint(), field: 'name', value: 'Zoé Canari', ...read }] }];
  const theirs = await perform(db, savingProspect(acmeSave({ capture, note: 'Zoé Canari paints' })), means());
  await perform(
    db,
    gesture(account, { type: 'contact.erased', subject: { account, contact: zoe }, data: {} }),
    means(),
  );

  const boreal = await recordsByKeys(db, ['name:boreal']);
  expect(boreal?.notes.map(({ text }) => text)).toEqual(['Met … of Acme, …']);
  if (!theirs.ok) throw new Error(theirs.refusal);
  const kept = await recordsOf(db, theirs.account);
  expect(kept?.notes.map(({ text }) => text)).toEqual(['Zoé Canari paints']);
  expect(kept?.contacts).toHaveLength(1);
});

test('of an account that was erased, and its people, nothing is left, nor is it sent', async () => {
  const { db, account } = await withZoe();
  await perform(db, gesture(account, { type: 'account.erased', subject: { account }, data: {} }), means());
  expect(await sings(db, CANARIES)).toEqual([]);
  expect(await recordsOf(db, account)).toBeUndefined();
  for (const store of ['records', 'search', 'words', 'outbox'] as const) expect(await db.count(store)).toBe(0);
  expect(
    await perform(
      db,
      keepingQuote({ command: mint(), account, quote: { id: mint(), text: 'x', contact: null, url: null, title: '' } }),
      means(),
    ),
  ).toEqual({ ok: false, refusal: 'unknown-account' });
});

const erasing = (account: Id, contact: Id) =>
  gesture(account, { type: 'contact.erased', subject: { account, contact }, data: {} });

const named = (value: string) => ({ id: mint(), field: 'name', value, method: 'typed', confidence: 1 }) as const;

test('a word of their name that a colleague or the company bears stays with these', async () => {
  const { db, account, zoe } = await withZoe();
  const colleague = { account, contact: mint() };
  await perform(
    db,
    gesture(
      account,
      { type: 'contact.added', subject: colleague, data: { facts: [named('Ivo Canari')] } },
      { type: 'account.described', subject: { account }, data: { facts: [named('Canari Transports')] } },
      {
        type: 'note.written',
        subject: { account },
        data: { id: mint(), text: 'Zoé, and Ivo Canari of Canari Transports' },
      },
      { type: 'prospect.saved', subject: { account }, data: {} },
    ),
    {
      ...means(),
      deliveries: (events, records, destinations) =>
        means()
          .deliveries(events, records, destinations)
          .map((row) => ({
            ...row,
            body: JSON.stringify({ data: { account: { name: 'Canari Transports' }, note: 'Zoé Canari' } }),
          })),
    },
  );
  await perform(db, erasing(account, zoe), means());
  const after = await recordsOf(db, account);
  expect(after?.contacts.flatMap(({ facts }) => facts.map(({ value }) => value))).toContain('Ivo Canari');
  expect(after?.account.facts.map(({ value }) => value)).toContain('Canari Transports');
  expect(after?.notes.map(({ text }) => text)).toContain('…, and Ivo Canari of Canari Transports');
  const sent = (await db.getAll('outbox')).filter(({ body }) => body !== '');
  const bodies = sent.map(({ body }) => JSON.parse(body).data);
  expect(bodies).toContainEqual(expect.objectContaining({ account: { name: 'Canari Transports' }, note: '…' }));
});

test('other accounts lose what tells of them in the histories merged into them as well, and their number', async () => {
  const { db, account, zoe } = await withZoe();
  const add = async (name: string, note: string) => {
    const done = await perform(
      db,
      savingProspect(acmeSave({ capture: null, typed: { name, domain: '' }, note })),
      means(),
    );
    if (!done.ok) throw new Error(done.refusal);
    return done.account;
  };
  const one = await add('Boréal', 'x');
  const other = await add('Boréal Nord', 'Zoé Canari knows them');
  await add('Cumulus', 'Call 06 12 34 56 78');
  await add('Stratus', 'Call 0612345678');
  const titled = acmeCapture();
  titled.facts = [named('Nimbus')];
  titled.contacts = [];
  titled.page.title = 'Zoé Canari joins Nimbus';
  await perform(db, savingProspect(acmeSave({ capture: titled })), means());
  await perform(db, gesture(one, { type: 'accounts.merged', subject: { account: one }, data: { other } }), means());
  await perform(db, erasing(account, zoe), means());
  expect(await sings(db, CANARIES)).toEqual([]);
});

test('a draft about somebody else keeps a word that is in their name too', async () => {
  const { db, account, zoe } = await withZoe();
  const draft = { ...emptyDraft(4, 'domain:boreal.example', mint(), 0), note: 'Ask Zoé Durand, not Zoé Canari' };
  await keepDraft(db, draft, draft.id);
  await perform(db, erasing(account, zoe), means());
  expect(await db.get('drafts', draft.id)).toMatchObject({ note: 'Ask Zoé Durand, not …' });
});

test('a message being written to their account loses a word of their name alone', async () => {
  const { db, account, zoe } = await withZoe();
  const draft = { ...emptyDraft(-1, messageKey(account), mint(), 0), note: 'Hello Canari, here it is' };
  await keepDraft(db, draft, draft.id);
  await perform(db, erasing(account, zoe), means());
  expect(await sings(db, CANARIES)).toEqual([]);
  expect(await db.get('drafts', draft.id)).toMatchObject({ note: 'Hello …, here it is' });
});

test('a call with their account loses a word of their name alone', async () => {
  const { db, account, zoe } = await withZoe();
  await keepCall(db, { ...emptyCall(account, mint(), 0), question: 'How does Canari plan?' });
  await perform(db, erasing(account, zoe), means());
  expect(await sings(db, CANARIES)).toEqual([]);
  expect(await findCall(db, [account])).toMatchObject({ question: 'How does … plan?' });
});

test('a damaged call keeps nobody from being forgotten', async () => {
  const { db, account, zoe } = await withZoe();
  const call = {
    ...emptyCall(account, mint(), 0),
    question: 'How does Canari plan?',
    promise: null,
    seconds: 'Zoé Canari',
  };
  await db.put('drafts', Object.assign(emptyCall(account, mint(), 0), call));
  await perform(db, erasing(account, zoe), means());
  expect(await sings(db, CANARIES)).toEqual([]);
  expect(await findCall(db, [account])).toMatchObject({ question: 'How does … plan?' });
});

test('a damaged draft keeps nobody from being forgotten, and loses nothing else', async () => {
  const { db, account, zoe } = await withZoe();
  const draft = {
    ...emptyDraft(5, 'domain:acme.example', mint(), 0),
    note: 'Ring on Monday',
    question: 'How does Canari',
  };
  await keepDraft(db, Object.assign(draft, { unticked: 'zoe.canari@acme.example', key: 7, domain: 7 }), draft.id);
  await perform(db, erasing(account, zoe), means());
  expect(await sings(db, CANARIES)).toEqual([]);
  expect(await db.get('drafts', draft.id)).toMatchObject({ note: 'Ring on Monday', question: 'How does …' });
});

test('what comes along later with an event about them loses what tells of them, and their words are not kept', async () => {
  const { db, account, zoe } = await withZoe();
  await perform(db, erasing(account, zoe), means());
  const [first] = await db.getAll('events');
  const at = '2030-12-01T00:00:00.000Z-000000';
  const author = first?.author ?? { id: mint(), name: '', device: '' };
  const quote = { id: mint(), text: 'I am Zoé', contact: zoe, url: null, title: '' };
  const alone = eventsOf(mint(), { author, at }, [{ type: 'quote.kept', subject: { account }, data: quote }]);
  await write(db, [...HISTORY], (tx) => append(tx, alone));
  expect(await sings(db, CANARIES)).toEqual([]);
  const late = eventsOf(mint(), { author, at }, [
    { type: 'contact.changed', subject: { account, contact: zoe }, data: { facts: [named('Zoé Canari')] } },
    { type: 'note.written', subject: { account }, data: { id: mint(), text: 'Zoé Canari came by' } },
  ]);
  await write(db, [...HISTORY], (tx) => append(tx, late));
  expect(await sings(db, CANARIES)).toEqual([]);
  expect((await recordsOf(db, account))?.notes.map(({ text }) => text)).toContain('… came by');
  await expectDerived(db);
});

test('a name that was rejected before leaves the vocabulary too', async () => {
  const { db, account, zoe } = await withZoe();
  const data = { field: 'name', value: 'Zoé Canari' } as const;
  await perform(db, gesture(account, { type: 'fact.rejected', subject: { account, contact: zoe }, data }), means());
  await perform(db, erasing(account, zoe), means());
  expect(await sings(db, CANARIES)).toEqual([]);
});

test('a body that is damaged does not keep anyone from being forgotten', async () => {
  const { db, account, zoe } = await withZoe();
  const [row] = await db.getAll('outbox');
  if (row) await db.put('outbox', { ...row, body: '{"data": "Zoé Canari' });
  await perform(db, erasing(account, zoe), means());
  expect(await sings(db, CANARIES)).toEqual([]);
});

test('a history of elsewhere in which they are forgotten is in no conflict with one in which they are not yet', async () => {
  const { db, account, zoe } = await withZoe();
  const before = await db.getAll('events');
  await perform(db, erasing(account, zoe), means());
  const after = await db.getAll('events');
  const there = await freshHistory();
  const known = (rows: typeof after) =>
    rows.flatMap((row) => {
      const read = readEvent(row);
      return read.is === 'known' ? [read.event] : [];
    });
  const redacted = after.filter((row): row is RedactedEvent => 'redacted' in row);
  await write(there, [...HISTORY], (tx) => append(tx, known(before)));
  const report = await write(there, [...HISTORY], (tx) => append(tx, known(after), redacted));
  expect(report).toMatchObject({ added: 1, conflicting: [] });
  expect(await sings(there, CANARIES)).toEqual([]);
});

test('what else a file says in an event is kept, derived from by nobody, and forgotten with them', async () => {
  const { db, account, zoe } = await withZoe();
  const [note] = eventsOf(
    mint(),
    { author: { id: mint(), name: '', device: '' }, at: '2030-12-01T00:00:00.000Z-000000' },
    [{ type: 'note.written', subject: { account }, data: { id: mint(), text: 'Hello' } }],
  );
  const id = note?.id ?? '';
  const written = { ...note, seal: 'Zoé Canari', data: { ...note?.data, mood: 'Zoé Canari', account: 'x' } };
  const line = new TextEncoder().encode(JSON.stringify(written));
  const step = stepOf([readLine(line)], 2, Date.now());
  await write(db, [...HISTORY], (tx) => append(tx, step.known, step.others, step.written));
  expect(await db.get('events', id)).toEqual(written);
  await expectDerived(db);
  await perform(db, erasing(account, zoe), means());
  expect(await sings(db, CANARIES)).toEqual([]);
});

test('an event that only says that it is redacted keeps nothing else', async () => {
  const { db, account, zoe } = await withZoe();
  const [first] = await db.getAll('events');
  const data = { id: mint(), text: 'Zoé Canari' };
  const lie = { ...first, id: mint(), type: 'note.written', version: 2, data, redacted: true };
  const step = stepOf([readLine(new TextEncoder().encode(JSON.stringify(lie)))], 2, Date.now());
  await write(db, [...HISTORY], (tx) => append(tx, step.known, step.others, step.written));
  await perform(db, erasing(account, zoe), means());
  expect(await sings(db, CANARIES)).toEqual([]);
});

test('of a name of one word other accounts keep the word', async () => {
  const { db, account } = await withZoe();
  const rose = mint();
  const added: Happened = {
    type: 'contact.added',
    subject: { account, contact: rose },
    data: { facts: [named('Rose')] },
  };
  await perform(db, gesture(account, added), means());
  const note = 'A rose of theirs';
  await perform(db, savingProspect(acmeSave({ capture: null, typed: { name: 'Boréal', domain: '' }, note })), means());
  await perform(db, erasing(account, rose), means());
  expect((await recordsByKeys(db, ['name:boreal']))?.notes.map(({ text }) => text)).toEqual([note]);
});
