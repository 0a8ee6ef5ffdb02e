import type { Fact } from '../../utils/domain/fact.ts';
import { useWords } from '../ui/Words.ts';

/** One reading of a value, in short: by which method, on which page, when, how surely, and the words around it. */
export function Reading({ fact: { value, text, source } }: { fact: Fact }) {
  const { facts: words, changes, language } = useWords();
  const { method, url, title, where, quote, confidence, capturedAt } = source;
  const read = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    Date.parse(capturedAt),
  );
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(confidence);
  return (
    <div class="reading">
      <p>
        <span class="chip">{method}</span>{' '}
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title || url}
          </a>
        ) : (
          words.typedByYou
        )}{' '}
        <span class="soft">
          · {read} · {changes.label(words.sureness.toLowerCase())} {percent}
        </span>
      </p>
      {text && text !== value && (
        <p class="soft">
          {changes.label(words.asWritten)} {text}
        </p>
      )}
      {quote && <blockquote class="soft">{quote}</blockquote>}
      {where && (
        <p class="soft">
          <code>{where}</code>
        </p>
      )}
    </div>
  );
}
