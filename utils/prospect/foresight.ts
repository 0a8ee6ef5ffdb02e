import { savingProspect } from '../commands/save-prospect.ts';
import type { Capture } from '../domain/capture.ts';
import { tick } from '../domain/clock.ts';
import { derive } from '../domain/derive.ts';
import type { Draft } from '../domain/draft.ts';
import type { Records } from '../domain/records.ts';
import { saveOf } from './draft.ts';

const NOBODY = { id: '00000000-0000-7000-8000-000000000000', name: '', device: '' };

/**
 * The records as a save would leave them: what this page says and what the draft holds are thought about before
 * anything is kept. Null where a save would be refused.
 *
 * @param now milliseconds since 1970
 */
export function afterSave(draft: Draft, capture: Capture | null, records: Records | null, now: number): Records | null {
  const gesture = savingProspect(saveOf(draft, capture, records?.account.id ?? null));
  const outcome = gesture.decide(records ?? undefined, { author: NOBODY, at: tick(undefined, now) });
  if (!outcome.ok) return records;
  return outcome.events.reduce<Records | undefined>(derive, records ?? undefined) ?? null;
}
