import fc from 'fast-check';
import { isStructural } from '../../utils/domain/derive.ts';
import { type Event, event, versionOf } from '../../utils/domain/event.ts';
import type { Happened } from '../../utils/domain/gesture.ts';
import { type Id, uuidv7 } from '../../utils/domain/identifier.ts';
import { z } from '../../utils/domain/zod.ts';
import { examples } from './examples.ts';

const START = Date.UTC(2026, 0, 1);
export const id = fc
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
  fc.tuple(thing, words).map(([key, text]): Happened => ({ type: 'note.written', subject, data: { id: key, text } })),
  fc.constant<Happened>({ type: 'prospect.saved', subject, data: {} }),
  fc.tuple(thing, words).map(
    ([destination, name]): Happened => ({
      type: 'delivery.accepted',
      subject,
      data: { destination, name, remoteId: '7', link: null, delivery: 'd' },
    }),
  ),
);

/** An event of any kind but the structural ones, about one of two of each thing that the examples name. */
const likeAnExample: fc.Arbitrary<object> = fc
  .tuple(fc.constantFrom(...examples.filter((one) => !isStructural(one))), fc.constantFrom(1, 2))
  .map(([one, variant]) => JSON.parse(JSON.stringify(one).replaceAll('-8000-0', `-8000-${variant}`)));

const anything: fc.Arbitrary<object> = fc.oneof(happened, likeAnExample);
const count = fc.integer({ min: 0, max: 50 });

/** What happened, as an event with an id of its own, at whatever time, about an account. */
export function stamped(id: Id, count: number, account: Id, happened: object): Event {
  const { subject, type } = z.parse(z.object({ subject: z.looseObject({}), type: z.string() }), happened);
  const at = `2026-01-01T00:00:00.000Z-${String(count).padStart(6, '0')}`;
  return z.parse(event, {
    version: versionOf(type),
    author,
    command: id,
    ...happened,
    id,
    at,
    subject: { ...subject, account },
  });
}

/** Histories of one account, of all kinds of events but the structural ones. */
export const history: fc.Arbitrary<Event[]> = fc
  .uniqueArray(fc.tuple(id, count, anything), { selector: ([key]) => key, maxLength: 30 })
  .map((all) => all.map(([id, count, happened]) => stamped(id, count, ACCOUNT, happened)));
export { ACCOUNT as account };

/** The three accounts of `mergedHistory`. */
export const accounts: readonly Id[] = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000000${n}`);
const oneOfThem = fc.constantFrom(...accounts);
const oneOfTheirs = fc.constantFrom(...['a', 'b'].map((letter) => `01900000-0000-7000-8000-00000000000${letter}`));

/** Merges of accounts and of contacts, some of them undone, at whatever time. */
const merge: fc.Arbitrary<Event[]> = fc
  .tuple(id, id, count, count, oneOfThem, oneOfThem, fc.tuple(oneOfTheirs, oneOfTheirs), fc.boolean(), fc.boolean())
  .map(([id, undoing, count, later, account, other, [contact, twin], ofContacts, isUndone]) => {
    const what = ofContacts ? 'contacts' : 'accounts';
    const subject = ofContacts ? { contact } : {};
    const data = { other: ofContacts ? twin : other };
    const merged = stamped(id, count, account, { type: `${what}.merged`, subject, data });
    const undone = { type: `${what}.unmerged`, subject, data: { ...data, merge: id } };
    return isUndone ? [merged, stamped(undoing, later, account, undone)] : [merged];
  });

/** Histories of three accounts and their merges. */
export const mergedHistory: fc.Arbitrary<Event[]> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(id, count, oneOfThem, anything), { selector: ([key]) => key, maxLength: 30 }),
    fc.array(merge, { maxLength: 4 }),
  )
  .map(([all, merges]) => [...all.map((one) => stamped(...one)), ...merges.flat()]);
