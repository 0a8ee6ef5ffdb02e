import { useRef, useState } from 'preact/hooks';
import type { CallDraft } from '../../utils/domain/call-draft.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Question } from '../../utils/domain/question.ts';
import type { Records } from '../../utils/domain/records.ts';
import { type QuestionDeeds, QuestionItem } from './QuestionItem.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  records: Records;
  domain: string | null;
  /** In the order in which they are shown. */
  questions: readonly Question[];
  draft: CallDraft;
  deeds: QuestionDeeds;
  /** A single letter that was typed while the list has the focus; true where it meant something. */
  onLetter: (letter: string, question: Id | null) => boolean;
}

/** The plan of questions, walked by arrows; single letters act only while one of its lines has the focus. */
export function Plan({ records, domain, questions, draft, deeds, onLetter }: Props) {
  const { plan: words } = useCallWords();
  const list = useRef<HTMLUListElement>(null);
  const [shown, show] = useState<Id | null>(null);
  const current =
    questions.find(({ id }) => id === shown) ?? questions.find(({ status }) => status === 'planned') ?? questions[0];

  const goTo = (to: Question | undefined) => {
    if (!to) return;
    show(to.id);
    focusOn(list.current, to.id);
  };
  const keys = (event: KeyboardEvent) => {
    const target = event.target;
    if (!(target instanceof HTMLElement) || target.dataset.focus === undefined || !current) return;
    const at = questions.indexOf(current);
    const done = () => event.preventDefault();
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      done();
      deeds.onMove(current.id, event.key === 'ArrowUp' ? -1 : 1);
      requestAnimationFrame(() => focusOn(list.current, current.id));
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
        done();
        return goTo(questions[at + 1]);
      case 'ArrowUp':
        done();
        return goTo(questions[at - 1]);
      case 'Home':
        done();
        return goTo(questions[0]);
      case 'End':
        done();
        return goTo(questions.at(-1));
      case ' ':
        done();
        return deeds.onAsked(current.id);
      case 'Enter':
        done();
        deeds.onOpen(current.id);
        // It may stand open since before.
        requestAnimationFrame(() => focusOn(list.current, current.id, 'textarea'));
        return;
      default:
        if (event.key.length === 1 && onLetter(event.key.toLowerCase(), current.id)) done();
    }
  };

  if (questions.length === 0) return <p class="soft">{words.empty}</p>;
  return (
    <ul class="plan" ref={list} onKeyDown={keys} aria-label={words.title}>
      {questions.map((question) => (
        <QuestionItem
          key={question.id}
          question={question}
          because={becauseOf(question, records)}
          tests={records.needs.filter(({ id }) => question.tests.includes(id))}
          typed={draft.answers.find((one) => one.question === question.id)}
          contacts={records.contacts}
          domain={domain}
          current={question.id === current?.id}
          onFocus={() => show(question.id)}
          deeds={deeds}
        />
      ))}
    </ul>
  );
}

/** The words of the signal that called for it. */
function becauseOf({ because }: Question, { signals }: Records): string {
  const signal = signals.find(({ id }) => because.includes(id));
  return signal?.quote ?? signal?.summary ?? '';
}

function focusOn(list: HTMLElement | null, question: Id, what = '[data-focus]'): void {
  const line = [...(list?.querySelectorAll<HTMLElement>('[data-question]') ?? [])].find(
    (one) => one.dataset.question === question,
  );
  line?.querySelector<HTMLElement>(what)?.focus();
}
