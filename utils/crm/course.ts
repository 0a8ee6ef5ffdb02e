import type { Call, Delivery, StepDone } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { jsonIn } from '../domain/json.ts';
import { plainLine } from '../domain/text.ts';
import type { Remote } from './answer.ts';
import { authorised } from './authorised.ts';
import { mapped } from './mapping/mapped.ts';
import type { Outcome, Tried } from './outcome.ts';
import {
  ACCOUNT,
  type Answer,
  type ByHand,
  type MappedPreset,
  type Preset,
  type Refusal,
  type Step,
  type StepCall,
} from './presets/preset.ts';
import { passing, within } from './presets/reading.ts';
import { type Sending, send } from './send.ts';
import { shownCall, shownOutcome } from './shown-call.ts';

/** An attempt at a delivery: what came of it, how far its steps have come (none, of a single call), and what was said. */
export interface Course extends Tried {
  steps: StepDone[];
  calls: Call[];
}

type Receiver = Pick<Destination, 'url' | 'settings' | 'authorisation'>;
type Kind = Pick<Preset, 'secretUrl'> & { mapped: MappedPreset };

/** How many requests one step makes at most, whatever a preset asks for. */
const MOST_ASKED = 500;
/** Of an attempt's calls, this many are kept for the rep to read: the last ones. */
const CALLS_KEPT = 50;

/**
 * Runs the steps of a mapped delivery that are not done yet, in order, up to the first answer that does not stand. The
 * outcome is that answer's; once all are done, acceptance with the account's record.
 *
 * @param progress told of the finished steps before each request but the first, so that the lease is renewed and
 *   whoever comes after a worker that died resumes there; false where the row is no longer ours
 * @param steps where they are not those that the body asks for
 * @returns null where the row is no longer ours
 * @throws what no retry can mend: a body that is no mapped one, an address or authorisation that is malformed
 */
export async function course(
  row: Pick<Delivery, 'id' | 'body' | 'steps'>,
  preset: Kind,
  destination: Receiver,
  sending: Sending,
  progress: (steps: StepDone[]) => Promise<boolean>,
  steps: readonly Step[] = preset.mapped.steps(mapped.parse(JSON.parse(row.body)), destination, row.id),
): Promise<Course | null> {
  const startedAt = sending.now();
  const done = [...row.steps];
  const calls: Call[] = [];
  let last: Outcome = { kind: 'done', remote: { id: null, link: null } };
  const over = (outcome: Outcome): Course => {
    const milliseconds = Math.max(0, Math.round(sending.now() - startedAt));
    const shown = shownOutcome(outcome, destination, preset.secretUrl);
    return { startedAt, milliseconds, outcome: shown, steps: done, calls: calls.slice(-CALLS_KEPT) };
  };
  for (const { name, run } of steps) {
    if (done.some((step) => step.name === name)) continue;
    const running = run(new Map(done.map((step) => [step.name, step.record])));
    let turn = running.next();
    for (let asked = 1; !turn.done; asked++) {
      if (asked > MOST_ASKED) throw new Error(`Too many requests in the step ${name}`);
      if (calls.length > 0 && !(await progress([...done]))) return null;
      const { outcome, call } = await answered(turn.value, preset, destination, sending);
      calls.push(call);
      if (outcome.kind !== 'answer' || !stands(outcome, turn.value)) return over(outcome);
      last = outcome;
      turn = running.next({ status: outcome.status, text: outcome.text, json: jsonIn(outcome.text) });
    }
    if ('is' in turn.value) return over(stopped(last, turn.value));
    const { id, link, people } = turn.value;
    done.push({ name, record: id, link, ...(people && { people: [...people] }) });
  }
  return over(accepted(last, accountIn(done)));
}

/** Asks a mapped receiver whether it lets us in: one request, which makes nothing there. */
export async function probe(preset: Kind, destination: Receiver, sending: Sending): Promise<Course> {
  const startedAt = sending.now();
  const { outcome, call } = await answered(preset.mapped.probe(destination), preset, destination, sending);
  const milliseconds = Math.max(0, Math.round(sending.now() - startedAt));
  return { startedAt, milliseconds, outcome, steps: [], calls: [call] };
}

/** Whose records a receiver's token opens, by their id there. Null: its address tells, or it does not say now. */
export async function ownerOf(
  { mapped, secretUrl }: Pick<Preset, 'mapped' | 'secretUrl'>,
  destination: Receiver,
  sending: Sending,
): Promise<string | null> {
  const owner = mapped?.owner;
  if (!owner) return null;
  const { outcome } = await answered(owner.ask, { mapped, secretUrl }, destination, sending);
  if (outcome.kind !== 'answer' || !stands(outcome, owner.ask)) return null;
  return plainLine(owner.idIn(jsonIn(outcome.text))) || null;
}

/** One request of a step and what came of it, with the preset's word on it. */
async function answered(
  asked: StepCall,
  { mapped: { refusal }, secretUrl }: Kind,
  { url: base, authorisation }: Receiver,
  sending: Sending,
): Promise<{ outcome: Outcome; call: Call }> {
  const plain = (base.endsWith('/') ? base.slice(0, -1) : base) + asked.path;
  const { url, headers } = authorised(plain, authorisation);
  for (const [name, value] of Object.entries(asked.headers ?? {})) headers.set(name, value);
  const form = asked.body instanceof URLSearchParams;
  if (asked.body && !form && !headers.has('content-type')) headers.set('content-type', 'application/json');
  const body = asked.body && (asked.body instanceof URLSearchParams ? asked.body : JSON.stringify(asked.body));
  const outcome = await send(url, { method: asked.method, headers, ...(body && { body }) }, sending);
  const shown = { method: asked.method, url: plain, body: String(body ?? '') };
  const call = shownCall(shown, outcome, { authorisation, secretUrl });
  if (outcome.kind !== 'answer') return { outcome, call };
  const { status, text } = outcome;
  const verdict = refusalOf({ status, text, json: jsonIn(text) }, asked, refusal);
  return { outcome: verdict === null ? outcome : refused(outcome, verdict), call };
}

function refusalOf(answer: Answer, { fine, list }: StepCall, refusal: MappedPreset['refusal']): Refusal | null {
  const verdict = fine?.includes(answer.status) ? null : refusal(answer);
  if (verdict !== null || list === undefined || answer.status < 200 || answer.status >= 300) return verdict;
  return Array.isArray(within(answer.json, ...list)) ? null : passing('The answer names no records');
}

function stopped(last: Outcome, why: Refusal | ByHand): Outcome {
  if (why.is !== 'by-hand') return refused(last, why);
  return { kind: 'by-hand', status: last.kind === 'answer' ? last.status : null };
}

function refused(last: Outcome, verdict: Refusal): Outcome {
  if (last.kind !== 'answer') throw new Error(`A step refused what it did not ask: ${verdict.why}`);
  const asked = verdict.is === 'passing' ? verdict.wait : undefined;
  return { ...last, verdict, wait: asked === undefined ? last.wait : Math.max(asked, last.wait ?? 0) };
}

function stands({ status, verdict }: Extract<Outcome, { kind: 'answer' }>, { fine = [] }: StepCall): boolean {
  return verdict === null && ((status >= 200 && status < 300) || fine.includes(status));
}

function accountIn(done: readonly StepDone[]): Remote {
  const account = done.find(({ name }) => name === ACCOUNT);
  return { id: account?.record ?? null, link: account?.link ?? null };
}

function accepted(last: Outcome, remote: Remote): Outcome {
  return last.kind === 'answer'
    ? { ...last, remote, verdict: { is: 'accepted', record: remote } }
    : { kind: 'done', remote };
}
