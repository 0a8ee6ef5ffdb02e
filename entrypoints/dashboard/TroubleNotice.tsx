import { useDashboardWords } from '../../components/account/Words.ts';
import { troubleSentence } from '../../components/delivery/trouble.ts';
import { Button } from '../../components/ui/Button.tsx';
import { useWords } from '../../components/ui/Words.ts';
import type { Trouble } from '../../utils/prospect/status.ts';

/** That the history could not be read, and the way to try again. Nothing shows where nothing is wrong. */
export function TroubleNotice({ trouble, onAgain }: { trouble: Trouble | null; onAgain: () => void }) {
  const { again } = useDashboardWords();
  const words = useWords();
  if (trouble === null) return null;
  return (
    <div role="alert" class="notice bad row wrap">
      <p class="grow">{troubleSentence(trouble, words)}</p>
      <Button onClick={onAgain}>{again}</Button>
    </div>
  );
}
