import { useState } from 'preact/hooks';
import type { Showing, Sought } from '../../utils/domain/showing.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { usePageActions } from './PageActions.ts';

/** Shows on its page what was read there, and says what came of it. */
export function ShowOnPage({ sought }: { sought: Sought }) {
  const { showing: words } = useWords();
  const { show, turnTabTo } = usePageActions();
  const [outcome, setOutcome] = useState<Showing | null>(null);
  const click = async () => {
    setOutcome(null);
    setOutcome(await show(sought));
  };
  return (
    <div class="row wrap showing">
      <Button look="quiet" onClick={() => void click()}>
        {words.show}
      </Button>
      <p class="clip" aria-live="polite">
        {outcome && words.outcomes[outcome](sought.exact)}
      </p>
      {outcome === 'elsewhere' && <Button onClick={() => turnTabTo(sought.url)}>{words.openPage}</Button>}
    </div>
  );
}
