import { nameOf } from '../../utils/domain/best.ts';
import type { Likely } from '../../utils/prospect/world.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  likely: Likely;
  onSame: () => void;
  onOther: () => void;
}

/** Asks once whether this is an account that is known already, and says why it may be. */
export function PerhapsKnown({ likely: { records, likeness }, onSame, onOther }: Props) {
  const { popup: words, likeness: because } = useWords();
  return (
    <section class="notice stack tight" aria-label={words.perhaps}>
      <p>
        {words.perhaps} <strong>{nameOf(records.account.facts)}</strong>{' '}
        <span class="soft">{because[likeness.by](likeness.value)}</span>
      </p>
      <div class="row wrap">
        <Button onClick={onSame}>{words.isThem}</Button>
        <Button look="quiet" onClick={onOther}>
          {words.isOther}
        </Button>
      </div>
    </section>
  );
}
