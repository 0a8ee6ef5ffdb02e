import { valuesOf } from '../../utils/dashboard/values.ts';
import { domainOf } from '../../utils/domain/best.ts';
import { type AccountFact, type AccountField, accountField, MANIFOLD } from '../../utils/domain/fact.ts';
import { useWords } from '../ui/Words.ts';
import { FactValue, type Verdicts } from './FactValue.tsx';
import { useDashboardWords } from './Words.ts';

interface Props {
  facts: readonly AccountFact[];
  now: number;
  verdictsOn: (field: AccountField) => Verdicts;
}

/** Every value known of the account, field by field: the one that shows first, its rivals below it. */
export function FactList({ facts, now, verdictsOn }: Props) {
  const { account: words } = useDashboardWords();
  const { facts: names } = useWords();
  if (facts.length === 0) return <p class="soft">{words.noFacts}</p>;
  const domain = domainOf(facts);
  return (
    <div class="fact-list">
      <h2 class="hidden-text">{words.facts}</h2>
      {accountField.options.map((field) => {
        const { standing, rejected } = valuesOf(facts, field, domain);
        if (standing.length + rejected.length === 0) return null;
        return (
          <section key={field} class="fact-field" aria-label={names.fields[field]}>
            <h3>{names.fields[field]}</h3>
            <div class="grow">
              {standing.map((value, n) => (
                <FactValue
                  key={value.value}
                  value={value}
                  now={now}
                  rival={n > 0 && !MANIFOLD.has(field)}
                  verdicts={verdictsOn(field)}
                />
              ))}
              {rejected.length > 0 && (
                <p class="soft rejected">
                  {words.rejected} {rejected.map(({ value }) => value).join(' · ')}
                </p>
              )}
            </div>
          </section>
        );
      })}
    </div>
  );
}
