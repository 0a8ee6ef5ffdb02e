import type { KeptQuote } from '../../utils/domain/quote.ts';
import { useWords } from '../ui/Words.ts';

/** The buyer's own words, as they were kept. */
export function Quotes({ quotes }: { quotes: readonly KeptQuote[] }) {
  const { needs: words } = useWords();
  if (quotes.length === 0) return null;
  return (
    <section class="stack tight" aria-label={words.quotes}>
      <h2>{words.quotes}</h2>
      {quotes.map((quote) => (
        <blockquote key={quote.id} class="clip">
          {quote.text}
        </blockquote>
      ))}
    </section>
  );
}
