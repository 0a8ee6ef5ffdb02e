import type { EventOf } from '../../utils/domain/event.ts';
import type { AccountFact, AccountField, ContactFact, ContactField } from '../../utils/domain/fact.ts';
import { NO_PARTS, type Records } from '../../utils/domain/records.ts';
import { idOf, iso, NOW } from './rows.ts';

const ids = { account: idOf(1), jane: idOf(2), ada: idOf(3) };
let facts = 100;

interface Seen {
  url?: string | null;
  at?: number;
  text?: string;
  confidence?: number;
}

/** A fact as read on Acme's own site, unless said otherwise; `at` is in days after the first. */
export function aFact<Field extends AccountField | ContactField>(
  field: Field,
  value: string,
  { url = 'https://acme.example/about', at = 0, text, confidence = 0.9 }: Seen = {},
) {
  const capturedAt = iso(NOW + at * 24 * 60 * 60 * 1000);
  const title = url === null ? '' : 'About Acme';
  const method = url === null ? ('typed' as const) : ('json-ld' as const);
  const source = { method, url, title, capturedAt, confidence };
  return { id: idOf(facts++), field, value, ...(text === undefined ? {} : { text }), source, firstSeenAt: capturedAt };
}

const account: AccountFact[] = [
  aFact('name', 'Acme SAS', { text: 'ACME' }),
  aFact('domain', 'acme.example'),
  aFact('size.min', '51'),
  aFact('size.max', '200'),
  aFact('address.street', '1 rue de la Paix'),
  aFact('address.postalCode', '75002'),
  aFact('address.locality', 'Paris'),
  aFact('address.country', 'FR'),
  aFact('industry', 'Lift maintenance'),
  aFact('phone', '+33123456789', { text: '01 23 45 67 89' }),
  aFact('phone', '+33987654321', { url: 'https://directory.example/acme', confidence: 0.99 }),
  aFact('profiles', 'https://social.example/acme'),
  aFact('profiles', 'https://video.example/acme', { at: 1 }),
  aFact('profiles', 'https://social.example/acme', { at: 2 }),
];
const jane: ContactFact[] = [
  aFact('name', 'Jane Doe'),
  aFact('jobTitle', 'Head of operations'),
  aFact('email', 'jane@acme.example'),
];

const unsaid = { impact: '', saidBy: null, saidAt: null, quote: null };

/** An account with one of everything that a save tells. */
export const acme: Records = {
  ...NO_PARTS,
  account: {
    id: ids.account,
    keys: ['domain:acme.example'],
    facts: account,
    createdAt: iso(NOW - 1_000),
    capturedAt: iso(NOW),
    savedAt: null,
    receipts: [],
    merges: [],
    apart: [],
    newest: '',
  },
  contacts: [
    {
      id: ids.jane,
      account: ids.account,
      facts: jane,
      addedAt: iso(NOW),
      leftOn: null,
      informedOn: null,
      objectedOn: null,
    },
    {
      id: ids.ada,
      account: ids.account,
      facts: [aFact('email', 'ada@acme.example')],
      addedAt: iso(NOW),
      leftOn: null,
      informedOn: null,
      objectedOn: null,
    },
  ],
  signals: [
    {
      id: idOf(60),
      account: ids.account,
      kind: 'hiring',
      summary: '4 technicians',
      count: 4,
      date: '2026-11',
      method: 'text',
      confidence: 0.9,
      quote: 'We hire 4 technicians.',
      source: { url: 'https://acme.example/jobs', title: 'Jobs', capturedAt: iso(NOW) },
      observedAt: iso(NOW),
    },
  ],
  questions: [
    {
      id: idOf(10),
      account: ids.account,
      text: 'How do you plan your rounds?',
      forms: ['open'],
      because: [],
      tests: [idOf(20)],
      status: 'planned',
      answer: null,
      contact: null,
      settledAt: null,
      plannedAt: iso(NOW),
    },
    {
      id: idOf(11),
      account: ids.account,
      text: 'Who plans them?',
      forms: ['open'],
      because: [],
      tests: [],
      status: 'answered',
      answer: 'Jane, in a spreadsheet',
      contact: null,
      settledAt: iso(NOW),
      plannedAt: iso(NOW - 5_000),
    },
  ],
  needs: [
    {
      id: idOf(20),
      account: ids.account,
      kind: 'latent',
      statement: 'Planning breaks when they grow',
      ...unsaid,
      status: 'hypothesis',
      notedAt: iso(NOW),
      evidence: [
        {
          id: idOf(21),
          quote: 'We hire 4 technicians',
          url: 'https://acme.example/jobs',
          title: 'Jobs',
          capturedAt: iso(NOW),
        },
      ],
    },
    {
      id: idOf(22),
      account: ids.account,
      kind: 'explicit',
      statement: 'Fewer kilometres',
      ...unsaid,
      status: 'confirmed',
      notedAt: iso(NOW - 1),
      evidence: [],
    },
  ],
  quotes: [
    {
      id: idOf(30),
      account: ids.account,
      text: 'We lose Mondays to planning.',
      contact: ids.jane,
      url: null,
      title: '',
      keptAt: iso(NOW),
    },
  ],
  notes: [{ id: idOf(40), account: ids.account, text: 'Met at the fair.', writtenAt: iso(NOW) }],
};

export const saved: EventOf<'prospect.saved'> = {
  id: idOf(50),
  type: 'prospect.saved',
  version: 1,
  at: `${iso(NOW)}-000002`,
  author: { id: idOf(51), name: 'Sam', device: 'laptop' },
  subject: { account: ids.account },
  command: idOf(52),
  data: {},
};
