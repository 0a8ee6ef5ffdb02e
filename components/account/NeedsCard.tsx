import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { testsOf } from '../../utils/discovery/chain.ts';
import type { Draft } from '../../utils/domain/draft.ts';
import type { Need } from '../../utils/domain/need.ts';
import type { Question } from '../../utils/domain/question.ts';
import { NeedChain } from '../discovery/NeedChain.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { AddNeed } from './AddNeed.tsx';
import { Card } from './Card.tsx';
import { useDashboardWords } from './Words.ts';

interface Props {
  needs: readonly Need[];
  questions: readonly Question[];
  now: number;
  trouble: string | null;
  /** The question that would test a need or go deeper. */
  asking: (need: Need) => ComponentChildren;
  onAdd: (need: Draft['need']) => Promise<boolean>;
  onConfirm: (need: Need) => void;
  onDismiss: (need: Need) => void;
}

/** What they need: what they said first, then what we suppose and they have still to confirm. */
export function NeedsCard({ needs, questions, now, trouble, asking, onAdd, onConfirm, onDismiss }: Props) {
  const { account: words } = useDashboardWords();
  const [adding, add] = useState(false);
  const live = needs.filter(({ status }) => status !== 'dismissed');
  const inOrder = [...live.filter(({ kind }) => kind === 'explicit'), ...live.filter(({ kind }) => kind === 'latent')];
  return (
    <Card
      title={words.needs}
      empty={live.length === 0 ? words.noNeeds : ''}
      action={
        <Button look="quiet" onClick={() => add(true)}>
          {words.newNeed}
        </Button>
      }
      beside={adding && <AddNeed trouble={trouble} onAdd={onAdd} onClose={() => add(false)} />}
    >
      <ul class="stack">
        {inOrder.map((need) => (
          <li key={need.id}>
            <NeedChip need={need} /> {need.statement}
            <NeedChain need={need} questions={questions} now={now} />
            {need.question === undefined && testsOf(need, questions).length === 0 && asking(need)}
            {need.status === 'hypothesis' && (
              <div class="row">
                <Button look="quiet" label={words.confirmOf(need.statement)} onClick={() => onConfirm(need)}>
                  {words.theyConfirm}
                </Button>
                <Button look="quiet" label={words.dismissOf(need.statement)} onClick={() => onDismiss(need)}>
                  {words.dismiss}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Whether they said it, or how far our supposition has come. */
function NeedChip({ need: { kind, status } }: { need: Need }) {
  const { needs: words } = useWords();
  const said = kind === 'explicit' && status === 'confirmed';
  return <span class={`chip ${kind}`}>{said ? words.said : words.status[status]}</span>;
}
