import { fold } from '../../utils/domain/derive.ts';
import type { Event } from '../../utils/domain/event.ts';
import { eventsOf, type Happened } from '../../utils/domain/gesture.ts';
import { uuidv7 } from '../../utils/domain/identifier.ts';
import { movesIn } from '../../utils/domain/move.ts';
import { type Counted, counting } from '../../utils/indicators/count.ts';
import type { Mark } from '../../utils/indicators/mark.ts';
import type { Period } from '../../utils/indicators/period.ts';
import { exampleId } from '../domain/examples.ts';

export const ACME = exampleId(1);
export const NOW = new Date('2026-11-26T09:00').getTime();
const author = { id: exampleId(99), name: 'Ada', device: 'test' };
let count = 0;

/** What happened on a day at Acme, or elsewhere, one after the other. */
export function on(day: string, ...happened: Happened[]): Event[] {
  return happened.flatMap((one) => {
    const wall = new Date(`${day}T10:00`).getTime();
    const at = `${new Date(wall).toISOString()}-${String(++count).padStart(6, '0')}`;
    const random = Uint8Array.of(0, 0, 0, 0, count >> 8, count, 0, 0, 0, 0);
    return eventsOf(uuidv7(wall, random), { author, at }, [one]);
  });
}

/** The history of the account that events are about. */
export function historyOf(...events: Event[][]) {
  const all = events.flat();
  const records = fold(all);
  if (!records) throw new Error('No history');
  return { records, moves: movesIn(all) };
}

const subject = { account: ACME };

export function project(id: string, data: { stage?: 'detection' | 'qualification'; origin?: string } = {}): Happened {
  const { stage = 'detection', origin = '' } = data;
  const owner = stage === 'detection' ? 'marketing' : 'sales';
  const opened = { name: 'Planning', origin, amount: null, goal: '', stage, owner } as const;
  return { type: 'opportunity.opened', subject: { ...subject, opportunity: id }, data: opened };
}

export function moved(id: string, stage: 'qualification' | 'demonstration' | 'detection'): Happened {
  const owner = stage === 'detection' ? 'marketing' : 'sales';
  return { type: 'stage.moved', subject: { ...subject, opportunity: id }, data: { stage, owner } };
}

export function ended(id: string, outcome: 'signed' | 'lost', why = ''): Happened {
  return { type: 'opportunity.closed', subject: { ...subject, opportunity: id }, data: { outcome, why } };
}

export function promised(id: string, due: string | null, by: 'us' | 'them' = 'us'): Happened {
  return { type: 'commitment.made', subject, data: { id, by, text: 'The figures', due, contact: null } };
}

export function touched(id: string, day: string, data: { brought?: string; incoming?: boolean; with?: string[] } = {}) {
  const happened: Happened = {
    type: 'touch.made',
    subject,
    data: {
      ...{ id, channel: 'email', minutes: null, origin: '', with: data.with ?? [], brought: data.brought ?? '' },
      direction: data.incoming ? 'incoming' : 'outgoing',
      happenedAt: new Date(`${day}T10:00`).toISOString(),
    },
  };
  return happened;
}

export function met(contact: string, name: string): Happened {
  const fact = { id: exampleId(500 + count), field: 'name', value: name, method: 'typed', confidence: 1 } as const;
  return { type: 'contact.added', subject: { ...subject, contact }, data: { facts: [fact] } };
}

export function asked(id: string, form: 'open' | 'closed'): Happened[] {
  return [
    { type: 'question.planned', subject, data: { id, text: 'How?', forms: [form], because: [], tests: [] } },
    { type: 'question.asked', subject, data: { id, contact: null } },
  ];
}

/** What some accounts' marks come to over a period. */
export function countedIn(accounts: Iterable<readonly Mark[]>, period: Period): Counted {
  const count = counting(period);
  for (const marks of accounts) count.add(marks);
  return count.counted;
}
