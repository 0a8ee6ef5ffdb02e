import { type Command, gestureOf } from '../../utils/commands/command.ts';
import { fold } from '../../utils/domain/derive.ts';
import type { Event } from '../../utils/domain/event.ts';
import { eventsOf, type Happened, type Refusal } from '../../utils/domain/gesture.ts';
import type { Records } from '../../utils/domain/records.ts';
import { exampleId } from '../domain/examples.ts';

export const account = exampleId(1);
export const ada = exampleId(2);
export const project = exampleId(3);
export const subject = { account };
/** The id of a command. */
const command = exampleId(90);
export const own = { command, account };

const author = { id: exampleId(30), name: 'Sam', device: 'laptop' };
const NOW = '2026-11-25T10:00:00.000Z-000000';

/** What happened before the command, all at once. */
export function history(...happened: Happened[]): Event[] {
  return eventsOf(exampleId(80), { author, at: '2026-11-24T10:00:00.000Z-000000' }, happened);
}

export const met: Happened = {
  type: 'contact.added',
  subject: { account, contact: ada },
  data: { facts: [{ id: exampleId(51), field: 'name', value: 'Ada Brook', method: 'text', confidence: 0.9 }] },
};

/** What a command comes to on a history: its events and the records after them, or why there are none. */
export function run(
  asked: Command,
  before: readonly Event[],
): { events: Event[]; records: Records | undefined } | { refusal: Refusal } {
  const outcome = gestureOf(asked).decide(fold(before), { author, at: NOW });
  if (!outcome.ok) return { refusal: outcome.refusal };
  return { events: outcome.events, records: fold([...before, ...outcome.events]) };
}

/** The records after a command that must not be refused. */
export function after(asked: Command, before: readonly Event[]): Records {
  const outcome = run(asked, before);
  if ('refusal' in outcome || !outcome.records) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return outcome.records;
}

/** The kinds of events that a command makes, or its refusal. */
export function happens(asked: Command, before: readonly Event[]): string[] | Refusal {
  const outcome = run(asked, before);
  return 'refusal' in outcome ? outcome.refusal : outcome.events.map(({ type }) => type);
}
