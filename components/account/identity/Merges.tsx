import type { Edge } from '../../../utils/domain/account.ts';
import { Button } from '../../ui/Button.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  merges: readonly Edge[];
  onUndo: (merge: Edge) => void;
}

/** That this account was made of several, and the way to take that back. */
export function Merges({ merges, onUndo }: Props) {
  const { identity: words } = useDashboardWords();
  const accounts = merges.filter(({ of }) => of === 'accounts');
  const last = accounts.at(-1);
  if (!last) return null;
  return (
    <p class="row wrap soft">
      <span>{words.merged(accounts.length + 1)}</span>
      <Button look="quiet" onClick={() => onUndo(last)}>
        {words.undo}
      </Button>
    </p>
  );
}
