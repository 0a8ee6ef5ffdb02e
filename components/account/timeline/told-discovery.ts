import type { DiscoveryEvent } from '../../../utils/domain/derivation/discovery.ts';
import type { Teller, Told } from './told.ts';

/** Questions, needs, their words, our notes. */
export function toldOfDiscovery(
  event: Exclude<DiscoveryEvent, { type: 'signal.observed' }>,
  { words, general, names }: Teller,
): Told {
  const { events, by } = words.timeline;
  switch (event.type) {
    case 'question.planned':
      return { title: events['question.planned'], text: event.data.text };
    case 'question.asked':
      return { title: events['question.asked'], text: names.question(event.data.id) };
    case 'question.answered': {
      const { id, contact, answer } = event.data;
      const who = names.contact(contact);
      return {
        title: events['question.answered'],
        text: names.question(id),
        quotes: [answer],
        ...(who && { detail: by(who) }),
      };
    }
    case 'question.dropped':
      return { title: events['question.dropped'], text: names.question(event.data.id), detail: event.data.why };
    case 'need.noted': {
      const { kind, statement, evidence } = event.data;
      const name = kind === 'latent' ? general.needs.status.hypothesis : general.needs.said;
      return { title: '', chip: { name, look: kind }, text: statement, quotes: evidence.map(({ quote }) => quote) };
    }
    case 'need.confirmed': {
      const { id, quote } = event.data;
      const chip = { name: events['need.confirmed'], look: 'explicit' } as const;
      return { title: '', chip, text: names.need(id), ...(quote && { quotes: [quote] }) };
    }
    case 'need.dismissed':
      return { title: events['need.dismissed'], text: names.need(event.data.id), detail: event.data.why };
    case 'need.changed':
      return { title: events['need.changed'], text: event.data.statement ?? names.need(event.data.id) };
    case 'quote.kept': {
      const who = names.contact(event.data.contact);
      return { title: '', quotes: [event.data.text], ...(who && { detail: by(who) }) };
    }
    case 'note.written':
      return { title: events['note.written'], text: event.data.text };
  }
}
