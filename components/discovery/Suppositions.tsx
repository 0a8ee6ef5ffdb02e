import { useId } from 'preact/hooks';
import type { Hypothesis } from '../../utils/discovery/hypotheses/hypothesise.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { useDiscoveryWords } from './Words.ts';

interface Props {
  hypotheses: readonly Hypothesis[];
  now: number;
  busy: boolean;
  onSuppose: (hypothesis: Hypothesis) => void;
  /** Null where there is no history yet to keep the dismissal in. */
  onDismiss: ((hypothesis: Hypothesis) => void) | null;
}

/** The needs that one may suppose, each with why, what it rests on, and the question that would tell. */
export function Suppositions({ hypotheses, now, busy, onSuppose, onDismiss }: Props) {
  const { suppositions: words } = useDiscoveryWords();
  const { changes } = useWords();
  const id = useId();
  if (hypotheses.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p class="soft">{words.hint}</p>
      <ul class="stack">
        {hypotheses.map((hypothesis) => (
          <li key={hypothesis.rule} class="card stack tight">
            <strong>{hypothesis.statement}</strong>
            <p>{hypothesis.because}</p>
            <EvidenceList evidence={hypothesis.evidence} now={now} />
            <p class="soft">
              {changes.label(words.askedBy)} <em>{hypothesis.questions[0].text}</em>
            </p>
            <div class="row wrap">
              <Button
                label={words.supposeOf(hypothesis.statement)}
                title={words.supposeHint}
                disabled={busy}
                onClick={() => onSuppose(hypothesis)}
              >
                {words.suppose}
              </Button>
              {onDismiss && (
                <Button
                  look="quiet"
                  label={words.dismissOf(hypothesis.statement)}
                  title={words.dismissHint}
                  disabled={busy}
                  onClick={() => onDismiss(hypothesis)}
                >
                  {words.dismiss}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
