import { dateOf } from '../clock.ts';
import type { EventOf } from '../event.ts';
import type { ClosedOpportunity, Opportunity } from '../opportunity.ts';
import type { Records } from '../records.ts';
import { change, put } from './list.ts';

export type OpportunityEvent = EventOf<
  | 'opportunity.opened'
  | 'opportunity.changed'
  | 'opportunity.closed'
  | 'stage.moved'
  | 'handoff.offered'
  | 'handoff.accepted'
  | 'handoff.returned'
>;

/** The projects of an account, and their hand-offs, after an event about one of them. */
export function afterOpportunityEvent(
  { account, opportunities, handoffs }: Records,
  event: OpportunityEvent,
): Partial<Records> {
  const id = event.subject.opportunity;
  const when = dateOf(event.at);
  switch (event.type) {
    case 'opportunity.opened': {
      const fresh = { outcome: null, maturingUntil: null, why: '', closedAt: null };
      const opened = { ...event.data, id, account: account.id, ...fresh, stageSince: when, openedAt: when };
      return { opportunities: put(opportunities, opened) };
    }
    case 'opportunity.changed':
      return { opportunities: opportunities.map((known) => (known.id === id ? changed(known, event.data) : known)) };
    case 'opportunity.closed':
      return { opportunities: change(opportunities, id, { ...ending(event.data), closedAt: when }) };
    case 'stage.moved': {
      const alive = { outcome: null, maturingUntil: null, why: '', closedAt: null };
      return { opportunities: change(opportunities, id, { ...event.data, ...alive, stageSince: when }) };
    }
    case 'handoff.offered': {
      const fresh = { status: 'offered', why: '', offeredAt: when, answeredAt: null } as const;
      return { handoffs: put(handoffs, { ...event.data, ...fresh, account: account.id, opportunity: id }) };
    }
    case 'handoff.accepted': {
      const offer = handoffs.find((known) => known.id === event.data.id);
      if (!offer) return {};
      return {
        handoffs: change(handoffs, offer.id, { status: 'accepted', answeredAt: when }),
        opportunities: change(opportunities, offer.opportunity, { owner: offer.to }),
      };
    }
    case 'handoff.returned': {
      const answer = { status: 'returned', why: event.data.why, answeredAt: when } as const;
      return { handoffs: change(handoffs, event.data.id, answer) };
    }
  }
}

/** What is absent stays as it was. */
function changed(known: Opportunity, data: EventOf<'opportunity.changed'>['data']): Opportunity {
  const { name = known.name, origin = known.origin, amount = known.amount, goal = known.goal } = data;
  return { ...known, name, origin, amount, goal };
}

function ending(closed: ClosedOpportunity): Pick<Opportunity, 'outcome' | 'maturingUntil' | 'why'> {
  return closed.outcome === 'maturing'
    ? { outcome: null, maturingUntil: closed.until, why: closed.why }
    : { outcome: closed.outcome, maturingUntil: null, why: closed.why };
}
