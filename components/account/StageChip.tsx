import { useDashboardWords } from './Words.ts';

/** How far a project is, and in whose hands. */
export function StageChip({ stage, owner }: { stage: string; owner: string | null }) {
  const { stages, owners } = useDashboardWords();
  const names: Record<string, string> = { ...stages, ...owners };
  return (
    <span class="chip teal">
      {[names[stage] ?? stage, owner && (names[owner] ?? owner)].filter(Boolean).join(' · ')}
    </span>
  );
}
