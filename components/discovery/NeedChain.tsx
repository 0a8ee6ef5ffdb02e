import { chainOf } from '../../utils/discovery/chain.ts';
import type { Need } from '../../utils/domain/need.ts';
import type { Question } from '../../utils/domain/question.ts';
import { useWords } from '../ui/Words.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { useDiscoveryWords } from './Words.ts';

interface Props {
  need: Need;
  questions: readonly Question[];
  now: number;
}

/** From a need to the words and the page that it rests on, the questions that test it, the answer that confirmed it. */
export function NeedChain({ need, questions, now }: Props) {
  const { chain: words } = useDiscoveryWords();
  const { evidence, tests, confirmedBy } = chainOf(need, { questions });
  const others = tests.filter((question) => question !== confirmedBy);
  if (evidence.length + others.length === 0 && !confirmedBy && need.quote === null) return null;
  return (
    <details>
      <summary class="soft" aria-label={words.showOf(need.statement)}>
        {words.show}
      </summary>
      <div class="stack tight">
        {need.quote !== null && <blockquote>{need.quote}</blockquote>}
        {confirmedBy && <Asked label={words.confirmedBy} question={confirmedBy} />}
        {evidence.length > 0 && (
          <>
            <p class="soft">{words.evidence}</p>
            <EvidenceList evidence={evidence} now={now} />
          </>
        )}
        {others.map((question) => (
          <Asked key={question.id} label={need.kind === 'latent' ? words.tests : words.deepens} question={question} />
        ))}
      </div>
    </details>
  );
}

function Asked({ label, question: { text, answer, status } }: { label: string; question: Question }) {
  const { chain: words } = useDiscoveryWords();
  const { changes } = useWords();
  return (
    <div>
      <p>
        <span class="soft">{changes.label(label)}</span> {text}{' '}
        {status === 'planned' && <span class="chip">{words.notAsked}</span>}
      </p>
      {answer !== null && <blockquote>{answer}</blockquote>}
    </div>
  );
}
