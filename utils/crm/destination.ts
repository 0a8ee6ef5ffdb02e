import { DEFAULT_TYPES, type Destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import { plainLine } from '../domain/text.ts';
import { type AddressProblem, webhookAddress } from './address.ts';
import { resumed } from './health.ts';
import { parseSecret, type SecretProblem } from './secret.ts';

/** A destination as a rep typed it; `confirmed`: they said that an address of a private network is meant. */
export interface TypedDestination {
  name: string;
  url: string;
  secret: string;
  confirmed: boolean;
}

/** What is wrong with it, at which field. */
type TypedProblem =
  | { field: 'name'; problem: 'empty' }
  | { field: 'url'; problem: AddressProblem | 'private-address' }
  | { field: 'secret'; problem: SecretProblem };

export type CheckedDestination = { ok: true; destination: Destination } | { ok: false; problems: TypedProblem[] };

/**
 * The destination that was typed, or all that is wrong with it. One that is saved again starts anew: a rep who
 * mends an address or a secret means deliveries to go on.
 *
 * @param now wall clock, milliseconds since 1970
 */
export function checkDestination(
  typed: TypedDestination,
  id: Id,
  before: Destination | undefined,
  now: number,
): CheckedDestination {
  const problems: TypedProblem[] = [];
  const name = plainLine(typed.name);
  if (name === '') problems.push({ field: 'name', problem: 'empty' });
  const address = webhookAddress(typed.url);
  if (!address.ok) problems.push({ field: 'url', problem: address.problem });
  else if (address.needsConfirmation && !typed.confirmed) {
    problems.push({ field: 'url', problem: address.needsConfirmation });
  }
  const secret = typed.secret.trim() === '' ? null : typed.secret.trim();
  const parsed = secret === null ? null : parseSecret(secret);
  if (parsed && !parsed.ok) problems.push({ field: 'secret', problem: parsed.problem });
  if (problems.length > 0 || !address.ok) return { ok: false, problems };
  const active = resumed({ ...(before ?? untold(id, now)), name, url: address.url, secret }, now);
  return { ok: true, destination: { ...active, mendedAt: new Date(now).toISOString() } };
}

/** A destination of which only the place is known: generic, unsigned, told what is usual. */
export function untold(id: Id, now: number): Omit<Destination, 'name' | 'url'> {
  return {
    id,
    preset: 'generic',
    secret: null,
    oldSecret: null,
    authorisation: { by: 'nothing' },
    settings: {},
    types: [...DEFAULT_TYPES],
    mapping: null,
    state: 'active',
    pause: null,
    addedAt: new Date(now).toISOString(),
    mendedAt: null,
    pauses: [],
    acceptedAt: null,
    failing: null,
    recovered: null,
    kept: null,
  };
}
