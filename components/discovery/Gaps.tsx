import { useId } from 'preact/hooks';
import { testsOf, unsupported } from '../../utils/discovery/chain.ts';
import type { Spoken } from '../../utils/discovery/language.ts';
import { groundsOf } from '../../utils/discovery/support.ts';
import type { Evidence, Need } from '../../utils/domain/need.ts';
import type { PlannedQuestion, Question } from '../../utils/domain/question.ts';
import type { Records } from '../../utils/domain/records.ts';
import { Button } from '../ui/Button.tsx';
import { AskAbout } from './AskAbout.tsx';
import { useDiscoveryWords } from './Words.ts';

interface UnsupportedProps {
  records: Records;
  language: Spoken;
  now: number;
  busy?: boolean;
  onPlan: (question: PlannedQuestion) => void;
  /** The need rests on this as well from now on. */
  onRest: (need: Need, evidence: Evidence) => void;
}

/** The needs that lack what they would rest on, or what would test them, and the click that mends it. Nothing shows where none does. */
export function UnsupportedNeeds({ records, language, now, busy, onPlan, onRest }: UnsupportedProps) {
  const { gaps: words } = useDiscoveryWords();
  const id = useId();
  const needs = unsupported(records);
  if (needs.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h3 id={id}>{words.unsupported}</h3>
      <ul class="stack">
        {needs.map(({ need, lacks }) => {
          const grounds = lacks.some((one) => one !== 'question') ? groundsOf(need, records, now) : [];
          const asked = testsOf(need, records.questions).length > 0;
          return (
            <li key={need.id} class="stack tight">
              <p>
                {need.statement}{' '}
                {lacks.map((one) => (
                  <span key={one} class="chip amber">
                    {words.lacks[one]}
                  </span>
                ))}
              </p>
              {grounds.map((evidence) => (
                <div key={evidence.id} class="row top">
                  <blockquote class="grow clip">{evidence.quote}</blockquote>
                  <Button
                    look="quiet"
                    label={words.restOf(evidence.quote)}
                    disabled={busy ?? false}
                    onClick={() => onRest(need, evidence)}
                  >
                    {words.rest}
                  </Button>
                </div>
              ))}
              {!asked && <AskAbout need={need} language={language} {...(busy && { busy })} onPlan={onPlan} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The questions that were planned and not asked yet. Nothing shows where there is none. */
export function UnaskedQuestions({
  questions,
  onDrop,
}: {
  questions: readonly Question[];
  onDrop: (question: Question) => void;
}) {
  const { gaps: words, themes } = useDiscoveryWords();
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h3 id={id}>{words.unasked}</h3>
      <ul class="stack tight">
        {questions.map((question) => (
          <li key={question.id} class="row top">
            <span class="grow">
              {question.text} {question.theme && <span class="chip">{themes[question.theme]}</span>}
            </span>
            <Button look="quiet" label={words.dropOf(question.text)} onClick={() => onDrop(question)}>
              {words.drop}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
