import fc from 'fast-check';
import { accountField, contactField, method } from '../../utils/domain/fact.ts';
import type { Records } from '../../utils/domain/records.ts';
import { signalKind } from '../../utils/domain/signal.ts';
import { owner, stage } from '../../utils/domain/stage.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { idOf, iso, NOW } from './rows.ts';

/** Text up to a kind's limit, of characters that take one to six bytes in JSON; `long` of ten are long. */
function textUpTo(limit: number, long: number): fc.Arbitrary<string> {
  const longText = fc
    .tuple(fc.constantFrom('a', 'é', '🤝', '"', '\u0001', '\ud800', '<b>'), fc.integer({ min: 1, max: limit }))
    .map(([unit, length]) => unit.repeat(Math.max(1, Math.floor(length / unit.length))));
  return fc.oneof(
    { weight: 10 - long, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
    { weight: long, arbitrary: longText },
  );
}

const date = fc.nat(1e9).map((n) => iso(NOW - n));
const id = fc.nat(1e6).map(idOf);
const many = <Item>(item: fc.Arbitrary<Item>, max: number) => fc.array(item, { maxLength: max, size: 'max' });

const nothingElse = {
  handoffs: fc.constant([]),
  touches: fc.constant([]),
  probes: fc.constant([]),
  responses: fc.constant([]),
  callbacks: fc.constant([]),
  calls: fc.constant([]),
};

/** Records such as events could give. */
function recordsWith(long: number): fc.Arbitrary<Records> {
  const text = textUpTo(LIMIT.text, long);
  const line = textUpTo(LIMIT.line, long);
  const url = fc
    .tuple(fc.constantFrom('https://acme.example/', 'http://b.example/', 'file:///c/'), textUpTo(LIMIT.url - 30, long))
    .map(([start, path]) => start + path);
  const source = fc.record(
    {
      method: fc.constantFrom(...method.options),
      url: fc.option(url),
      title: line,
      capturedAt: date,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      where: line,
      quote: line,
    },
    { requiredKeys: ['method', 'url', 'title', 'capturedAt', 'confidence'] },
  );
  const fact = <Field>(field: fc.Arbitrary<Field>) =>
    fc.record(
      { id, field, value: fc.oneof(text, url, fc.nat().map(String)), text, source, firstSeenAt: date },
      { requiredKeys: ['id', 'field', 'value', 'source', 'firstSeenAt'] },
    );

  return fc.record({
    ...nothingElse,
    account: fc.record({
      id,
      keys: fc.constant([]),
      facts: many(fact(fc.constantFrom(...accountField.options)), 60),
      createdAt: date,
      capturedAt: fc.constant(null),
      savedAt: fc.constant(null),
      receipts: fc.constant([]),
      merges: fc.constant([]),
      apart: fc.constant([]),
      newest: fc.constant(''),
    }),
    contacts: many(
      fc.record({
        id,
        account: id,
        facts: many(fact(fc.constantFrom(...contactField.options)), 20),
        addedAt: date,
        leftOn: fc.constant(null),
        informedOn: fc.constant(null),
        objectedOn: fc.constant(null),
      }),
      30,
    ),
    signals: many(
      fc.record({
        id,
        account: id,
        kind: fc.constantFrom(...signalKind.options),
        summary: line,
        count: fc.option(fc.integer({ min: 1 })),
        date: fc.constantFrom(null, '2026', '2026-11-23'),
        method: fc.constantFrom(...method.options),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        quote: line,
        source: fc.option(fc.record({ url, title: line, capturedAt: date })),
        observedAt: date,
      }),
      60,
    ),
    questions: many(
      fc.record({
        id,
        account: id,
        text,
        forms: fc.constant(['open' as const]),
        because: many(id, 3),
        tests: many(id, 3),
        status: fc.constantFrom('planned', 'asked', 'answered', 'dropped'),
        answer: fc.option(text),
        contact: fc.option(id),
        settledAt: fc.option(date),
        plannedAt: date,
      }),
      40,
    ),
    needs: many(
      fc.record({
        id,
        account: id,
        kind: fc.constantFrom('explicit', 'latent'),
        statement: text,
        status: fc.constantFrom('hypothesis', 'confirmed', 'dismissed'),
        notedAt: date,
        impact: text,
        saidBy: fc.option(id),
        saidAt: fc.option(date),
        quote: fc.option(text),
        evidence: many(fc.record({ id, quote: text, url: fc.option(url), title: line, capturedAt: date }), 20),
      }),
      40,
    ),
    quotes: many(
      fc.record({ id, account: id, text, contact: fc.option(id), url: fc.option(url), title: line, keptAt: date }),
      40,
    ),
    notes: many(fc.record({ id, account: id, text: textUpTo(LIMIT.note, long), writtenAt: date }), 20),
    opportunities: many(
      fc.record({
        id,
        account: id,
        name: line,
        origin: line,
        amount: fc.option(fc.record({ value: fc.nat(), currency: fc.constant('EUR') })),
        goal: text,
        stage: fc.constantFrom(...stage.options),
        stageSince: date,
        owner: fc.constantFrom(...owner.options),
        outcome: fc.constantFrom(null, 'signed', 'lost'),
        maturingUntil: fc.constant(null),
        why: text,
        openedAt: date,
        closedAt: fc.option(date),
      }),
      3,
    ),
    commitments: many(
      fc.record({
        id,
        account: id,
        opportunity: fc.option(id),
        by: fc.constantFrom('us', 'them'),
        text,
        due: fc.constantFrom(null, '2026-11-28'),
        contact: fc.option(id),
        status: fc.constantFrom('open', 'kept', 'missed'),
        why: line,
        madeAt: date,
        settledAt: fc.option(date),
      }),
      40,
    ),
  });
}

/** From none to far more than one body may hold. */
export const anyRecords = fc.oneof(recordsWith(0), recordsWith(1), recordsWith(8));
