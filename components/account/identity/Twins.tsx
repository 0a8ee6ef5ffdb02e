import { hashOf } from '../../../utils/dashboard/route.ts';
import type { Twin } from '../../../utils/dashboard/twin.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/Words.ts';
import { useDashboardWords } from '../Words.ts';

interface Props {
  twins: readonly Twin[];
  onMerge: (twin: Twin) => void;
  onApart: (twin: Twin) => void;
}

/** Accounts that may be this one, each with the reason; a person decides. */
export function Twins({ twins, onMerge, onApart }: Props) {
  const { identity: words, account } = useDashboardWords();
  const { changes, likeness } = useWords();
  return (
    <>
      {twins.map((twin) => (
        <section key={twin.account} class="notice row wrap" aria-label={words.twin}>
          <p class="grow">
            {changes.label(words.twin)}{' '}
            <a href={hashOf({ page: 'account', account: twin.account })}>
              <strong>{twin.name || account.unnamed}</strong>
            </a>{' '}
            <span class="soft">{likeness[twin.likeness.by](twin.likeness.value)}</span>
          </p>
          <Button onClick={() => onMerge(twin)}>{words.merge}</Button>
          <Button look="quiet" onClick={() => onApart(twin)}>
            {words.apart}
          </Button>
        </section>
      ))}
    </>
  );
}
