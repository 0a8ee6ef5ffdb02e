import { domainOf, ranked } from '../../utils/domain/best.ts';
import { type AccountFact, accountField } from '../../utils/domain/fact.ts';
import { useWords } from '../ui/Words.ts';
import { FactRow } from './FactRow.tsx';
import { useDashboardWords } from './Words.ts';

/** Every value known of the account, field by field: the one that shows first, its rivals below it. */
export function FactList({ facts }: { facts: readonly AccountFact[] }) {
  const { account: words } = useDashboardWords();
  const { facts: names } = useWords();
  if (facts.length === 0) return <p class="soft">{words.noFacts}</p>;
  const domain = domainOf(facts);
  const fields = accountField.options.filter((field) => facts.some((fact) => fact.field === field));
  return (
    <div class="fact-list">
      {fields.map((field) => (
        <section key={field} class="fact-field" aria-label={names.fields[field]}>
          <h3>{names.fields[field]}</h3>
          <div class="grow">
            {ranked(facts, field, domain).map((fact, n) => (
              <FactRow key={fact.id} fact={fact} rival={n > 0} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
