import { dateOf } from '../clock.ts';
import type { EventOf } from '../event.ts';
import { contactIn } from '../merge.ts';
import type { Records } from '../records.ts';
import { personIn } from './discovery.ts';
import { change, put } from './list.ts';

export type RelationEvent = EventOf<
  | 'commitment.made'
  | 'commitment.kept'
  | 'commitment.missed'
  | 'touch.made'
  | 'probe.placed'
  | 'probe.answered'
  | 'callback.requested'
  | 'callback.done'
  | 'call.finished'
>;

/** What passed between us and them after an event of it. */
export function afterRelationEvent(before: Records, event: RelationEvent): Partial<Records> {
  const { commitments, touches, probes, responses, callbacks, calls } = before;
  const account = before.account.id;
  const opportunity = event.subject.opportunity ?? null;
  const when = dateOf(event.at);
  const people = (ids: readonly string[]) => [...new Set(ids.map((id) => contactIn(before.account.merges, id)))];
  switch (event.type) {
    case 'commitment.made': {
      const fresh = { status: 'open', why: '', madeAt: when, settledAt: null } as const;
      const contact = personIn(before, event.data.contact);
      return { commitments: put(commitments, { ...event.data, ...fresh, contact, account, opportunity }) };
    }
    case 'commitment.kept':
      return { commitments: change(commitments, event.data.id, { status: 'kept', why: '', settledAt: when }) };
    case 'commitment.missed': {
      const { id, why } = event.data;
      return { commitments: change(commitments, id, { status: 'missed', why, settledAt: when }) };
    }
    case 'touch.made':
      return { touches: put(touches, { ...event.data, with: people(event.data.with), account, opportunity }) };
    case 'probe.placed':
      return { probes: put(probes, { ...event.data, account, placedAt: when }) };
    case 'probe.answered': {
      const contact = personIn(before, event.data.contact);
      return { responses: put(responses, { ...event.data, contact, account, answeredAt: when }) };
    }
    case 'callback.requested': {
      const fresh = { status: 'open', note: '', requestedAt: when, doneAt: null } as const;
      const contact = personIn(before, event.data.contact);
      return { callbacks: put(callbacks, { ...event.data, ...fresh, contact, account }) };
    }
    case 'callback.done': {
      const { id, note } = event.data;
      return { callbacks: change(callbacks, id, { status: 'done', note, doneAt: when }) };
    }
    case 'call.finished': {
      const finished = { ...event.data, with: people(event.data.with), account, opportunity, finishedAt: when };
      return { calls: put(calls, finished) };
    }
  }
}
