import { firstStatus, type Need, type NotedNeed } from '../../utils/domain/need.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  drafted: readonly NotedNeed[];
  kept: readonly Need[];
  onRemove: (need: NotedNeed) => void;
}

/** The needs noted so far, each with its status in words and what it rests on. */
export function NeedList({ drafted, kept, onRemove }: Props) {
  const { needs: words, questions } = useWords();
  const rows = [...kept, ...drafted.map((need) => ({ ...need, status: firstStatus(need.kind) }))];
  if (rows.length === 0) return <p class="soft">{words.empty}</p>;
  return (
    <ul class="stack">
      {rows.map((need) => {
        const draft = drafted.find(({ id }) => id === need.id);
        const said = need.kind === 'explicit' && need.status === 'confirmed';
        return (
          <li key={need.id} class="stack tight">
            <div class="row">
              <span class={`chip ${need.kind}`}>
                {need.kind === 'latent' ? words.latent : words.explicit},{' '}
                {said ? words.said : words.status[need.status]}
              </span>
              <span class="grow" />
              {draft && (
                <Button look="quiet" label={questions.remove(need.statement)} onClick={() => onRemove(draft)}>
                  {questions.removeShort}
                </Button>
              )}
            </div>
            <p>{need.statement}</p>
            {need.evidence.map((evidence) => (
              <blockquote key={evidence.id} class="soft clip">
                {evidence.quote}
              </blockquote>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
