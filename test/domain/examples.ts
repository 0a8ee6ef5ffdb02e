import { type Event, type EventOf, type EventType, event, versionOf } from '../../utils/domain/event.ts';
import type { AccountObservation, ContactObservation } from '../../utils/domain/fact.ts';
import { z } from '../../utils/domain/zod.ts';

/** The n-th of ids that differ. */
export function exampleId(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

const account = exampleId(1);
const contact = exampleId(2);
const opportunity = exampleId(3);
const need = exampleId(4);
const question = exampleId(5);
const signal = exampleId(6);
const promise = exampleId(7);
const handoff = exampleId(8);
const callback = exampleId(9);
const response = exampleId(10);

const subject = { account };
const aboutContact = { account, contact };
const aboutProject = { account, opportunity };
const source = { url: 'https://acme.example/jobs', title: 'Jobs at Acme', capturedAt: '2026-11-23T10:15:00.000Z' };
const name: AccountObservation = {
  id: exampleId(11),
  field: 'name',
  value: 'Acme SAS',
  method: 'json-ld',
  confidence: 0.98,
};
const role: ContactObservation = {
  id: exampleId(12),
  field: 'jobTitle',
  value: 'Head of operations',
  method: 'text',
  confidence: 0.8,
};

type Example<Type extends EventType> = Pick<EventOf<Type>, 'subject' | 'data'> & Partial<Pick<EventOf<Type>, 'source'>>;

/** One valid example of each kind of event: what is particular to it. */
const EXAMPLES: { [Type in EventType]: Example<Type> } = {
  'account.created': { subject, data: {} },
  'account.described': { subject, data: { facts: [{ ...name, method: 'typed', confidence: 1 }] } },
  'page.captured': {
    subject,
    source,
    data: { page: { ...source, kind: 'careers', language: 'en', partial: false }, facts: [name] },
  },
  'fact.corrected': { subject, data: { field: 'name', value: 'Acme SAS', id: exampleId(13), correct: 'Acme Lifts' } },
  'fact.rejected': { subject: aboutContact, data: { field: 'jobTitle', value: 'Head of operations' } },
  'fact.confirmed': { subject, data: { field: 'phone', value: '+33123456789' } },
  'contact.added': { subject: aboutContact, source, data: { facts: [role] } },
  'contact.changed': { subject: aboutContact, source, data: { facts: [role] } },
  'contact.returned': { subject: aboutContact, data: {} },
  'contact.left': { subject: aboutContact, data: { on: '2026-10-01', why: 'Retired' } },
  'contact.informed': { subject: aboutContact, data: { channel: 'email', on: '2026-11-24' } },
  'contact.objected': { subject: aboutContact, data: { channel: 'call', on: '2026-11-25' } },
  'contact.erased': { subject: aboutContact, data: {} },
  'account.erased': { subject, data: {} },
  'opportunity.opened': {
    subject: aboutProject,
    data: {
      name: 'Fleet planning',
      origin: 'probe',
      amount: { value: 12_000, currency: 'EUR' },
      goal: 'Plan rounds in minutes',
      stage: 'detection',
      owner: 'marketing',
    },
  },
  'opportunity.changed': { subject: aboutProject, data: { amount: { value: 15_000, currency: 'EUR' } } },
  'opportunity.closed': {
    subject: aboutProject,
    data: { outcome: 'maturing', until: '2027-03-01', why: 'Budget in spring' },
  },
  'stage.moved': { subject: aboutProject, data: { stage: 'qualification', owner: 'sales' } },
  'handoff.offered': {
    subject: aboutProject,
    data: { id: handoff, to: 'sales', brief: 'They lose Mondays to planning.' },
  },
  'handoff.accepted': { subject: aboutProject, data: { id: handoff } },
  'handoff.returned': { subject: aboutProject, data: { id: handoff, why: 'Nobody has said who decides.' } },
  'signal.observed': {
    subject,
    source,
    data: {
      id: signal,
      kind: 'hiring',
      summary: '4 technicians',
      count: 4,
      date: '2026-11',
      quote: 'We hire 4 technicians.',
      method: 'text',
      confidence: 0.9,
    },
  },
  'question.planned': {
    subject,
    data: { id: question, text: 'How do you plan your rounds?', forms: ['open'], because: [signal], tests: [need] },
  },
  'question.asked': { subject, data: { id: question, contact } },
  'question.answered': { subject, data: { id: question, contact, answer: 'In a spreadsheet, on Mondays' } },
  'question.dropped': { subject, data: { id: question, why: 'Their site says it' } },
  'need.noted': {
    subject,
    data: { id: need, kind: 'latent', statement: 'Planning breaks as they grow', evidence: [] },
  },
  'need.confirmed': { subject, data: { id: need, contact, quote: 'We lose Mondays to planning.' } },
  'need.dismissed': { subject, data: { id: need, why: 'They have a tool for it' } },
  'need.changed': { subject, data: { id: need, impact: 'Half a day a week' } },
  'quote.kept': {
    subject,
    data: { id: exampleId(14), text: 'We lose Mondays to planning.', contact, url: null, title: '' },
  },
  'note.written': { subject, data: { id: exampleId(32), text: 'Met at the fair.' } },
  'commitment.made': {
    subject,
    data: { id: promise, by: 'us', text: 'Send the planning template', due: '2026-11-28', contact },
  },
  'commitment.kept': { subject, data: { id: promise } },
  'commitment.missed': { subject, data: { id: promise, why: 'Ill that week' } },
  'touch.made': {
    subject,
    data: {
      id: exampleId(15),
      direction: 'outgoing',
      channel: 'call',
      minutes: 20,
      origin: 'probe',
      brought: 'How two like them plan',
      with: [contact],
      happenedAt: '2026-11-23T14:00:00.000Z',
    },
  },
  'probe.placed': {
    subject,
    data: {
      id: exampleId(16),
      name: 'Monday check',
      stake: 'Time lost to planning',
      place: 'Their trade fair',
      url: null,
    },
  },
  'probe.answered': {
    subject,
    data: { id: response, probe: exampleId(16), name: 'Monday check', contact, said: 'Call me' },
  },
  'callback.requested': {
    subject,
    data: { id: callback, contact, about: 'The Monday check', due: '2026-11-26', response },
  },
  'callback.done': { subject, data: { id: callback, note: 'Meeting on Friday' } },
  'call.finished': {
    subject: { account, opportunity },
    data: {
      id: exampleId(17),
      startedAt: '2026-11-26T09:00:00.000Z',
      minutes: 35,
      with: [contact],
      summary: 'They plan by hand and grow.',
      nextStep: { text: 'Show the planning', due: '2026-12-03' },
      noNextStep: '',
    },
  },
  'prospect.saved': { subject, source, data: {} },
  'delivery.accepted': {
    subject,
    data: {
      destination: exampleId(18),
      name: 'Our CRM',
      remoteId: '7',
      link: 'https://crm.example/7',
      delivery: 'd-1',
    },
  },
  'accounts.merged': { subject, data: { other: exampleId(20) } },
  'accounts.unmerged': { subject, data: { merge: exampleId(21), other: exampleId(20) } },
  'contacts.merged': { subject: aboutContact, data: { other: exampleId(22) } },
  'contacts.unmerged': { subject: aboutContact, data: { merge: exampleId(23), other: exampleId(22) } },
  'accounts.told-apart': { subject, data: { other: exampleId(24) } },
};

/** One whole event of each kind, as it is stored. */
export const examples: readonly Event[] = z.parse(
  z.array(event),
  Object.entries(EXAMPLES).map(([type, one], n) => ({
    id: exampleId(100 + n),
    type,
    version: versionOf(type),
    at: `2026-11-23T10:15:02.114Z-${String(n).padStart(6, '0')}`,
    author: { id: exampleId(30), name: 'Sam', device: 'laptop' },
    command: exampleId(31),
    ...one,
  })),
);
