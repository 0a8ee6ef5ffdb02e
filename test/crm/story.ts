import { deliveriesOf } from '../../utils/crm/tell.ts';
import { fold } from '../../utils/domain/derive.ts';
import type { DeliveryType, Destination } from '../../utils/domain/destination.ts';
import { deliveryType } from '../../utils/domain/destination.ts';
import type { Event } from '../../utils/domain/event.ts';
import { eventsOf, type Happened } from '../../utils/domain/gesture.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import { exampleId } from '../domain/examples.ts';
import { aDestination } from './rows.ts';
import { words } from './summary-words.ts';

export const account = exampleId(1);
export const jane = exampleId(2);
export const ada = exampleId(3);
const project = exampleId(4);
const need = exampleId(5);
const question = exampleId(6);
const signal = exampleId(7);
const promise = exampleId(8);
const later = exampleId(9);
const handoff = exampleId(10);
const returned = exampleId(11);
const callback = exampleId(12);

const subject = { account };
const about = { account, opportunity: project };
const source = {
  url: 'https://acme.example/careers',
  title: 'Careers at Acme',
  capturedAt: '2026-11-23T10:15:00.000Z',
};
const read = { method: 'text', confidence: 0.9 } as const;
const declared = { method: 'json-ld', confidence: 0.98 } as const;

const saw: Happened[] = [
  { type: 'account.created', subject, data: {} },
  {
    type: 'page.captured',
    subject,
    source,
    data: {
      page: { ...source, kind: 'careers', language: 'en', partial: false },
      facts: [
        { id: exampleId(20), field: 'name', value: 'Acme SAS', text: 'ACME SAS', ...declared },
        { id: exampleId(21), field: 'domain', value: 'acme.example', ...declared },
        { id: exampleId(22), field: 'phone', value: '+33123456789', text: '01 23 45 67 89', ...read },
        { id: exampleId(23), field: 'address.locality', value: 'Lyon', ...declared },
      ],
    },
  },
  person(jane, 24, 'Jane Doe', 'Head of operations', 'jane@acme.example'),
  person(ada, 27, 'Ada Brook', 'Planner', 'ada@acme.example'),
  {
    type: 'signal.observed',
    subject,
    source,
    data: {
      id: signal,
      kind: 'hiring',
      summary: '4 technicians',
      count: 4,
      date: '2026-11',
      quote: 'We hire 4 technicians.',
      ...read,
    },
  },
  {
    type: 'need.noted',
    subject,
    data: {
      id: need,
      kind: 'latent',
      statement: 'Planning by hand breaks as they grow',
      evidence: [{ id: exampleId(30), quote: 'We hire 4 technicians.', ...source }],
    },
  },
  {
    type: 'question.planned',
    subject,
    data: {
      id: question,
      text: 'How do you plan a technician’s day?',
      forms: ['open'],
      because: [signal],
      tests: [need],
    },
  },
  { type: 'prospect.saved', subject, source, data: {} },
];

/** What happens at Acme, gesture by gesture: each is told to whoever wishes to know. */
const GESTURES: readonly (readonly Happened[])[] = [
  saw,
  [
    {
      type: 'opportunity.opened',
      subject: about,
      data: {
        name: 'Fleet planning',
        origin: 'probe',
        amount: { value: 12_000, currency: 'EUR' },
        goal: 'Plan a week in minutes',
        stage: 'prospecting',
        owner: 'marketing',
      },
    },
  ],
  [{ type: 'stage.moved', subject: about, data: { stage: 'detection', owner: 'marketing' } }],
  [
    {
      type: 'callback.requested',
      subject,
      data: { id: callback, contact: jane, about: 'The Monday check', due: '2026-11-26', response: null },
    },
  ],
  [{ type: 'callback.done', subject, data: { id: callback, note: 'Meeting on Friday' } }],
  [
    {
      type: 'touch.made',
      subject,
      data: {
        id: exampleId(31),
        direction: 'outgoing',
        channel: 'email',
        minutes: null,
        origin: 'probe',
        brought: 'How two like them plan',
        with: [jane, ada],
        happenedAt: '2026-11-24T08:30:00.000Z',
      },
    },
  ],
  [
    {
      type: 'question.answered',
      subject,
      data: { id: question, contact: jane, answer: 'In a spreadsheet, on Mondays' },
    },
  ],
  [{ type: 'need.confirmed', subject, data: { id: need, contact: jane, quote: 'We lose Mondays to planning.' } }],
  [
    {
      type: 'call.finished',
      subject: about,
      data: {
        id: exampleId(32),
        startedAt: '2026-11-24T09:00:00.000Z',
        minutes: 35,
        with: [jane],
        summary: 'They plan by hand, on Mondays, and grow.',
        nextStep: { text: 'Show the planning', due: '2026-12-03' },
        noNextStep: '',
      },
    },
    {
      type: 'touch.made',
      subject: about,
      data: {
        id: exampleId(33),
        direction: 'outgoing',
        channel: 'call',
        minutes: 35,
        origin: '',
        brought: '',
        with: [jane],
        happenedAt: '2026-11-24T09:00:00.000Z',
      },
    },
    {
      type: 'commitment.made',
      subject: about,
      data: { id: promise, by: 'us', text: 'Show the planning', due: '2026-12-03', contact: jane },
    },
  ],
  [
    {
      type: 'commitment.made',
      subject,
      data: { id: later, by: 'them', text: 'Send last week’s rounds', due: '2026-11-27', contact: ada },
    },
  ],
  [{ type: 'commitment.kept', subject: about, data: { id: promise } }],
  [{ type: 'commitment.missed', subject, data: { id: later, why: 'Ada was ill' } }],
  [
    {
      type: 'handoff.offered',
      subject: about,
      data: { id: returned, to: 'sales', brief: 'They lose Mondays to planning.' },
    },
  ],
  [{ type: 'handoff.returned', subject: about, data: { id: returned, why: 'Nobody has said who decides.' } }],
  [
    {
      type: 'handoff.offered',
      subject: about,
      data: { id: handoff, to: 'sales', brief: 'Jane Doe decides with the owner.' },
    },
  ],
  [{ type: 'handoff.accepted', subject: about, data: { id: handoff } }],
  [{ type: 'contact.objected', subject: { account, contact: jane }, data: { channel: 'email', on: '2026-11-25' } }],
  [{ type: 'contact.erased', subject: { account, contact: ada }, data: {} }],
];

const author = { id: exampleId(40), name: 'Sam', device: 'laptop' };

function person(contact: Id, fact: number, name: string, jobTitle: string, email: string): Happened {
  const facts = [
    { id: exampleId(fact), field: 'name', value: name, ...read },
    { id: exampleId(fact + 1), field: 'jobTitle', value: jobTitle, ...read },
    { id: exampleId(fact + 2), field: 'email', value: email, ...read },
  ] as const;
  return { type: 'contact.added', subject: { account, contact }, source, data: { facts: [...facts] } };
}

/** What each gesture recorded, and all that was recorded until then, it included. */
export function gestures(): { events: Event[]; before: Event[] }[] {
  let before: Event[] = [];
  return GESTURES.map((happened, n) => {
    // A command's ids end in four digits of its own: each begins with others.
    const command = exampleId(50).replace('7000', `7${String(n).padStart(3, '0')}`);
    const at = `2026-11-24T1${Math.floor(n / 10)}:0${n % 10}:00.000Z-000000`;
    const events = eventsOf(command, { author, at }, happened);
    const step = { events, before };
    before = [...before, ...events];
    return step;
  });
}

/** The bodies that a destination gets in the course of all of it, in order. */
export function bodiesFor(destination: Destination): { id: string; type: string; body: string }[] {
  return gestures().flatMap(({ events, before }) => {
    const records = fold([...before, ...events]);
    return records ? deliveriesOf(events, records, [destination], words, Date.UTC(2026, 10, 24)) : [];
  });
}

/** One body of each type, as it is sent. */
export function examplePayloads(): Map<DeliveryType, string> {
  return new Map(
    deliveryType.options.flatMap((type) => {
      const [first] = bodiesFor(aDestination(0, { types: [type] }));
      return first ? [[type, first.body]] : [];
    }),
  );
}
