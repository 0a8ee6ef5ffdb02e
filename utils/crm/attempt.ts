import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { jsonIn } from '../domain/json.ts';
import { authorised } from './authorised.ts';
import type { Course } from './course.ts';
import type { Outcome } from './outcome.ts';
import type { Preset } from './presets/preset.ts';
import { type Sending, send } from './send.ts';
import { shownCall, shownOutcome } from './shown-call.ts';
import { sign } from './sign.ts';

/** What a destination shows that it is meant with: its address, its secrets. */
export type Receiver = Pick<Destination, 'url' | 'secret' | 'oldSecret' | 'authorisation'>;

/**
 * Sends a body once. A network that fails, an answer that is late: that is an outcome, not an error.
 *
 * @param preset how its answer is read and its address shown
 * @throws what no retry can mend: a destination whose address, authorisation or secret is malformed
 */
export async function attempt(
  { id, body }: Pick<Delivery, 'id' | 'body'>,
  destination: Receiver,
  preset: Pick<Preset, 'read' | 'secretUrl'>,
  sending: Sending,
): Promise<Course> {
  const startedAt = sending.now();
  const { authorisation } = destination;
  const { url, headers } = authorised(destination.url, authorisation);
  // After it: no header that the rep names takes the place of ours.
  headers.set('content-type', 'application/json');
  const timestamp = Math.floor(startedAt / 1000);
  headers.set('webhook-id', id);
  headers.set('webhook-timestamp', String(timestamp));
  const secrets = secretsAt(destination, startedAt);
  const signatures = await Promise.all(secrets.map((secret) => sign({ id, timestamp, body, secret })));
  headers.delete('webhook-signature');
  if (signatures.length > 0) headers.set('webhook-signature', signatures.join(' '));
  const outcome = read(await send(url, { method: 'POST', headers, body }, sending), preset);
  const milliseconds = Math.max(0, Math.round(sending.now() - startedAt));
  const shown = { method: 'POST', url: destination.url, body };
  const call = shownCall(shown, outcome, { authorisation, secretUrl: preset.secretUrl });
  const said = shownOutcome(outcome, destination, preset.secretUrl);
  return { startedAt, milliseconds, outcome: said, steps: [], calls: [call] };
}

/** The secrets that sign at that time: while one takes the place of another, both. */
function secretsAt({ secret, oldSecret }: Receiver, now: number): string[] {
  const old = oldSecret && now < Date.parse(oldSecret.until) ? oldSecret.secret : null;
  return [secret, old].filter((one) => one !== null);
}

function read(outcome: Outcome, preset: Pick<Preset, 'read'>): Outcome {
  if (outcome.kind !== 'answer' || preset.read === null) return outcome;
  const { status, text } = outcome;
  const verdict = preset.read({ status, text, json: jsonIn(text) });
  const asked = verdict?.is === 'passing' ? (verdict.wait ?? null) : null;
  return { ...outcome, verdict, wait: asked === null ? outcome.wait : Math.max(asked, outcome.wait ?? 0) };
}
