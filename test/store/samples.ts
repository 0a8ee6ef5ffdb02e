import type { SaveProspect } from '../../utils/commands/save-prospect.ts';
import { untold } from '../../utils/crm/destination.ts';
import { rowOf } from '../../utils/crm/queue.ts';
import type { Capture } from '../../utils/domain/capture.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import type { Means } from '../../utils/store/perform.ts';

const PAGE = {
  url: 'https://acme.example/',
  title: 'Acme',
  capturedAt: '2026-11-23T10:00:00.000Z',
  kind: 'home',
  language: 'fr',
  partial: false,
} as const;

/** A capture of Acme’s home page, with two people. */
export function acmeCapture(): Capture {
  const read = { method: 'json-ld', confidence: 0.95 } as const;
  return {
    page: { ...PAGE },
    facts: [
      { id: mint(), field: 'name', value: 'Acme SAS', ...read },
      { id: mint(), field: 'domain', value: 'acme.example', ...read },
    ],
    contacts: ['ada', 'bob'].map((name) => ({
      id: mint(),
      facts: [
        { id: mint(), field: 'name', value: name, ...read },
        { id: mint(), field: 'email', value: `${name}@acme.example`, ...read },
      ],
    })),
    signals: [
      {
        id: mint(),
        kind: 'hiring',
        summary: '4 technicians',
        count: 4,
        date: null,
        quote: 'We hire 4 technicians.',
        ...read,
      },
    ],
    selection: '',
    readAlso: [],
  };
}

/** A save of that capture, with one question and one latent need. */
export function acmeSave(change: Partial<SaveProspect> = {}): SaveProspect {
  return {
    command: mint(),
    account: null,
    capture: acmeCapture(),
    typed: { name: '', domain: '' },
    questions: [{ id: mint(), text: 'How do you plan?', forms: ['open'], because: [], tests: [] }],
    needs: [{ id: mint(), kind: 'latent', statement: 'Planning by hand', evidence: [] }],
    quotes: [],
    note: '',
    draft: null,
    ...change,
  };
}

const stranger = { id: mint(), name: 'Ada', device: 'test' };

/** What a gesture is run with, each save making one row a destination. */
export function means(now = Date.UTC(2026, 10, 23)): Means {
  return {
    now,
    stranger,
    deliveries: (events, _records, destinations) =>
      events
        .filter(({ type }) => type === 'prospect.saved')
        .flatMap((event) =>
          destinations.map((one) =>
            rowOf(event, 'prospect.saved', event.subject.account, one, `{"event":"${event.id}"}`, now),
          ),
        ),
  };
}

export function aDestination(id: Id = mint()): Destination {
  const now = Date.UTC(2026, 10, 23, 10);
  return { ...untold(id, now), name: 'CRM', url: 'https://crm.example/' };
}
