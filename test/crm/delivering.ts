import { type Course, course } from '../../utils/crm/course.ts';
import { erasing } from '../../utils/crm/erasing.ts';
import type { Left } from '../../utils/crm/left.ts';
import { mappedOf } from '../../utils/crm/mapping/map.ts';
import type { Picture } from '../../utils/crm/mapping/source.ts';
import type { MappedPreset, Preset } from '../../utils/crm/presets/preset.ts';
import type { StepDone } from '../../utils/domain/delivery.ts';
import type { Authorisation } from '../../utils/domain/destination.ts';
import type { Mapping } from '../../utils/domain/mapping.ts';
import type { StandIn } from './contract.ts';
import { idOf } from './rows.ts';

/** A worker that dies at its `n`-th request: before it leaves, or when the answer is there. */
interface Death {
  at: number;
  when: 'before' | 'after';
}
class Died extends Error {}

interface Change {
  id?: string;
  steps?: StepDone[];
  known?: ReadonlyMap<string, string>;
  mapping?: Mapping;
  authorisation?: Authorisation;
  /** What it erases, in place of a picture. */
  left?: readonly Left[];
  death?: Death;
  /** The request that someone else answers: a proxy that wants a login. */
  strange?: number;
}

interface Delivered {
  run: Course | null;
  /** The steps that whoever comes next knows to be done. */
  steps: StepDone[];
  requests: number;
}

/** Gives the function that delivers a picture by a mapped preset, tried once by a worker that knows some steps to be done. */
export function delivering(preset: Preset, usual: Mapping = mappedIn(preset).mapping) {
  const kind = { secretUrl: preset.secretUrl, mapped: mappedIn(preset) };

  return async (to: StandIn, picture: Picture, change: Change = {}): Promise<Delivered> => {
    const body = JSON.stringify(mappedOf(picture, change.mapping ?? usual, change.known ?? new Map()));
    const row = { id: change.id ?? `${idOf(900)}-${idOf(901)}`, body, steps: change.steps ?? [] };
    let saved = row.steps;
    let requests = 0;
    const sending = {
      now: Date.now,
      fetch: async (request: Request) => {
        const dies = change.death?.at === ++requests;
        if (dies && change.death?.when === 'before') throw new Died();
        if (requests === change.strange) return new Response('<html>Log in</html>');
        const response = await fetch(request);
        if (dies) throw new Died();
        return response;
      },
    };
    const progress = async (steps: StepDone[]) => {
      saved = steps;
      return true;
    };
    const destination = { ...to, authorisation: change.authorisation ?? to.authorisation };
    try {
      const asked = change.left && erasing(change.left, kind.mapped, to);
      const run = await course(row, kind, destination, sending, progress, asked);
      return { run, steps: run?.steps ?? saved, requests };
    } catch (error) {
      if (error instanceof Died) return { run: null, steps: saved, requests };
      throw error;
    }
  };
}

export function mappedIn({ key, mapped }: Preset): MappedPreset {
  if (mapped === null) throw new Error(`${key} sends the payload as it is`);
  return mapped;
}
