import type { Destination } from '../domain/destination.ts';
import type { Author } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import { attempt, type Receiver } from './attempt.ts';
import { type Course, probe } from './course.ts';
import type { TestPingPayload } from './payload.ts';
import { SCHEMA } from './payload-envelope.ts';
import type { Preset } from './presets/preset.ts';
import { deliveryId } from './queue.ts';
import type { Sending } from './send.ts';

/**
 * Sends a test event to a destination, at once and beside the outbox: it is tried once, and what came of it is for
 * the rep to see. A CRM that is written to by its own calls is asked for what it has instead: a test is no record.
 *
 * @param event a fresh id, so that no receiver drops a second test as one that it has seen
 */
export function ping(
  destination: Receiver & Pick<Destination, 'id' | 'name' | 'settings'>,
  preset: Pick<Preset, 'read' | 'secretUrl' | 'mapped'>,
  event: Id,
  author: Pick<Author, 'id' | 'name'>,
  sending: Sending,
): Promise<Course> {
  const { mapped, secretUrl } = preset;
  if (mapped) return probe({ mapped, secretUrl }, destination, sending);
  const { id, name } = destination;
  const payload: TestPingPayload = {
    type: 'test.ping',
    timestamp: new Date(sending.now()).toISOString(),
    data: { schema: SCHEMA, account: null, destination: { id, name }, savedBy: { id: author.id, name: author.name } },
  };
  return attempt({ id: deliveryId(event, id), body: JSON.stringify(payload) }, destination, preset, sending);
}

/** As much of an answer as a rep reads, characters. */
const SHOWN = 2_000;

/** What a test event came to. Accepted as a delivery would be: the preset's reader decides before the status. */
export function tested({ outcome, milliseconds }: Pick<Course, 'outcome' | 'milliseconds'>) {
  if (outcome.kind !== 'answer') return { status: null, accepted: false, milliseconds, text: '' };
  const { status, verdict, text } = outcome;
  const accepted = verdict === null ? status >= 200 && status < 300 : verdict.is === 'accepted';
  return { status, accepted, milliseconds, text: text.slice(0, SHOWN) };
}
