import type { Fact } from '../../utils/domain/fact.ts';
import { useWords } from '../ui/Words.ts';
import { Provenance } from './Provenance.tsx';
import { ShowOnPage } from './ShowOnPage.tsx';

/** Where a value comes from: its method, and on a click the page, the place, the words around and how sure we are. */
export function SourceChip({ fact }: { fact: Pick<Fact, 'value' | 'text' | 'source'> }) {
  const { facts: words } = useWords();
  const { url, method, where, quote } = fact.source;
  return (
    <details class="source">
      <summary aria-label={words.sourceOf(fact.value, method)}>{method}</summary>
      {url && (
        <ShowOnPage
          key={url}
          sought={{ url, method, where: where ?? '', exact: fact.text ?? fact.value, quote: quote ?? '' }}
        />
      )}
      <Provenance fact={fact} />
    </details>
  );
}
