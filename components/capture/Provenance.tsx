import type { Fact } from '../../utils/domain/fact.ts';
import { useWords } from '../ui/Words.ts';

/** Where a value comes from: the page, when, as it is written there, the words around it, the place, and how sure. */
export function Provenance({ fact }: { fact: Pick<Fact, 'value' | 'text' | 'source'> }) {
  const { facts: words, language } = useWords();
  const { url, title, where, quote, confidence, capturedAt } = fact.source;
  const read = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    Date.parse(capturedAt),
  );
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(confidence);
  return (
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
  );
}
