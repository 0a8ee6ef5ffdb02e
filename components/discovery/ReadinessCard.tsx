import { useId } from 'preact/hooks';
import type { Readiness } from '../../utils/discovery/readiness.ts';
import { useWords } from '../ui/Words.ts';
import { useDiscoveryWords } from './Words.ts';

/** How ready an account is for a quote: what is known, what is missing, and the question that would find it. */
export function ReadinessCard({ points }: { points: readonly Readiness[] }) {
  const { readiness: words } = useDiscoveryWords();
  const { changes } = useWords();
  const id = useId();
  const missing = points.filter(({ met }) => !met).length;
  return (
    <section class="card stack tight" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p>{missing === 0 ? words.ready : words.missing(missing)}</p>
      <ul class="stack tight">
        {points.map(({ point, met, found, question }) => (
          <li key={point}>
            <span class={`chip ${met ? 'teal' : 'amber'}`}>{met ? words.met : words.unmet}</span> {words.points[point]}
            <p class="soft clip">{met ? found : `${changes.label(words.ask)} ${question.text}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
