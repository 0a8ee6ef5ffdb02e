import type { Destination } from '../../domain/destination.ts';
import type { Mapping } from '../../domain/mapping.ts';
import type { Answer, MappedPreset, StepCall } from '../presets/preset.ts';
import { mappedOf } from './map.ts';
import type { Picture } from './source.ts';

/** A request as it would be sent, for the mapping's editor. */
export interface PreviewCall {
  step: string;
  method: string;
  /** Behind the destination's address. */
  path: string;
  /** As it is sent, JSON with indents; null where there is none. */
  body: string | null;
}

/** How many requests of one step are shown at most: a receiver that answers nothing is asked no further. */
const MOST = 20;
/** Stands for the `webhook-id`, which each save has its own of. */
const ID = 'webhook-id';
/** Stands for a record that is made on the way: a number, since some receivers have no other ids. */
const MADE = '0';

/**
 * The requests that a save would make now, to a receiver that has none of its records yet. `0` stands for a record that is
 * made on the way.
 */
export function preview(
  payload: Picture,
  mapping: Mapping,
  preset: MappedPreset,
  destination: Pick<Destination, 'url' | 'settings'>,
): PreviewCall[] {
  const made = new Map<string, string | null>();
  return preset.steps(mappedOf(payload, mapping, new Map()), destination, ID).flatMap(({ name, run }) => {
    const calls: PreviewCall[] = [];
    const running = run(made);
    for (let turn = running.next(); !turn.done && calls.length < MOST; ) {
      const { method, path, body } = turn.value;
      const text = body instanceof URLSearchParams ? String(body) : JSON.stringify(body, null, 2);
      calls.push({ step: name, method, path, body: text ?? null });
      turn = running.next(nothingFound(turn.value));
    }
    made.set(name, MADE);
    return calls;
  });
}

function nothingFound({ list, fine }: StepCall): Answer {
  const json = list?.reduceRight<unknown>((inner, name) => ({ [name]: inner }), []);
  return { status: list === undefined && fine?.includes(404) ? 404 : 200, text: '', json };
}
