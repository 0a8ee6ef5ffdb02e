import type { Fact } from '../../utils/domain/fact.ts';
import { Provenance } from '../capture/Provenance.tsx';
import { useWords } from '../ui/Words.ts';
import { useDashboardWords } from './Words.ts';

/** One value with the method it was read by; a click opens where it comes from. */
export function FactRow({ fact, rival }: { fact: Fact; rival: boolean }) {
  const { account: words } = useDashboardWords();
  const { facts: factWords } = useWords();
  const { method, url } = fact.source;
  return (
    <details class={`fact ${rival ? 'rival' : ''}`} name="fact">
      <summary class="row top" aria-label={factWords.sourceOf(fact.value, method)}>
        <span class="grow">{fact.value}</span>
        <span class="chip">{method}</span>
      </summary>
      <Provenance fact={fact} />
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          {words.openPage}
        </a>
      )}
    </details>
  );
}
