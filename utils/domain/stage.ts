import { z } from './zod.ts';

/** The stages of a project, in their order. */
export const stage = z.enum([
  'preparation',
  'prospecting',
  'detection',
  'qualification',
  'demonstration',
  'negotiation',
  'closing',
]);
export type Stage = z.infer<typeof stage>;

export const owner = z.enum(['marketing', 'sales']);
export type Owner = z.infer<typeof owner>;

/** Marketing owns the first three stages, sales the last four. */
export function ownerOf(stage: Stage): Owner {
  return stage === 'preparation' || stage === 'prospecting' || stage === 'detection' ? 'marketing' : 'sales';
}

/** At which stage a side takes a project over: its nearest to the line between the two. */
export const FIRST_STAGE: Readonly<Record<Owner, Stage>> = { marketing: 'detection', sales: 'qualification' };

/** A project moves to a stage, which is in somebody's hands. */
export const movedStage = z.object({ stage, owner });
