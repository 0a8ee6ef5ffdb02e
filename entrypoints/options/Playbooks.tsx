import { useEffect, useState } from 'preact/hooks';
import { OwnQuestions } from '../../components/discovery/OwnQuestions.tsx';
import { Proposals } from '../../components/discovery/Proposals.tsx';
import { QuestionEditor } from '../../components/discovery/QuestionEditor.tsx';
import { useDiscoveryWords } from '../../components/discovery/Words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Select } from '../../components/ui/Select.tsx';
import { gainOf, ownQuestions } from '../../utils/discovery/playbook/gains.ts';
import type { PlaybookQuestion } from '../../utils/discovery/playbook/playbook.ts';
import { propose } from '../../utils/discovery/playbook/propose.ts';
import { underWay } from '../../utils/domain/opportunity.ts';
import { plainLine } from '../../utils/domain/text.ts';
import { BookActions } from './BookActions.tsx';
import type { Library } from './library.ts';

/** Which playbook is in use, its questions to be changed, and what it would propose for a known account. */
export function Playbooks({ library }: { library: Library }) {
  const { playbooks: words } = useDiscoveryWords();
  const { book, names, gains } = library;
  const { id, questions } = book.value;
  const [added, add] = useState<string | null>(null);
  useEffect(() => void library.look(), [library]);
  const change = (questions: PlaybookQuestion[]) => library.edit({ questions });
  return (
    <section class="stack" aria-labelledby="playbooks">
      <h2 id="playbooks">{words.title}</h2>
      <p class="soft">{words.hint}</p>
      <Select
        label={words.inUse}
        value={id}
        options={names.value.map(({ id, name, own }) => ({ value: id, name: own ? words.changed(name) : name }))}
        onChange={(id) => void library.choose(id)}
      />
      <details class="stack">
        <summary>{words.questions(questions.length)}</summary>
        <div class="stack tight">
          {questions.map((question) => (
            <QuestionEditor
              key={question.id}
              question={question}
              gain={gainOf(gains.value, book.value, question)}
              open={question.id === added}
              onChange={(next) => change(questions.map((one) => (one.id === question.id ? next : one)))}
              onRemove={() => change(withoutQuestion(questions, question.id))}
            />
          ))}
          <div>
            <Button
              onClick={() => {
                const fresh = freshId(questions);
                add(fresh);
                change([...questions, { id: fresh, text: words.newQuestion, theme: 'today' }]);
              }}
            >
              {words.add}
            </Button>
          </div>
        </div>
      </details>
      <OwnQuestions
        questions={ownQuestions(gains.value, book.value)}
        onAdd={({ text, theme = 'today' }) =>
          change([...questions, { id: freshId(questions), text: plainLine(text, 300), theme }])
        }
      />
      <BookActions library={library} />
      <Preview library={library} />
    </section>
  );
}

/** Without a question, nor as what follows another one. */
function withoutQuestion(questions: readonly PlaybookQuestion[], gone: string): PlaybookQuestion[] {
  return questions
    .filter(({ id }) => id !== gone)
    .map((one) => (one.followUps ? { ...one, followUps: one.followUps.filter((id) => id !== gone) } : one));
}

function freshId(questions: readonly PlaybookQuestion[]): string {
  const taken = new Set(questions.map(({ id }) => id));
  let n = questions.length + 1;
  while (taken.has(`own-${n}`)) n += 1;
  return `own-${n}`;
}

/** What the playbook, as it stands in the editor, would propose for an account. */
function Preview({ library }: { library: Library }) {
  const { playbooks: words } = useDiscoveryWords();
  const { accounts, tried, book, language } = library;
  const records = tried.value;
  if (accounts.value.length === 0) return null;
  const options = accounts.value.map(({ account, name }) => ({ value: account, name: name || account }));
  const stage = records && (underWay(records.opportunities)?.stage ?? null);
  const questions = records ? propose(records, [book.value], { language, stage, now: Date.now() }) : [];
  return (
    <div class="stack">
      <Select
        label={words.preview}
        value={records?.account.id ?? ''}
        options={[{ value: '', name: words.nobody }, ...options]}
        onChange={(account) => void library.try(account)}
      />
      {records && questions.length === 0 && <p class="soft">{words.previewEmpty}</p>}
      <Proposals questions={questions} busy={false} onPlan={null} />
    </div>
  );
}
