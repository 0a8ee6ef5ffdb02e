import type { PresetKey } from '../../domain/destination.ts';
import type { Preset } from './preset.ts';

type Spoken = Pick<Preset, 'read' | 'secretUrl' | 'mapped'>;

/** Of whom nothing is known: read by the status, the address taken for a secret. */
const UNKNOWN: Spoken = { read: null, secretUrl: true, mapped: null };

/** How receivers of a kind are spoken to. */
export function presetOf(_key: PresetKey): Spoken {
  return UNKNOWN;
}
