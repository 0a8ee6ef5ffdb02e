import { type Authorisation, DEFAULT_TYPES, type Destination, type TypedDestination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import { plainLine } from '../domain/text.ts';
import { type AddressProblem, webhookAddress } from './address.ts';
import { type AuthorisationProblem, authorisationProblem, trimmedAuthorisation } from './authorisation.ts';
import { DAY } from './backoff.ts';
import { resumed } from './health.ts';
import { checkMapping } from './mapping/check.ts';
import { presetOf } from './presets/all.ts';
import { parseSecret, type SecretProblem } from './secret.ts';

/** What is wrong with it, at which field. */
type TypedProblem =
  | { field: 'name'; problem: 'empty' }
  | { field: 'url'; problem: AddressProblem | 'private-address' }
  | { field: 'secret'; problem: SecretProblem }
  | { field: 'authorisation'; problem: AuthorisationProblem }
  | { field: 'types'; problem: 'empty' }
  | { field: 'mapping'; problem: 'broken' };

export type CheckedDestination = { ok: true; destination: Destination } | { ok: false; problems: TypedProblem[] };

/**
 * The destination that was typed, or all that is wrong with it. One that is saved again starts anew: a rep who
 * mends an address or a secret means deliveries to go on. One that the rep has paused waits on, until they resume it.
 *
 * @param now wall clock, milliseconds since 1970
 * @param owner whose records its token opens, as the receiver has just said (`ownerOf`)
 */
export function checkDestination(
  typed: TypedDestination,
  id: Id,
  before: Destination | undefined,
  now: number,
  owner: string | null = null,
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
  const authorisation = trimmedAuthorisation(typed.authorisation);
  const refused = authorisationProblem(authorisation);
  if (refused) problems.push({ field: 'authorisation', problem: refused });
  const types = DEFAULT_TYPES.filter((type) => typed.types.includes(type)).concat(
    typed.types.filter((type) => !DEFAULT_TYPES.includes(type)),
  );
  if (types.length === 0) problems.push({ field: 'types', problem: 'empty' });
  const { mapped } = presetOf(typed.preset);
  const mapping = mapped && typed.mapping;
  if (mapping && !checkMapping(mapping, mapped).ok) problems.push({ field: 'mapping', problem: 'broken' });
  if (problems.length > 0 || !address.ok) return { ok: false, problems };
  const meant: Destination = {
    ...(before ?? untold(id, now)),
    preset: typed.preset,
    name,
    url: address.url,
    secret,
    oldSecret: oldSecretOf(typed, secret, before, now),
    authorisation,
    settings: typed.settings,
    types: [...new Set(types)],
    mapping,
    owner,
    mendedAt: new Date(now).toISOString(),
    retells:
      before && isToldOtherwise(before, typed, mapping) ? new Date(now).toISOString() : (before?.retells ?? null),
  };
  const destination: Destination =
    before && isOther(before, meant)
      ? { ...meant, since: new Date(now).toISOString() }
      : { ...meant, owner: owner ?? before?.owner ?? null };
  const isPausedByRep = before?.state === 'paused' && before.pause?.why === 'rep';
  return { ok: true, destination: isPausedByRep ? destination : resumed(destination, now) };
}

/** Whether it is another receiver that is meant: the ids that the old one gave mean nothing there, or somebody else. */
function isOther(before: Destination, { preset, url, settings, authorisation, owner }: Destination): boolean {
  if (before.preset !== preset || before.url !== url || before.settings.database !== settings.database) return true;
  // Only the token tells one from another; where it does not say, it may be another's.
  if (!presetOf(preset).mapped?.owner || isEqual(before.authorisation, authorisation)) return false;
  return owner === null || owner !== before.owner;
}

function isEqual(one: Authorisation, other: Authorisation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether what waits was written for what it was before. */
function isToldOtherwise(before: Destination, { preset, settings }: TypedDestination, mapping: Destination['mapping']) {
  const was = [before.preset, before.settings, before.mapping];
  return JSON.stringify(was) !== JSON.stringify([preset, settings, mapping]);
}

/** The secret that goes on signing for a day beside the new one, so that a receiver can be changed over at leisure. */
function oldSecretOf(
  { keepOldSecret }: TypedDestination,
  secret: string | null,
  before: Destination | undefined,
  now: number,
): Destination['oldSecret'] {
  if (!before || secret === null) return null;
  if (secret === before.secret) return before.oldSecret;
  if (!keepOldSecret || before.secret === null) return null;
  return { secret: before.secret, until: new Date(now + DAY).toISOString() };
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
    since: null,
    owner: null,
    mendedAt: null,
    retells: null,
    pauses: [],
    acceptedAt: null,
    failing: null,
    recovered: null,
    kept: null,
  };
}
