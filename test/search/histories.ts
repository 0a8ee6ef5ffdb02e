import type { Event } from '../../utils/domain/event.ts';
import { eventsOf, type Happened } from '../../utils/domain/gesture.ts';

export const ACCOUNT = '01900000-0000-7000-8000-000000000001';
const id = (n: number) => `01900000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
const author = { id: '01900000-0000-7000-8000-00000000000a', name: 'Ada', device: 'test' };
const read = { method: 'json-ld', confidence: 0.9 } as const;

/** An account with one of everything that a search looks into. */
export function acmeHistory(): Event[] {
  const subject = { account: ACCOUNT };
  const happened: Happened[] = [
    { type: 'account.created', subject, data: {} },
    {
      type: 'account.described',
      subject,
      data: {
        facts: [
          { id: id(1), field: 'name', value: 'Acmo', ...read },
          { id: id(2), field: 'name', value: 'Acme SAS', ...read },
          { id: id(3), field: 'domain', value: 'acme.example', ...read },
          { id: id(4), field: 'address.locality', value: 'Saint-Étienne', ...read },
          { id: id(5), field: 'description', value: `${'foin '.repeat(60)}aiguille ${'foin '.repeat(60)}`, ...read },
        ],
      },
    },
    { type: 'fact.rejected', subject, data: { field: 'name', value: 'Acmo' } },
    {
      type: 'contact.added',
      subject: { ...subject, contact: id(6) },
      data: { facts: [{ id: id(7), field: 'name', value: 'Sana Benali', ...read }] },
    },
    {
      type: 'signal.observed',
      subject,
      data: {
        id: id(8),
        kind: 'hiring',
        summary: '4 techniciens',
        count: 4,
        date: null,
        quote: 'Nous recrutons.',
        ...read,
      },
    },
    {
      type: 'need.noted',
      subject,
      data: { id: id(9), kind: 'latent', statement: "Le planning de l'usine sur papier", evidence: [] },
    },
    {
      type: 'opportunity.opened',
      subject: { ...subject, opportunity: id(10) },
      data: { name: 'Projet', origin: 'Salon Pro', amount: null, goal: '', stage: 'qualification', owner: 'sales' },
    },
    {
      type: 'touch.made',
      subject,
      data: {
        id: id(11),
        direction: 'outgoing',
        channel: 'call',
        minutes: 10,
        origin: '',
        brought: '',
        with: [],
        happenedAt: '2026-11-05T10:00:00.000Z',
      },
    },
  ];
  return eventsOf(id(0), { author, at: '2026-11-20T08:00:00.000Z-000000' }, happened);
}
