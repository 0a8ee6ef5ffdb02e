import type { RelationEvent } from '../../../utils/domain/derivation/relation.ts';
import type { Teller, Told } from './told.ts';

/** Promises, touches, probes, callbacks, calls. */
export function toldOfRelation(event: RelationEvent, { words, names, day }: Teller): Told {
  const { events, channels, minutes, due } = words.timeline;
  const people = (ids: readonly string[]) => ids.map(names.contact).filter(Boolean).join(', ');
  switch (event.type) {
    case 'commitment.made': {
      const { by, text, due: until } = event.data;
      return { title: events['commitment.made'][by], text, ...(until && { detail: due(day(until)) }) };
    }
    case 'commitment.kept':
      return { title: events['commitment.kept'], text: names.commitment(event.data.id) };
    case 'commitment.missed':
      return { title: events['commitment.missed'], text: names.commitment(event.data.id), detail: event.data.why };
    case 'touch.made': {
      const { direction, channel, minutes: length, origin, brought, with: met } = event.data;
      const about = [people(met), length === null ? '' : minutes(length)].filter(Boolean).join(', ');
      const title = events['touch.made'](channels[channel], words.directions[direction]);
      return {
        title,
        text: about,
        detail: [brought, origin && words.timeline.from(origin)].filter(Boolean).join(' · '),
      };
    }
    case 'probe.placed':
      return { title: events['probe.placed'], text: event.data.name, detail: event.data.stake };
    case 'probe.answered':
      return {
        title: events['probe.answered'],
        text: event.data.name,
        ...(event.data.said && { quotes: [event.data.said] }),
        detail: names.contact(event.data.contact),
      };
    case 'callback.requested': {
      const { contact, about, due: until } = event.data;
      const title = events['callback.requested'](names.contact(contact) || words.timeline.somebody);
      return { title, text: about, ...(until && { detail: due(day(until)) }) };
    }
    case 'callback.done':
      return { title: events['callback.done'], text: names.callback(event.data.id), detail: event.data.note };
    case 'call.finished': {
      const { minutes: length, with: met, summary, nextStep, noNextStep } = event.data;
      const next = nextStep && [nextStep.text, nextStep.due && due(day(nextStep.due))].filter(Boolean).join(', ');
      return {
        title: events['call.finished'],
        text: [people(met), minutes(length)].filter(Boolean).join(', '),
        detail: [summary, next ? words.timeline.next(next) : noNextStep && words.timeline.noNext(noNextStep)]
          .filter(Boolean)
          .join('\n'),
      };
    }
  }
}
