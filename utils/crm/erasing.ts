import type { Destination } from '../domain/destination.ts';
import type { Left } from './left.ts';
import { type Erasure, NO_ANSWER } from './presets/erasure.ts';
import type { Asking, ByHand, Done, MappedPreset, Refusal, Step } from './presets/preset.ts';
import { final, listIn, NOTHING, passing } from './presets/reading.ts';

/** Last of the steps: it asks for a person where something is left. */
const REST = 'rest';

/**
 * The steps that erase people there: a step a record. One that is ours is deleted; what is not, or what the receiver keeps
 * all the same, is left for the rep: such a step has the record's id, one that erased has none.
 */
export function erasing(
  left: readonly Left[],
  preset: MappedPreset,
  to: Pick<Destination, 'url' | 'settings'>,
): Step[] {
  const steps = left.map(({ what, record, link, ours }): Step => {
    const { erasure } = preset;
    const page = link ?? (what === 'contact' ? (erasure?.page(record, to.url) ?? null) : null);
    const byHand = { id: record, link: page };
    return {
      name: `${what} ${record}`,
      *run() {
        if (!ours || what === 'account' || erasure === null) return byHand;
        const kept = yield* erase(what, record, erasure, preset, to);
        if (kept === null) return NOTHING;
        return kept.is === 'final' ? byHand : kept;
      },
    };
  });
  return [
    ...steps,
    {
      name: REST,
      *run(records): Asking<Done | Refusal | ByHand> {
        const isAny = [...records.values()].some((record) => record !== null);
        return isAny ? { is: 'by-hand' } : NOTHING;
      },
    },
  ];
}

/**
 * Statuses that say no for good: the record is needed there, say, or we have no right to delete. The latter pauses nothing:
 * who may write may often not delete.
 */
const KEPT = [400, 403, 405, 409, 422];

/** Null where it is gone; why it is not. */
function* erase(
  what: 'contact' | 'note',
  record: string,
  { look, remove }: Erasure,
  { refusal }: MappedPreset,
  { settings }: Pick<Destination, 'settings'>,
): Asking<Refusal | null> {
  if (look) {
    const asked = look(what, record, settings);
    const { json } = yield asked;
    if (listIn(json, ...(asked.list ?? [])).length === 0) return null;
  }
  // What it answers is read here, whatever its status.
  const answer = yield { ...remove(what, record, settings), fine: [200, 404, ...KEPT] };
  const { status, text, json } = answer;
  if (status === 204) return null;
  if (json === undefined && status < 400) return passing(NO_ANSWER);
  const verdict = refusal(answer);
  if (status === 404) return json === undefined && text !== '' ? passing(NO_ANSWER) : null;
  return verdict ?? (KEPT.includes(status) ? final(text) : null);
}
