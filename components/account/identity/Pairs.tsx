import { hashOf } from '../../../utils/dashboard/route.ts';
import type { Pair } from '../../../utils/dashboard/twin.ts';
import { Further } from '../../ui/Further.tsx';
import { useWords } from '../../ui/Words.ts';
import { useDashboardWords } from '../Words.ts';

interface Props {
  pairs: readonly Pair[];
  /** Whether there are more than these. */
  further: boolean;
  onFurther: () => void;
}

/** Accounts that may be one, each pair with the reason; on the page of the first one decides. */
export function Pairs({ pairs, further, onFurther }: Props) {
  const { identity: words, account, list } = useDashboardWords();
  const { likeness } = useWords();
  if (pairs.length === 0) return null;
  return (
    <section class="stack tight" aria-label={words.pairs}>
      <h2>{words.pairs}</h2>
      <ul class="lines">
        {pairs.map(({ one, other, likeness: { by, value } }) => (
          <li key={`${one.account} ${other.account}`} class="line alike">
            <a href={hashOf({ page: 'account', account: one.account })}>
              <strong class="clip">{words.pair(one.name || account.unnamed, other.name || account.unnamed)}</strong>
            </a>
            <span class="soft clip found">{likeness[by](value)}</span>
          </li>
        ))}
      </ul>
      {further && <Further name={list.further} count={pairs.length} onReach={onFurther} />}
    </section>
  );
}
