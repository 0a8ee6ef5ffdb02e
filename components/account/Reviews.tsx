import type { Fact } from '../../utils/domain/fact.ts';
import { forReview } from '../../utils/domain/review.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import type { Verdicts } from './FactValue.tsx';
import { useDashboardWords } from './Words.ts';

interface Props<Kind extends Fact> {
  facts: readonly Kind[];
  /** The contact whom it is about; none for the account itself. */
  who?: string;
  verdictsOn: (field: Kind['field']) => Verdicts;
}

/** What was read otherwise since a person said how it is: theirs shows until they say so again, or change their mind. */
export function Reviews<Kind extends Fact>({ facts, who, verdictsOn }: Props<Kind>) {
  const { account: words } = useDashboardWords();
  const { facts: names } = useWords();
  const about = (field: Kind['field']) => [who, names.fields[field]].filter(Boolean).join(' · ');
  return (
    <>
      {forReview(facts).map(({ said, seen }) => (
        <div key={seen.id} class="notice stack tight">
          <p>{words.review(about(said.field), said.value, seen.value)}</p>
          <div class="row wrap">
            <Button onClick={() => void verdictsOn(seen.field).reject(seen.value)}>{words.keepSaid(said.value)}</Button>
            <Button onClick={() => void verdictsOn(seen.field).confirm(seen.value)}>
              {words.takeSeen(seen.value)}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}
