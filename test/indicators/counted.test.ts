import { expect, test } from 'vitest';
import type { Event } from '../../utils/domain/event.ts';
import { type Figure, listOf, numberOf, percentOf, rowsIn } from '../../utils/indicators/count.ts';
import { marksOf } from '../../utils/indicators/marks.ts';
import { exampleId } from '../domain/examples.ts';
import {
  ACME,
  asked,
  countedIn,
  ended,
  historyOf,
  met,
  moved,
  NOW,
  on,
  project,
  promised,
  touched,
} from './history.ts';

const NOVEMBER = { from: new Date(2026, 10, 1).getTime(), to: new Date(2026, 10, 27).getTime() };
const OCTOBER = { from: new Date(2026, 9, 1).getTime(), to: NOVEMBER.from };
const subject = { account: ACME };
const [one, two, three] = [exampleId(21), exampleId(22), exampleId(23)];
const [offer, contact, other] = [exampleId(31), exampleId(41), exampleId(42)];

function countedOf(events: Event[][], period = NOVEMBER) {
  const counted = countedIn([marksOf(historyOf(...events), NOW)], period);
  return (of: Figure['of'], part = '', row: string | null = null) => numberOf(counted, { of, part, row });
}

test('projects count in the month in which they were opened, by what became of them', () => {
  const events = [
    on('2026-10-05', project(one)),
    on('2026-11-03', project(two), project(three)),
    on('2026-11-20', ended(two, 'signed')),
  ];
  const november = countedOf(events);
  expect([november('new-projects'), november('new-projects', 'signed'), november('new-projects', 'open')]).toEqual([
    2, 1, 1,
  ]);
  expect(countedOf(events, OCTOBER)('new-projects')).toBe(1);
});

test('of the projects that began with marketing, those offered to sales; an offer was taken, given back, or waits', () => {
  const handed = { ...subject, opportunity: one };
  const events = [
    on('2026-11-02', project(one), project(two), project(three, { stage: 'qualification' })),
    on('2026-11-03', { type: 'handoff.offered', subject: handed, data: { id: offer, to: 'sales', brief: '' } }),
    on('2026-11-04', { type: 'handoff.returned', subject: handed, data: { id: offer, why: 'Too early' } }),
  ];
  const count = countedOf(events);
  expect([count('offered'), count('offered', 'offered'), count('offered', 'accepted')]).toEqual([2, 1, 0]);
  expect([count('handoffs'), count('handoffs', 'accepted'), count('handoffs', 'returned')]).toEqual([1, 0, 1]);
  expect(count('damage', '', 'returned')).toBe(1);
});

test('a stage counts the projects that came to it, the first time, and tells those that are still there apart', () => {
  const events = [
    on('2026-11-02', project(one), project(two), project(three)),
    on('2026-11-05', moved(one, 'qualification'), moved(two, 'qualification')),
    on('2026-11-09', moved(one, 'detection'), moved(one, 'qualification')),
    on('2026-11-12', moved(one, 'demonstration'), ended(three, 'lost', 'No budget')),
  ];
  const count = countedOf(events);
  const row = (stage: string) => ['entered', 'further', 'open', 'lost'].map((part) => count('stages', part, stage));
  expect(row('detection')).toEqual([3, 2, 0, 1]);
  expect(row('qualification')).toEqual([2, 1, 1, 0]);
  expect(row('demonstration')).toEqual([1, 0, 1, 0]);
  expect(row('closing')).toEqual([0, 0, 0, 0]);
});

test('an origin counts what came of its projects, however it is spelt, and what they took', () => {
  const events = [
    on('2026-11-01', project(three), project(two, { origin: ' probe ' })),
    on('2026-11-02', project(one, { origin: 'Probe' })),
    on('2026-11-05', touched(exampleId(61), '2026-11-05'), touched(exampleId(62), '2026-11-05', { incoming: true })),
    on('2026-11-06', ...asked(exampleId(63), 'open')),
    on('2026-11-09', ended(one, 'signed')),
  ];
  const counted = countedIn([marksOf(historyOf(...events), NOW)], NOVEMBER);
  expect(rowsIn(counted, 'origins')).toEqual([
    { row: 'probe', label: 'Probe' },
    { row: '', label: '' },
  ]);
  const count = countedOf(events);
  const row = ['project', 'signed', 'open', 'contact', 'question'].map((part) => count('origins', part, 'probe'));
  expect(row).toEqual([2, 1, 1, 1, 1]);
  expect(['project', 'contact', 'question'].map((part) => count('effort', part, 'signed'))).toEqual([1, 1, 1]);
});

test('a promise counts on its day, kept in time, kept late, missed, or past its day; one that may be kept does not', () => {
  const ids = [71, 72, 73, 74, 75, 76].map(exampleId);
  const [early = '', late = '', missed = '', past = '', ahead = '', undated = ''] = ids;
  const kept = (id: string) => ({ type: 'commitment.kept', subject, data: { id } }) as const;
  const events = [
    on(
      '2026-10-20',
      promised(early, '2026-11-10'),
      promised(late, '2026-10-25'),
      promised(missed, '2026-11-12'),
      promised(past, '2026-11-25'),
      promised(ahead, '2026-11-26'),
      promised(undated, null),
    ),
    on('2026-11-09', kept(early), kept(late)),
    on('2026-11-14', { type: 'commitment.missed', subject, data: { id: missed, why: '' } }),
  ];
  const count = countedOf(events);
  const of = (part: string) => count('promises-us', part);
  expect([of(''), of('kept'), of('late'), of('missed'), of('overdue')]).toEqual([3, 1, 0, 1, 1]);
  const october = countedOf(events, OCTOBER);
  expect([october('promises-us'), october('promises-us', 'late')]).toEqual([1, 1]);
  expect([count('damage', '', 'missed'), count('damage', '', 'overdue')]).toEqual([1, 1]);
  expect(count('promises-them')).toBe(0);
});

test('information goes both ways where they told us something and we brought them something', () => {
  const quote = { id: exampleId(81), text: 'A mess', contact: null, url: null, title: '' };
  const told = on('2026-11-05', { type: 'quote.kept', subject, data: quote });
  const empty = on('2026-11-06', touched(exampleId(82), '2026-11-06'));
  const brought = on('2026-11-07', touched(exampleId(83), '2026-11-07', { brought: 'A comparison' }));
  const way = (...events: Event[][]) => {
    const count = countedOf(events);
    return ['both', 'they', 'we', 'neither'].find((part) => count('both-ways', part) === 1) ?? null;
  };
  expect([way(told), way(told, empty), way(brought), way(empty), way(told, brought)]).toEqual([
    null,
    'they',
    'we',
    'neither',
    'both',
  ]);
  const count = countedOf([told, empty, brought]);
  expect([count('brought'), count('brought', 'brought'), count('damage', '', 'empty')]).toEqual([2, 1, 1]);
  expect([count('told-us'), count('told-us', 'quote')]).toEqual([1, 1]);
});

test('a finished call is a contact that says nothing of what it brought, and is prepared where a question waited', () => {
  const startedAt = new Date('2026-11-10T10:00').toISOString();
  const call = { id: exampleId(91), startedAt, minutes: 20, with: [], summary: '', nextStep: null, noNextStep: 'No' };
  const finished = on('2026-11-10', { type: 'call.finished', subject, data: call });
  const touch = touched(exampleId(92), '2026-11-10');
  const both = [finished, on('2026-11-10', { ...touch, data: { ...touch.data, channel: 'call' } } as typeof touch)];
  expect(countedOf(both)('brought')).toBe(0);
  expect(countedOf(both)('prepared', 'unprepared')).toBe(1);
  expect(
    countedOf([on('2026-11-09', ...asked(exampleId(93), 'open').slice(0, 1)), ...both])('prepared', 'prepared'),
  ).toBe(1);
});

test('who came forward counts as an act, and several people where they are several, though one of them was forgotten', () => {
  const events = [
    on('2026-11-02', met(contact, 'Ada Brook'), met(other, 'Bob Hill')),
    on('2026-11-03', touched(exampleId(51), '2026-11-03', { incoming: true, with: [contact] })),
    on('2026-11-04', touched(exampleId(52), '2026-11-04', { incoming: true, with: [other] })),
    on('2026-11-05', touched(exampleId(53), '2026-11-05', { with: [other] })),
  ];
  const count = countedOf(events);
  expect([count('came-forward'), count('came-forward', 'incoming')]).toEqual([2, 2]);
  expect(count('several', 'several')).toBe(1);
  const erased = on('2026-11-06', { type: 'contact.erased', subject: { ...subject, contact: other }, data: {} });
  expect(countedOf([...events, erased])('several', 'one')).toBe(1);
});

test('what lies ahead is told as of today, whatever the period', () => {
  const events = [
    on('2026-03-02', project(one), project(two)),
    on('2026-03-03', promised(three, '2026-12-01', 'them')),
  ];
  expect(countedOf(events)('next-step', 'dated')).toBe(2);
  expect(countedOf(events.slice(0, 1))('next-step', 'undated')).toBe(2);
  expect(countedOf([...events, on('2026-04-01', ended(one, 'signed', 'They were heard'))])('next-step')).toBe(1);
});

test('a signed project says why, and the next one is the next of a customer', () => {
  const events = [
    on('2026-11-02', project(one)),
    on('2026-11-10', ended(one, 'signed', 'They were heard'), ended(two, 'signed')),
    on('2026-11-12', project(three)),
  ];
  const count = countedOf(events);
  expect([count('wins-told'), count('wins-told', 'told')]).toEqual([1, 1]);
  expect([count('next-project'), count('next-project', 'again')]).toEqual([2, 1]);
});

test('a list has the newest first', () => {
  const counted = countedIn([marksOf(historyOf(on('2026-11-02', project(one)), on('2026-11-09', project(two))), NOW)], {
    from: null,
    to: NOVEMBER.to,
  });
  expect(listOf(counted, { of: 'new-projects' }).map(({ id }) => id)).toEqual([two, one]);
});

test('few are not told as percentages', () => {
  expect([percentOf(2, 3), percentOf(10, 20), percentOf(0, 0)]).toEqual([null, 50, null]);
});
