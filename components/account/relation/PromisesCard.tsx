import { useState } from 'preact/hooks';
import { localDay } from '../../../utils/domain/clock.ts';
import type { Commitment } from '../../../utils/domain/commitment.ts';
import { dayOfDate } from '../../../utils/locale/when.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/Words.ts';
import { Card } from '../Card.tsx';
import { useDashboardWords } from '../Words.ts';
import { AddPromise, type TypedPromise } from './AddPromise.tsx';

interface Props {
  commitments: readonly Commitment[];
  now: number;
  trouble: string | null;
  onAdd: (promise: TypedPromise) => Promise<boolean>;
  onSettle: (promise: Commitment, as: 'kept' | 'missed') => Promise<boolean>;
}

/** Who promised what to whom: what is open first, then what became of the others, and the sum of it. */
export function PromisesCard({ commitments, now, trouble, onAdd, onSettle }: Props) {
  const { relation: words } = useDashboardWords();
  const { changes } = useWords();
  const [adding, add] = useState(false);
  const open = commitments
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  const settled = commitments.filter(({ status }) => status !== 'open');
  const kept = (by: 'us' | 'them') => settled.filter((one) => one.by === by && one.status === 'kept').length;
  const all = (by: 'us' | 'them') => settled.filter((one) => one.by === by).length;
  return (
    <Card
      title={words.promises}
      empty={commitments.length === 0 ? words.noPromises : ''}
      action={
        <Button look="quiet" onClick={() => add(true)}>
          {words.addPromise}
        </Button>
      }
      beside={adding && <AddPromise trouble={trouble} onAdd={onAdd} onClose={() => add(false)} />}
    >
      <ul class="stack">
        {open.map((one) => (
          <OpenPromise key={one.id} promise={one} now={now} onSettle={(as) => void onSettle(one, as)} />
        ))}
        {settled.map(({ id, by, text, status }) => (
          <li key={id} class="row top soft">
            <span class="grow">
              {changes.label(words.sides[by])} {text}
            </span>
            <span class={`chip ${status === 'missed' ? 'amber' : ''}`}>
              {status === 'kept' ? words.status.kept : words.status.missed}
            </span>
          </li>
        ))}
      </ul>
      {settled.length > 0 && <p class="soft">{words.ledger(kept('us'), all('us'), kept('them'), all('them'))}</p>}
    </Card>
  );
}

interface OpenProps {
  promise: Commitment;
  now: number;
  onSettle: (as: 'kept' | 'missed') => void;
}

function OpenPromise({ promise: { by, text, due }, now, onSettle }: OpenProps) {
  const { relation: words } = useDashboardWords();
  const { language, changes } = useWords();
  const day = due !== null && dayOfDate(due, now, language);
  return (
    <li class="stack tight">
      <div class="row top">
        <span class="grow">
          <span class="soft">{changes.label(words.sides[by])}</span> {text}
        </span>
        {day && <span class={`chip ${due <= localDay(now) ? 'amber' : ''}`}>{day}</span>}
      </div>
      <div class="row">
        <Button look="quiet" label={words.keptOf(text)} onClick={() => onSettle('kept')}>
          {words.kept}
        </Button>
        <Button look="quiet" label={words.missedOf(text)} onClick={() => onSettle('missed')}>
          {words.missed}
        </Button>
      </div>
    </li>
  );
}
