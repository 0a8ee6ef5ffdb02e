import type { Records } from '../../../utils/domain/records.ts';
import { dayOf } from '../../../utils/locale/when.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/Words.ts';
import { useDashboardWords } from '../Words.ts';

export type Handoff = Records['handoffs'][number];

interface Props {
  handoff: Handoff;
  now: number;
  onAccept: () => void;
  onReturn: () => void;
}

/** The last hand-off of a project: what the other side needs to know and how it answers, or how it has answered. */
export function HandoffState({
  handoff: { to, brief, status, why, offeredAt, answeredAt },
  now,
  onAccept,
  onReturn,
}: Props) {
  const { handoff: words } = useDashboardWords();
  const { language } = useWords();
  const day = dayOf(Date.parse(answeredAt ?? offeredAt), now, language);
  if (status === 'accepted') return null;
  if (status === 'returned') {
    return (
      <p class="soft lines-kept">
        {words.returned(day)} {why}
      </p>
    );
  }
  return (
    <div class="notice stack tight">
      <p>
        <strong>{words.offered[to](day)}</strong>
      </p>
      {brief !== '' && <p class="lines-kept">{brief}</p>}
      <div class="row wrap">
        <Button onClick={onAccept}>{words.accept}</Button>
        <Button look="quiet" onClick={onReturn}>
          {words.giveBack}
        </Button>
      </div>
    </div>
  );
}
