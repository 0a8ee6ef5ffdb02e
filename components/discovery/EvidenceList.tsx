import type { Evidence } from '../../utils/domain/need.ts';
import { dayOf } from '../../utils/locale/when.ts';
import { useWords } from '../ui/Words.ts';

/** The words that something rests on, each with the page that said it and when; those that were heard have no page. */
export function EvidenceList({ evidence, now }: { evidence: readonly Evidence[]; now: number }) {
  const { language } = useWords();
  return (
    <ul class="stack tight">
      {evidence.map(({ id, quote, url, title, capturedAt }) => (
        <li key={id}>
          <blockquote class="clip">{quote}</blockquote>
          <span class="soft">
            {url !== null && (
              <>
                <a class="source-link" href={url} target="_blank" rel="noreferrer">
                  {title || url}
                </a>
                {' · '}
              </>
            )}
            <time dateTime={capturedAt}>{dayOf(Date.parse(capturedAt), now, language)}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}
