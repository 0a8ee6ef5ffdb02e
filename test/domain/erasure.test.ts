import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../utils/domain/derive.ts';
import { forgetting, type KeptEvent, onEntry, redacted } from '../../utils/domain/erasure.ts';
import { eventsOf, type Happened } from '../../utils/domain/gesture.ts';
import { idsOf, mergesIn } from '../../utils/domain/merge.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import { withoutAccents } from '../../utils/domain/text.ts';
import { tracesOf } from '../../utils/domain/traces.ts';
import { exampleId, examples } from './examples.ts';
import { aFact } from './facts.ts';
import { account, history, mergedHistory } from './histories.ts';

const contact = exampleId(2);
const person = '01900000-0000-7000-8000-00000000000a';
const twin = '01900000-0000-7000-8000-00000000000b';
const forgotten = {
  ids: new Set([contact]),
  traces: tracesOf([
    aFact('name', 'Zoé Lefèvre'),
    aFact('email', 'zoe@acme.example'),
    aFact('phone', '+33612345678'),
    aFact('profiles', 'https://social.example/in/zoe'),
  ]),
};
const example = (type: string) => examples.filter((one) => one.type === type);
const [note] = example('note.written');
const [kept] = example('quote.kept');
const [capture] = example('page.captured');

/** An event with other data, as it would be stored. */
function withData(event: object | undefined, change: object): KeptEvent {
  const read = readEvent({ ...event, ...change });
  if (read.is === 'broken') throw new Error(`No event: ${read.broken.path}`);
  return read.event;
}

test('an event about them, and what they said, becomes its redacted form', () => {
  for (const event of examples.filter(
    ({ subject, type }) => subject.contact === contact && type !== 'contact.erased',
  )) {
    expect(forgetting(event, forgotten)).toEqual(redacted(event));
  }
  expect(kept && forgetting(kept, forgotten)).toEqual(kept && redacted(kept));
});

test('a redacted event says what it was, when, and by whom; it is read as such', () => {
  const [added] = example('contact.added');
  const left = added && redacted(added);
  expect(Object.keys(left ?? {})).toEqual(['id', 'type', 'version', 'at', 'author', 'subject', 'command', 'redacted']);
  expect(readEvent(left)).toEqual({ is: 'redacted', event: left });
});

test('any other event stays an event, without a trace of theirs, and the same where there was none', () => {
  for (const event of examples.filter(({ subject, type }) => subject.contact !== contact && type !== 'quote.kept')) {
    const after = forgetting(event, forgotten);
    expect(readEvent(after).is).toBe('known');
    if (event.type !== 'need.confirmed') expect(after).toBe(event);
  }
  const told = withData(note, {
    data: { id: exampleId(32), text: 'Zoé Lefèvre (zoe@acme.example, 06 12 34 56 78) wants a demo' },
  });
  expect(forgetting(told, forgotten)).toMatchObject({ data: { text: '… (…, …) wants a demo' } });
});

test('the words in which they confirmed a need are forgotten, that it is one is not', () => {
  const [confirmed] = example('need.confirmed');
  expect(confirmed && forgetting(confirmed, forgotten)).toMatchObject({ data: { contact, quote: null } });
});

test('a fact of the account that is theirs leaves its capture; the company’s own stay', () => {
  const fact = { method: 'text', confidence: 1 } as const;
  const facts = [
    { ...fact, id: exampleId(41), field: 'name', value: 'Lefèvre Transports' },
    { ...fact, id: exampleId(42), field: 'email', value: 'zoe@acme.example' },
  ];
  const page = { url: 'https://acme.example/', title: 'Zoé Lefèvre – Acme', capturedAt: '2026-11-23T10:15:00.000Z' };
  const seen = withData(capture, {
    source: page,
    data: { page: { ...page, kind: 'home', language: null, partial: false }, facts },
  });
  expect(forgetting(seen, forgotten)).toMatchObject({
    source: { title: '… – Acme' },
    data: { page: { title: '… – Acme' }, facts: [{ value: 'Lefèvre Transports' }] },
  });
});

test('a capture of their own profile is redacted; what was read there loses its page', () => {
  const page = { url: 'https://social.example/in/zoe', title: 'Profile', capturedAt: '2026-11-23T10:15:00.000Z' };
  const data = { page: { ...page, kind: 'profile', language: null, partial: false }, facts: [] };
  expect(forgetting(withData(capture, { source: page, data }), forgotten)).toHaveProperty('redacted', true);
  const [signal] = example('signal.observed');
  const after = forgetting(withData(signal, { source: page }), forgotten);
  expect(after).not.toHaveProperty('source');
  expect(after).toHaveProperty('data');
});

test('an event of a kind to come forgets as well', () => {
  const later = withData(note, { type: 'tea.served', data: { to: ['Zoé Lefèvre'], cups: 2 } });
  expect(forgetting(later, forgotten)).toMatchObject({ data: { to: ['…'], cups: 2 } });
});

test('what comes in later about someone erased is redacted; the erasure itself is remembered', () => {
  const [added] = example('contact.added');
  const [erased] = example('contact.erased');
  expect(added && onEntry(added, forgotten.ids)).toEqual(added && redacted(added));
  expect(erased && onEntry(erased, forgotten.ids)).toBe(erased);
  expect(note && onEntry(note, forgotten.ids)).toBe(note);
  expect(note && onEntry(note, new Set([exampleId(1)]))).toEqual(note && redacted(note));
});

test('in whatever history they stand, nothing of them is left, and the rest still has its records', () => {
  const facts = [
    { id: exampleId(51), field: 'name', value: 'Zoé Lefèvre', method: 'text', confidence: 1 } as const,
    { id: exampleId(52), field: 'email', value: 'zoe@acme.example', method: 'text', confidence: 1 } as const,
  ];
  const theirs = { account, contact: person };
  const told: Happened[] = [
    { type: 'contact.added', subject: theirs, data: { facts } },
    { type: 'contacts.merged', subject: { account, contact: twin }, data: { other: person } },
    { type: 'contact.changed', subject: { account, contact: twin }, data: { facts } },
    { type: 'note.written', subject: { account }, data: { id: exampleId(53), text: 'ZOE LEFEVRE, Zoé.' } },
    { type: 'account.described', subject: { account }, data: { facts } },
  ];
  const author = { id: exampleId(30), name: 'Sam', device: '' };
  const added = eventsOf(exampleId(54), { author, at: '2026-01-01T00:00:00.000Z-000025' }, told);
  fc.assert(
    fc.property(mergedHistory, (others) => {
      const events = [...others, ...added];
      const ids = idsOf(mergesIn(events), 'contacts', person);
      const them = { ids: new Set(ids), traces: forgotten.traces };
      const after = events.map((event) => forgetting(event, them));
      const left = after.flatMap((event) => ('data' in event ? [event.data, event.source] : []));
      expect(withoutAccents(JSON.stringify(left))).not.toMatch(/zoe|lefevre/);
      const known = after.flatMap((event) => {
        const read = readEvent(event);
        return read.is === 'known' ? [read.event] : [];
      });
      expect(known.length).toBe(after.filter((event) => !('redacted' in event)).length);
      for (const contact of fold(known)?.contacts ?? []) expect(ids).not.toContain(contact.id);
      expect(after.map((event) => forgetting(event, them))).toEqual(after);
    }),
  );
});

test('who was erased has no record, whatever came before or comes after', () => {
  const author = { id: exampleId(30), name: 'Sam', device: '' };
  const at = '2026-01-01T00:00:00.000Z-000025';
  const erasing = (happened: Happened) => eventsOf(exampleId(54), { author, at }, [happened]);
  const ofPerson = erasing({ type: 'contact.erased', subject: { account, contact: person }, data: {} });
  const ofAccount = erasing({ type: 'account.erased', subject: { account }, data: {} });
  fc.assert(
    fc.property(history, (events) => {
      for (const { id } of fold([...events, ...ofPerson])?.contacts ?? []) expect(id).not.toBe(person);
      expect(fold([...events, ...ofAccount])).toBeUndefined();
    }),
  );
});
