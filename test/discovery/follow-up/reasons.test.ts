import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitUntil } from '../../../utils/discovery/follow-up/last-contact.ts';
import { REASONS } from '../../../utils/discovery/follow-up/reason.ts';
import { reasons } from '../../../utils/discovery/follow-up/reasons.ts';
import { fold } from '../../../utils/domain/derive.ts';
import { NO_PARTS, type Records } from '../../../utils/domain/records.ts';
import { exampleId } from '../../domain/examples.ts';
import { history } from '../../domain/histories.ts';
import { aNeed, aQuote, aSignal, daysAgo, NOW } from '../an-account.ts';
import { aFact, anAccount, aPerson } from './records.ts';

const account = exampleId(1);
const [ADA, PAUL] = [exampleId(2), exampleId(3)];
const about = { account, opportunity: null };

function records(parts: Partial<Records>): Records {
  return { ...NO_PARTS, account: anAccount(), ...parts };
}
const aTouch = (days: number, change: Partial<Records['touches'][number]> = {}): Records['touches'][number] => ({
  ...{ ...about, id: exampleId(21), direction: 'outgoing', channel: 'call', minutes: 10, origin: '', brought: '' },
  ...{ with: [ADA], happenedAt: daysAgo(days) },
  ...change,
});
const aPromise = (text: string, due: string | null, by: 'us' | 'them' = 'us'): Records['commitments'][number] => ({
  ...{ ...about, id: exampleId(22), by, text, due, contact: null, status: 'open', why: '' },
  ...{ madeAt: daysAgo(20), settledAt: null },
});
const aProject = (change: Partial<Records['opportunities'][number]> = {}): Records['opportunities'][number] => ({
  ...{ id: exampleId(23), account, name: 'Planning', origin: '', amount: null, goal: '', stage: 'qualification' },
  ...{ stageSince: daysAgo(40), owner: 'sales', outcome: null, maturingUntil: null, why: '' },
  ...{ openedAt: daysAgo(60), closedAt: null },
  ...change,
});
const kinds = (parts: Partial<Records>) => reasons(records(parts), NOW).map(({ kind, text }) => `${kind}: ${text}`);

test('what they wait for comes first, then what is new', () => {
  const found = kinds({
    signals: [aSignal('new-site', 'New plant in Lyon')],
    commitments: [aPromise('Send the plan', '2026-11-26'), aPromise('Their figures', null, 'them')],
    callbacks: [
      {
        id: exampleId(24),
        account,
        contact: ADA,
        about: 'prices',
        due: null,
        response: null,
        status: 'open',
        note: '',
        requestedAt: daysAgo(1),
        doneAt: null,
      },
    ],
  });
  expect(found).toEqual(['callback: prices', 'promise: Send the plan', 'signal: New plant in Lyon, we say.']);
});

test('a promise far ahead, and one that is kept, are no reason yet', () => {
  expect(kinds({ commitments: [aPromise('Far', '2027-06-01')] })).toEqual([]);
  expect(kinds({ commitments: [{ ...aPromise('Kept', '2026-11-26'), status: 'kept' }] })).toEqual([]);
});

test('a question of theirs is one until something came after it', () => {
  const quotes = [
    aQuote('Does it work offline?'),
    aQuote('We are fine.'),
    aQuote('Read on a page?', { url: 'https://acme.example/' }),
  ];
  expect(kinds({ quotes })).toEqual(['question: Does it work offline?']);
  expect(kinds({ quotes, touches: [aTouch(1, { channel: 'email', brought: '' })] })).toEqual([
    'question: Does it work offline?',
  ]);
  expect(kinds({ quotes, touches: [aTouch(1, { channel: 'email', brought: 'The answer' })] })).toEqual([]);
});

test('news is what came since we last truly met', () => {
  const signals = [aSignal('hiring', '4 planners'), aSignal('event', 'A fair long ago', { observedAt: daysAgo(200) })];
  const ada = aPerson(ADA, 'Ada');
  const promoted = {
    ...ada,
    facts: [...ada.facts, aFact('jobTitle', 'Planner'), aFact('jobTitle', 'Head of planning', daysAgo(5))],
  };
  expect(kinds({ signals, touches: [aTouch(5)] })).toEqual([]);
  expect(kinds({ signals, touches: [aTouch(12), aTouch(2, { channel: 'email' })] })).toEqual([
    'signal: 4 planners, we say.',
  ]);
  expect(kinds({ contacts: [promoted], touches: [aTouch(12)] })).toEqual(['change: Planner → Head of planning']);
});

test('a need with nothing done since, a project that is ripe, a colleague never met', () => {
  const need = aNeed('Plan two sites', { status: 'confirmed', saidAt: daysAgo(9), quote: 'We lose a day a week.' });
  expect(kinds({ needs: [need] })).toEqual(['need: We lose a day a week.']);
  expect(
    kinds({ needs: [need], commitments: [{ ...aPromise('An example', '2027-06-01'), madeAt: daysAgo(8) }] }),
  ).toEqual([]);
  expect(kinds({ opportunities: [aProject({ maturingUntil: '2026-11-25', why: 'after the move' })] })).toEqual([
    'ripe: Planning: after the move',
  ]);
  expect(kinds({ opportunities: [aProject({ maturingUntil: '2026-11-27' })] })).toEqual([]);
  const contacts = [
    aPerson(ADA, 'Ada'),
    { ...aPerson(PAUL, 'Paul'), facts: [aFact('name', 'Paul'), aFact('jobTitle', 'IT lead')] },
  ];
  expect(kinds({ contacts, touches: [aTouch(3)] })).toEqual(['introduction: Paul, IT lead']);
});

test('who objected or left is never a reason', () => {
  const contacts = [aPerson(ADA, 'Ada'), { ...aPerson(PAUL, 'Paul'), objectedOn: '2026-01-01' }];
  expect(
    kinds({ contacts, touches: [aTouch(3)], commitments: [{ ...aPromise('A plan', null), contact: PAUL }] }),
  ).toEqual([]);
});

test('without a reason one waits: from the last true contact, by the stage', () => {
  expect(waitUntil(records({ touches: [aTouch(4)], opportunities: [aProject()] }))).toBe('2026-12-12');
  expect(
    waitUntil(records({ touches: [aTouch(4), aTouch(1, { channel: 'email' })], opportunities: [aProject()] })),
  ).toBe('2026-12-12');
  expect(waitUntil(records({ touches: [aTouch(4)], opportunities: [aProject({ outcome: 'signed' })] }))).toBe(
    '2027-02-19',
  );
  expect(waitUntil(records({ opportunities: [aProject({ maturingUntil: '2027-03-01' })] }))).toBe('2027-03-01');
});

test('law: of any history, each reason rests on records of it, and they are ranked', () => {
  fc.assert(
    fc.property(history, (events) => {
      const known = fold(events);
      if (!known) return;
      const found = reasons(known, Date.UTC(2026, 5, 1));
      const everything = JSON.stringify(known);
      for (const { evidence } of found) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const id of evidence) expect(everything).toContain(id);
      }
      const ranks = found.map(({ kind }) => REASONS.indexOf(kind));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(waitUntil(known)).toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});
