import type { Standing } from '../../utils/dashboard/board.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { ageOf } from '../../utils/locale/when.ts';
import { amountIn } from '../account/amount-in.ts';
import { useDashboardWords } from '../account/Words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  standing: Standing;
  now: number;
  /** It is being dragged, or no more. */
  onDrag: (dragged: boolean) => void;
  onMove: () => void;
  onAccept: () => void;
  onReturn: () => void;
}

/** A project on the board: whose it is, what it is worth, since when it stands there, and what can be done with it. */
export function BoardCard({ standing, now, onDrag, onMove, onAccept, onReturn }: Props) {
  const { board: words, account: accountWords, project: projectWords, handoff: handoffWords } = useDashboardWords();
  const { language } = useWords();
  const { account, record, handoff } = standing;
  const name = standing.name || accountWords.unnamed;
  const since = projectWords.since(ageOf(Date.parse(record.stageSince), now, language));
  return (
    <li class="card stack tight" draggable onDragStart={() => onDrag(true)} onDragEnd={() => onDrag(false)}>
      <a href={hashOf({ page: 'account', account })}>
        <strong class="clip">{name}</strong>
      </a>
      <p class="clip">{record.name}</p>
      <p class="soft">{[record.amount && amountIn(record.amount, language), since].filter(Boolean).join(' · ')}</p>
      {handoff ? (
        <>
          <span>
            <span class="chip amber">{handoffWords.chip[handoff.to]}</span>
          </span>
          {handoff.brief !== '' && <p class="soft clip">{handoff.brief}</p>}
          <div class="row wrap">
            <Button look="quiet" label={words.acceptOf(record.name, name)} onClick={onAccept}>
              {handoffWords.accept}
            </Button>
            <Button look="quiet" label={words.returnOf(record.name, name)} onClick={onReturn}>
              {handoffWords.giveBack}
            </Button>
          </div>
        </>
      ) : (
        <div class="row">
          <Button look="quiet" label={words.moveOf(record.name, name)} onClick={onMove}>
            {projectWords.move}
          </Button>
        </div>
      )}
    </li>
  );
}
