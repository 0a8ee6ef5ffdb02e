import type { FurtherPage } from '../../utils/domain/capture.ts';
import { useWords } from '../ui/Words.ts';
import { usePageActions } from './PageActions.ts';

/** The site's own pages that are worth reading next: a click turns this tab to one, or opens it in a new tab. */
export function ReadAlso({ pages }: { pages: readonly FurtherPage[] }) {
  const { readAlso: words } = useWords();
  if (pages.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="read-also-title">
      <h2 id="read-also-title">{words.title}</h2>
      <ul class="row wrap">
        {pages.map((page) => (
          <PageLinks key={page.kind} page={page} />
        ))}
      </ul>
    </section>
  );
}

function PageLinks({ page: { kind, url, text } }: { page: FurtherPage }) {
  const { readAlso: words } = useWords();
  const { turnTabTo } = usePageActions();
  const name = words.kinds[kind];
  return (
    <li class="further">
      <a
        href={url}
        title={`${text || name} · ${url}`}
        onClick={(event) => {
          // With a key held the browser opens a tab of its own, as on any page.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          turnTabTo(url);
        }}
      >
        {name}
      </a>
      <a href={url} target="_blank" rel="noreferrer" aria-label={words.newTab(name)} title={words.newTab(name)}>
        ↗
      </a>
    </li>
  );
}
