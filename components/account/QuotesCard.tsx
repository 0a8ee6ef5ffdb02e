import type { Quote } from '../../utils/domain/quote.ts';
import { Card } from './Card.tsx';
import { useDashboardWords } from './Words.ts';

/** The buyer's own words. */
export function QuotesCard({ quotes }: { quotes: readonly Quote[] }) {
  const { account: words } = useDashboardWords();
  if (quotes.length === 0) return null;
  return (
    <Card title={words.quotes}>
      <ul class="stack tight">
        {quotes.map((quote) => (
          <li key={quote.id}>
            <blockquote>{quote.text}</blockquote>
          </li>
        ))}
      </ul>
    </Card>
  );
}
