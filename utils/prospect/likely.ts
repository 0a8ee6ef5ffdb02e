import { type SaveProspect, savingProspect } from '../commands/save-prospect.ts';
import { fold } from '../domain/derive.ts';
import { likeKeys } from '../domain/likeness.ts';

/** Whoever would save it: what is compared does not depend on them. */
const NOBODY = { id: '00000000-0000-7000-8000-000000000000', name: '', device: '' };

/** The keys under which an account is found that may be the one a save would make anew. */
export function likeKeysOf(save: SaveProspect): string[] {
  const at = '1970-01-01T00:00:00.000Z-000000';
  const outcome = savingProspect({ ...save, account: null }).decide(undefined, { author: NOBODY, at });
  const records = outcome.ok ? fold(outcome.events) : undefined;
  return records ? likeKeys(records) : [];
}
