import type { Need } from '../../utils/domain/need.ts';
import { useWords } from '../ui/Words.ts';
import { Card } from './Card.tsx';
import { useDashboardWords } from './Words.ts';

/** What they need: what they said first, then what we suppose. */
export function NeedsCard({ needs }: { needs: readonly Need[] }) {
  const { account: words } = useDashboardWords();
  const live = needs.filter(({ status }) => status !== 'dismissed');
  const inOrder = [...live.filter(({ kind }) => kind === 'explicit'), ...live.filter(({ kind }) => kind === 'latent')];
  return (
    <Card title={words.needs} empty={live.length === 0 ? words.noNeeds : ''}>
      <ul class="stack tight">
        {inOrder.map((need) => (
          <li key={need.id}>
            <NeedChip need={need} /> {need.statement}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Whether they said it, or how far our supposition has come. */
function NeedChip({ need: { kind, status } }: { need: Pick<Need, 'kind' | 'status'> }) {
  const { needs: words } = useWords();
  const said = kind === 'explicit' && status === 'confirmed';
  return <span class={`chip ${kind}`}>{said ? words.said : words.status[status]}</span>;
}
