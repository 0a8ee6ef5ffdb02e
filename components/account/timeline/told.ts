import type { Event, EventOf } from '../../../utils/domain/event.ts';
import type { DashboardWords } from '../../../utils/locale/dashboard-en.ts';
import type { Words } from '../../../utils/locale/en.ts';
import type { Names } from './names.ts';
import { toldOfDiscovery } from './told-discovery.ts';
import { toldOfProject } from './told-project.ts';
import { toldOfRelation } from './told-relation.ts';

/** An event in words: each part is shown in its own way, and absent where there is nothing to say. */
export interface Told {
  title: string;
  chip?: { name: string; look: 'explicit' | 'latent' | 'teal' | 'amber' };
  /** What follows the title, as it was written. */
  text?: string;
  quotes?: readonly string[];
  /** Below all that, softer. */
  detail?: string;
  link?: { name: string; href: string };
}

/** What telling needs: the catalogs, the names of things, and the language's way with days. */
export interface Teller {
  words: DashboardWords;
  general: Words;
  names: Names;
  /** A day or an instant, as one says it. */
  day(date: string): string;
}

/** What an event says, for whoever reads the history. */
export function told(event: Event, teller: Teller): Told {
  const { words, general, names } = teller;
  const { events } = words.timeline;
  switch (event.type) {
    case 'account.created':
    case 'account.described':
    case 'account.erased':
    case 'contact.erased':
    case 'accounts.merged':
    case 'accounts.unmerged':
    case 'contacts.merged':
    case 'contacts.unmerged':
    case 'accounts.told-apart':
    case 'prospect.saved':
      return { title: events[event.type] };
    case 'page.captured':
      return toldOfCapture(event, teller);
    case 'fact.corrected': {
      const { field, value, correct } = event.data;
      return { title: events['fact.corrected'](general.facts.fields[field]), text: `${value} → ${correct}` };
    }
    case 'fact.rejected':
    case 'fact.confirmed':
      return { title: events[event.type](general.facts.fields[event.data.field]), text: event.data.value };
    case 'contact.added':
    case 'contact.changed':
    case 'contact.left':
    case 'contact.returned':
    case 'contact.informed':
    case 'contact.objected':
      return { title: events[event.type](names.contact(event.subject.contact) || words.timeline.somebody) };
    case 'signal.observed': {
      const { kind, summary, quote } = event.data;
      return { title: `${words.signals[kind]} · ${summary}`, detail: quote };
    }
    case 'delivery.accepted': {
      const { name, link } = event.data;
      const title = events['delivery.accepted'](name);
      return { title, ...(link && { link: { name: general.status.openInCrm, href: link } }) };
    }
    case 'question.planned':
    case 'question.asked':
    case 'question.answered':
    case 'question.dropped':
    case 'need.noted':
    case 'need.confirmed':
    case 'need.dismissed':
    case 'need.changed':
    case 'quote.kept':
    case 'note.written':
      return toldOfDiscovery(event, teller);
    case 'commitment.made':
    case 'commitment.kept':
    case 'commitment.missed':
    case 'touch.made':
    case 'probe.placed':
    case 'probe.answered':
    case 'callback.requested':
    case 'callback.done':
    case 'call.finished':
      return toldOfRelation(event, teller);
    case 'opportunity.opened':
    case 'opportunity.changed':
    case 'opportunity.closed':
    case 'stage.moved':
    case 'handoff.offered':
    case 'handoff.accepted':
    case 'handoff.returned':
      return toldOfProject(event, teller);
  }
}

function toldOfCapture({ data }: EventOf<'page.captured'>, { words, general }: Teller): Told {
  const { url, title, kind } = data.page;
  const href = /^https?:/.test(url) ? url : '';
  return {
    title: words.timeline.events['page.captured'](general.readAlso.kinds[kind], data.facts.length),
    ...(href ? { link: { name: title || url, href } } : { detail: title || url }),
  };
}
