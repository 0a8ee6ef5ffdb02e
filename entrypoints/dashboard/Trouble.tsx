import { useDashboardWords } from '../../components/account/Words.ts';
import { Button } from '../../components/ui/Button.tsx';

/** That the history could not be read, and the way to try again. Nothing shows where nothing is wrong. */
export function Trouble({ trouble, onAgain }: { trouble: string | null; onAgain: () => void }) {
  const { unexpected, again } = useDashboardWords();
  if (trouble === null) return null;
  return (
    <div role="alert" class="notice bad row wrap">
      <p class="grow">{unexpected(trouble)}</p>
      <Button onClick={onAgain}>{again}</Button>
    </div>
  );
}
