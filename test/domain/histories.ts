import fc from 'fast-check';
import type { Event } from '../../utils/domain/event.ts';
import { eventsOf, type Happened } from '../../utils/domain/gesture.ts';
import { uuidv7 } from '../../utils/domain/identifier.ts';

const START = Date.UTC(2026, 0, 1);
const id = fc
  .tuple(fc.integer({ min: START, max: START + 1e9 }), fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([now, random]) => uuidv7(now, random));
const author = { id: '01900000-0000-7000-8000-00000000000a', name: 'Ada', device: 'test' };
const ACCOUNT = '01900000-0000-7000-8000-000000000001';
const subject = { account: ACCOUNT };
const words = fc.constantFrom('Acme', 'Acme SAS', 'acme.example', 'Ada', 'Who decides?', 'ada@acme.example');
const when = fc.integer({ min: 0, max: 1e9 }).map((ms) => new Date(START + ms).toISOString());
const source = fc.record({
  url: fc.constantFrom('https://acme.example/', 'https://press.example/a'),
  title: words,
  capturedAt: when,
});

const reading = {
  id,
  value: words,
  method: fc.constantFrom('json-ld', 'text', 'typed' as const),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
};
const accountFacts = fc.array(fc.record({ ...reading, field: fc.constantFrom('name', 'domain', 'phone' as const) }), {
  maxLength: 4,
});
const contactFacts = fc.array(fc.record({ ...reading, field: fc.constantFrom('name', 'email' as const) }), {
  maxLength: 3,
});
/** Few ids, so that things are named, changed and named again. */
const contact = fc.constantFrom('a', 'b').map((letter) => `01900000-0000-7000-8000-00000000000${letter}`);
const thing = fc.constantFrom('c', 'd').map((letter) => `01900000-0000-7000-8000-00000000000${letter}`);
const page = source.map((read) => ({ ...read, kind: 'home' as const, language: 'fr', partial: false }));

const happened: fc.Arbitrary<Happened> = fc.oneof(
  fc.constant<Happened>({ type: 'account.created', subject, data: {} }),
  accountFacts.map((facts): Happened => ({ type: 'account.described', subject, data: { facts } })),
  fc.tuple(accountFacts, page, source).map(
    ([facts, seen, from]): Happened => ({
      type: 'page.captured',
      subject,
      source: from,
      data: { page: seen, facts },
    }),
  ),
  fc
    .tuple(fc.constantFrom('contact.added', 'contact.changed' as const), contact, contactFacts)
    .map(([type, who, facts]): Happened => ({ type, subject: { ...subject, contact: who }, data: { facts } })),
  fc.tuple(thing, words, fc.option(source)).map(
    ([key, summary, from]): Happened => ({
      type: 'signal.observed',
      subject,
      ...(from && { source: from }),
      data: { id: key, kind: 'hiring', summary, quote: summary, count: 4, date: null, method: 'text', confidence: 1 },
    }),
  ),
  fc.tuple(thing, words).map(
    ([key, text]): Happened => ({
      type: 'question.planned',
      subject,
      data: { id: key, text, forms: ['open'], because: [], tests: [] },
    }),
  ),
  fc.tuple(thing, words, fc.constantFrom('explicit', 'latent' as const)).map(
    ([key, statement, kind]): Happened => ({
      type: 'need.noted',
      subject,
      data: { id: key, kind, statement, evidence: [] },
    }),
  ),
  words.map((text): Happened => ({ type: 'note.written', subject, data: { text } })),
  fc.constant<Happened>({ type: 'prospect.saved', subject, data: {} }),
  fc.tuple(thing, words).map(
    ([destination, name]): Happened => ({
      type: 'delivery.accepted',
      subject,
      data: { destination, name, remoteId: '7', link: null, delivery: 'd' },
    }),
  ),
);

/** Histories of one account: what happened, at whatever time, each event its own id. */
export const history: fc.Arbitrary<Event[]> = fc
  .uniqueArray(fc.tuple(id, fc.integer({ min: 0, max: 50 }), happened), { selector: ([key]) => key, maxLength: 30 })
  .map((all) =>
    all.flatMap(([command, count, one]) =>
      eventsOf(command, { author, at: `2026-01-01T00:00:00.000Z-${String(count).padStart(6, '0')}` }, [one]),
    ),
  );
export { ACCOUNT as account };
