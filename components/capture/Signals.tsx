import { saidOn } from '../../utils/locale/when.ts';
import type { ShownSignal } from '../../utils/prospect/picture.ts';
import { useWords } from '../ui/Words.ts';
import { SourceChip } from './SourceChip.tsx';

/** What happens at the account, each signal with the sentence that says it. Nothing shows where there is none. */
export function Signals({ signals }: { signals: readonly ShownSignal[] }) {
  const { signals: words } = useWords();
  if (signals.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="signals-title">
      <h2 id="signals-title">{words.title}</h2>
      <ul class="stack tight">
        {signals.map((signal) => (
          <SignalRow key={signal.id} signal={signal} />
        ))}
      </ul>
    </section>
  );
}

function SignalRow({ signal }: { signal: ShownSignal }) {
  const { signals: words, language } = useWords();
  const { kind, summary, date, known, source, method, where, quote, confidence } = signal;
  return (
    <li class="row top">
      <span class="grow">
        {words.kinds[kind]} · <strong>{summary}</strong>{' '}
        {date !== null && <span class="soft whole">{saidOn(date, language)}</span>}{' '}
        {known && <span class="chip teal">{words.known}</span>}
      </span>
      {source && <SourceChip fact={{ value: summary, source: { ...source, method, where, quote, confidence } }} />}
    </li>
  );
}
