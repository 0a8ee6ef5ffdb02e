import type { OpenCall } from '../../utils/dashboard/open-call.ts';
import { whenOf } from '../../utils/locale/when.ts';
import { useDashboardWords } from '../account/Words.ts';
import { useWords } from '../ui/Words.ts';

/** Calls to go on with, or to finish; and how much of each is not in the history yet. */
export function OpenCalls({ calls, now }: { calls: readonly OpenCall[]; now: number }) {
  const { language } = useWords();
  const { today: words } = useDashboardWords();
  if (calls.length === 0) return null;
  return (
    <section class="stack tight" aria-label={words.calls}>
      <h2>{words.calls}</h2>
      <ul class="lines">
        {calls.map(({ account, name, startedAt, unsent, aside }) => (
          <li key={account} class="line due">
            <a href={`/sidepanel.html?account=${account}`} target="_blank" rel="noreferrer">
              <strong class="clip">{name}</strong>
            </a>
            <div>
              {startedAt !== null && <p>{words.begun(whenOf(Date.parse(startedAt), now, language))}</p>}
              {unsent > 0 && <p class="notice bad">{words.unsent(unsent)}</p>}
              {aside > 0 && <p class="notice bad">{words.aside(aside)}</p>}
            </div>
            <span class="chip">{words.goOn}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
