import type { OpenCall } from '../../utils/dashboard/open-call.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { whenOf } from '../../utils/locale/when.ts';
import { useDashboardWords } from '../account/Words.ts';
import { useWords } from '../ui/Words.ts';
import { CallLink } from './CallLink.tsx';

/** Calls to go on with, or to finish; and how much of each is not in the history yet. */
export function OpenCalls({ calls, now }: { calls: readonly OpenCall[]; now: number }) {
  const { language } = useWords();
  const { today: words, account: accounts } = useDashboardWords();
  if (calls.length === 0) return null;
  return (
    <section class="stack tight" aria-label={words.calls}>
      <h2>{words.calls}</h2>
      <ul class="lines">
        {calls.map(({ account, name, startedAt, unsent, aside }) => (
          <li key={account} class="line due">
            <a href={hashOf({ page: 'account', account })}>
              <strong class="clip">{name || accounts.unnamed}</strong>
            </a>
            <div class="found">
              {startedAt !== null && <p>{words.begun(whenOf(Date.parse(startedAt), now, language))}</p>}
              {unsent > 0 && <p class="notice bad">{words.unsent(unsent)}</p>}
              {aside > 0 && <p class="notice bad">{words.aside(aside)}</p>}
            </div>
            <div class="row end deeds">
              <CallLink account={account} main label={words.goOnWith(name)}>
                {words.goOn}
              </CallLink>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
