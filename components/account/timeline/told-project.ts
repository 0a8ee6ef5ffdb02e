import type { OpportunityEvent } from '../../../utils/domain/derivation/opportunity.ts';
import { amountIn } from '../amount-in.ts';
import type { Teller, Told } from './told.ts';

/** Their projects: opened, moved, handed over, closed. */
export function toldOfProject(event: OpportunityEvent, { words, general, names, day }: Teller): Told {
  const { events, from } = words.timeline;
  const name = names.opportunity(event.subject.opportunity);
  switch (event.type) {
    case 'opportunity.opened': {
      const { origin, amount, goal } = event.data;
      const about = [amount && amountIn(amount, general.language), origin && from(origin), goal];
      return { title: events['opportunity.opened'], text: event.data.name, detail: about.filter(Boolean).join(' · ') };
    }
    case 'opportunity.changed':
      return { title: events['opportunity.changed'], text: event.data.name ?? name };
    case 'opportunity.closed': {
      const { data } = event;
      const until = data.outcome === 'maturing' ? words.timeline.until(day(data.until)) : '';
      const title = events['opportunity.closed'][data.outcome];
      return { title, text: name, detail: [until, data.why].filter(Boolean).join(' · ') };
    }
    case 'stage.moved': {
      const { stage, owner } = event.data;
      const chip = { name: `${words.stages[stage]} · ${words.owners[owner]}`, look: 'teal' } as const;
      return { title: events['stage.moved'], text: name, chip };
    }
    case 'handoff.offered':
      return { title: events['handoff.offered'](words.owners[event.data.to]), text: name, detail: event.data.brief };
    case 'handoff.accepted':
      return { title: events['handoff.accepted'], text: name };
    case 'handoff.returned':
      return { title: events['handoff.returned'], text: name, detail: event.data.why };
  }
}
