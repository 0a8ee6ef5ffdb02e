import type { Kept, Moment } from '../../../utils/dashboard/moments.ts';
import type { EventType } from '../../../utils/domain/event.ts';
import { type Teller, type Told, told } from './told.ts';

/** What goes without saying when anything else happened at the same time. */
const BESIDE: ReadonlySet<string> = new Set<EventType>(['account.created', 'prospect.saved']);
/** What a page gave and a glance needs no line for: the number, and whom. */
const MET: ReadonlySet<EventType> = new Set<EventType>(['contact.added', 'contact.changed']);

/** A moment in lines: what a page gave is said in one. */
export function linesOf({ events }: Moment, teller: Teller): Told[] {
  const captured = events.some(isOf('page.captured'));
  const called = events.some(isOf('call.finished'));
  const goesWithoutSaying = (type: string) => BESIDE.has(type) || (called && type === 'touch.made');
  const worthSaying = events.filter((kept) => kept.is !== 'known' || !goesWithoutSaying(kept.event.type));
  const shown = worthSaying.length > 0 ? worthSaying : events.slice(-1);
  const met = shown.filter((kept) => kept.is === 'known' && MET.has(kept.event.type));
  return shown.flatMap((kept): Told[] => {
    if (kept.is === 'redacted') return [{ title: teller.words.timeline.erased }];
    if (kept.is === 'unknown') return [{ title: teller.words.timeline.unknown(kept.event.type) }];
    if (captured && met.includes(kept)) return [];
    const line = told(kept.event, teller);
    if (kept.event.type !== 'page.captured' || met.length === 0) return [line];
    return [{ ...line, detail: peopleIn(met, teller) }];
  });
}

function peopleIn(met: readonly Kept[], { words, general, names }: Teller): string {
  // Two of them may be one by now.
  const people = [...new Set(met.map(({ event }) => names.contact(event.subject.contact)))].filter(Boolean);
  const count = words.timeline.people(met.length);
  return people.length === 0 ? count : `${general.changes.label(count)} ${people.join(', ')}`;
}

function isOf(type: EventType) {
  return (kept: Kept) => kept.is === 'known' && kept.event.type === type;
}
