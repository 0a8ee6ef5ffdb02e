import { type Draft, draft, emptyDraft } from './draft.ts';
import { mint } from './identifier.ts';
import { salvaged } from './salvage.ts';
import { asidesOf } from './setting-aside.ts';

/**
 * A draft as it was kept. What cannot be read of it is as in one where nothing is typed yet, and is set aside: the rest
 * stays.
 */
export function draftIn(kept: Pick<Draft, 'id'>): Draft {
  const space = kept.id.indexOf(' ');
  const fresh = emptyDraft(Number.parseInt(kept.id, 10), kept.id.slice(space + 1), mint(), 0);
  const { sound, lost } = salvaged(draft, kept, { ...fresh, id: kept.id });
  return lost.length === 0
    ? sound
    : { ...sound, aside: [...sound.aside, ...lost.flatMap((one) => asidesOf(one, sound))] };
}
