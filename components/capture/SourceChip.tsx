import type { Fact } from '../../utils/domain/fact.ts';
import { useWords } from '../ui/Words.ts';
import { ShowOnPage } from './ShowOnPage.tsx';

/** Where a value comes from: its method, and on a click the page, the place, the words around and how sure we are. */
export function SourceChip({ fact }: { fact: Pick<Fact, 'value' | 'text' | 'source'> }) {
  const { facts: words, language } = useWords();
  const { url, title, method, where, quote, confidence, capturedAt } = fact.source;
  const read = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    Date.parse(capturedAt),
  );
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(confidence);
  return (
    <details class="source">
      <summary aria-label={words.sourceOf(fact.value, method)}>{method}</summary>
      {url && (
        <ShowOnPage
          key={url}
          sought={{ url, method, where: where ?? '', exact: fact.text ?? fact.value, quote: quote ?? '' }}
        />
      )}
      <dl class="provenance">
        <dt>{words.readOn}</dt>
        <dd>{url ? `${title} · ${url} · ${read}` : `${words.typedByYou} · ${read}`}</dd>
        {fact.text && fact.text !== fact.value && (
          <>
            <dt>{words.asWritten}</dt>
            <dd>{fact.text}</dd>
          </>
        )}
        {quote && (
          <>
            <dt>{words.around}</dt>
            <dd>{quote}</dd>
          </>
        )}
        {where && (
          <>
            <dt>{words.where}</dt>
            <dd>
              <code>{where}</code>
            </dd>
          </>
        )}
        <dt>{words.sureness}</dt>
        <dd>{percent}</dd>
      </dl>
    </details>
  );
}
