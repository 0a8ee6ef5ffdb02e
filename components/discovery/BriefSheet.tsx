import type { BriefLine, BriefPage } from '../../utils/dashboard/brief-page.ts';
import { useDiscoveryWords } from './Words.ts';

/** One page to read before one meets them: every statement with its source and age. */
export function BriefSheet({ page }: { page: BriefPage }) {
  return (
    <article class="brief stack">
      {/* On the screen the account's page has its name already; on paper the brief stands alone. */}
      <h2 class="on-paper">{page.title}</h2>
      {page.sections.map((section) => (
        <Section key={section.name} {...section} />
      ))}
    </article>
  );
}

function Section({ title, lines, empty }: BriefPage['sections'][number]) {
  return (
    <div class="stack tight">
      <h3>{title}</h3>
      {lines.length === 0 && <p class="soft">{empty}</p>}
      {lines.length > 0 && (
        <ul class="stack tight">
          {lines.map((line, n) => (
            <Line key={`${n} ${line.text}`} line={line} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ line: { text, about, source, age, stale } }: { line: BriefLine }) {
  const { brief: words } = useDiscoveryWords();
  return (
    <li>
      <span class="lines-kept">{text}</span>{' '}
      {stale && (
        <span class="chip amber" title={words.staleHint}>
          {words.stale}
        </span>
      )}
      <p class="soft">
        {about}
        {about !== '' && age !== '' && ' · '}
        {age}
        {source && (
          <>
            {' · '}
            <a class="source-link" href={source.url} target="_blank" rel="noreferrer">
              {source.title || source.url}
            </a>
          </>
        )}
      </p>
    </li>
  );
}
