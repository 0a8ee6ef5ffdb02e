import type { Draft } from '../../utils/domain/draft.ts';
import type { NeedKind } from '../../utils/domain/need.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  need: Draft['need'];
  busy: boolean;
  onChange: (change: Partial<Draft['need']>) => void;
  onAdd: () => void;
}

const KINDS: readonly NeedKind[] = ['latent', 'explicit'];

/** The field for the next need: what it is, whether they said it or we suppose it, and what it rests on. */
export function NeedForm({ need, busy, onChange, onAdd }: Props) {
  const { needs: words } = useWords();
  const latent = need.kind === 'latent';
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <Choice
        label={words.kind}
        value={need.kind}
        options={KINDS.map((kind) => [kind, words[kind]] as const)}
        onChange={(kind) => onChange({ kind })}
        hint={latent ? words.latentHint : words.explicitHint}
      />
      <Field
        label={words.field}
        value={need.statement}
        limit={LIMIT.text}
        long
        placeholder={latent ? words.latentPlaceholder : words.explicitPlaceholder}
        onInput={(statement) => onChange({ statement })}
        onEnter={onAdd}
      />
      {need.evidence.map((evidence) => (
        <div key={evidence.id} class="row top">
          <div class="grow">
            <span class="soft">{words.evidence}</span>
            <blockquote class="clip">{evidence.quote}</blockquote>
          </div>
          <Button
            look="quiet"
            onClick={() => onChange({ evidence: need.evidence.filter((other) => other !== evidence) })}
          >
            {words.detach}
          </Button>
        </div>
      ))}
      <div class="row end">
        <Button type="submit" disabled={busy || need.statement.trim() === ''}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
