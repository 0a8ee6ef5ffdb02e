import type { Event } from '../../../utils/domain/event.ts';
import type { AccountField, AccountObservation, ContactObservation } from '../../../utils/domain/fact.ts';
import { eventsOf, type Happened, thingId } from '../../../utils/domain/gesture.ts';
import { type Id, uuidv7 } from '../../../utils/domain/identifier.ts';
import type { SignalKind } from '../../../utils/domain/signal.ts';
import { type Language, pick, type Random, randomOf, sentence, text } from './language.ts';
import { company, job, person, place, plain, trade } from './names.ts';

/** How many events an account has. */
export const EVENTS_AN_ACCOUNT = 10;

const DAY = 86_400_000;
const START = Date.UTC(2021, 0, 4, 8);
const SPAN = 5 * 365 * DAY;
const author = { id: '01900000-0000-7000-8000-00000000000a', name: 'Ada', device: 'bench' };
const KINDS: readonly SignalKind[] = [
  'hiring',
  'hiring',
  'funding',
  'new-site',
  'launch',
  'leadership',
  'tender',
  'growth',
];

/** The histories of `accounts` accounts, one by one, never all at once; the same for the same seed. */
export function* histories(accounts: number, seed = 1): Generator<Event[]> {
  for (let n = 0; n < accounts; n++) yield historyOf(n, seed);
}

/**
 * The ten events of the n-th account, in order: two gestures some time apart within five years, the first with what a
 * page gave, the second with what the rep understood of it. Whatever the number of accounts, the n-th is the same.
 */
export function historyOf(n: number, seed = 1): Event[] {
  const random = randomOf(seed * 0x1000000 + n);
  const met = START + Math.floor(random() * SPAN);
  const seen = gestureAt(met, random);
  const understood = gestureAt(met + Math.floor(random() ** 2 * 300 * DAY) + 60_000, random);
  const account = thingId(seen.id, 0);
  const about: About = { ...seen, account, language: random() < 0.6 ? 'fr' : 'en', random, n };
  return [
    ...eventsOf(seen.id, { author, at: seen.at }, captured(about)),
    ...eventsOf(understood.id, { author, at: understood.at }, noted({ ...about, ...understood })),
  ];
}

interface About {
  id: Id;
  date: string;
  at: string;
  account: Id;
  language: Language;
  random: Random;
  n: number;
}

function gestureAt(wall: number, random: Random): Pick<About, 'id' | 'date' | 'at'> {
  const date = new Date(wall).toISOString();
  const bytes = Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256));
  return { id: uuidv7(wall, bytes), date, at: `${date}-000000` };
}

function captured({ id, date, account, language, random, n }: About): Happened[] {
  const name = company(language, capitalised(sentence(language, 1, random)), random);
  const domain = `${plain(name)}${n.toString(36)}.example`;
  const subject = { account };
  const source = { url: `https://${domain}/`, title: name, capturedAt: date };
  const read = { method: 'json-ld', where: 'script:nth-of-type(2)', confidence: 0.95 } as const;
  const fact = (field: AccountField, value: string, at: number): AccountObservation => ({
    id: thingId(id, 10 + at),
    field,
    value,
    ...read,
  });
  const facts = [
    fact('name', name, 0),
    fact('domain', domain, 1),
    fact('description', text(language, 16, random), 2),
    fact('industry', trade(language, random), 3),
    fact('address.locality', place(language, random), 4),
    fact('address.postalCode', String(10_000 + Math.floor(random() * 80_000)), 5),
    fact('phone', `+33${String(100_000_000 + n)}`, 6),
    fact('registration.siren', String(300_000_000 + n), 7),
  ];
  const met = [0, 1].map((which): Happened => {
    const { first, last } = person(random);
    const told = (field: ContactObservation['field'], value: string, at: number): ContactObservation => ({
      id: thingId(id, 20 + which * 10 + at),
      field,
      value,
      ...read,
    });
    return {
      type: 'contact.added',
      subject: { account, contact: thingId(id, 1 + which) },
      source,
      data: {
        facts: [
          told('name', `${first} ${last}`, 0),
          told('jobTitle', job(language, random), 1),
          told('email', `${plain(first)}.${plain(last)}@${domain}`, 2),
        ],
      },
    };
  });
  return [
    { type: 'account.created', subject, data: {} },
    {
      type: 'page.captured',
      subject,
      source,
      data: { page: { ...source, kind: 'home', language, partial: false }, facts },
    },
    ...met,
    {
      type: 'signal.observed',
      subject,
      source,
      data: {
        id: thingId(id, 3),
        kind: pick(KINDS, random),
        summary: sentence(language, 4, random),
        count: null,
        date: null,
        ...read,
        quote: sentence(language, 12, random),
      },
    },
  ];
}

function noted({ id, date, account, language, random }: About): Happened[] {
  const subject = { account };
  const evidence = {
    id: thingId(id, 2),
    quote: sentence(language, 12, random),
    url: null,
    title: '',
    capturedAt: date,
  };
  return [
    {
      type: 'question.planned',
      subject,
      data: { id: thingId(id, 0), text: sentence(language, 10, random), forms: ['open'], because: [], tests: [] },
    },
    {
      type: 'need.noted',
      subject,
      data: {
        id: thingId(id, 1),
        kind: random() < 0.5 ? 'explicit' : 'latent',
        statement: sentence(language, 10, random),
        evidence: [evidence],
      },
    },
    {
      type: 'quote.kept',
      subject,
      data: { id: thingId(id, 3), text: sentence(language, 14, random), contact: null, url: null, title: '' },
    },
    { type: 'note.written', subject, data: { id: thingId(id, 4), text: text(language, 40, random) } },
    { type: 'prospect.saved', subject, data: {} },
  ];
}

function capitalised(word: string): string {
  return word.replace(/\.$/, '');
}
