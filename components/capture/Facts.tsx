import { ranked } from '../../utils/domain/best.ts';
import { type AccountFact, accountField } from '../../utils/domain/fact.ts';
import { useWords } from '../ui/Words.ts';
import { SourceChip } from './SourceChip.tsx';

/** Every fact about the account, field by field, the value that shows first and its rivals after it. */
export function Facts({ facts, domain }: { facts: readonly AccountFact[]; domain: string | null }) {
  const { facts: words } = useWords();
  if (facts.length === 0) return <p class="soft">{words.nothing}</p>;
  const fields = accountField.options.filter((field) => facts.some((fact) => fact.field === field));
  return (
    <details class="facts">
      <summary>
        {words.all} <span class="soft">({facts.length})</span>
      </summary>
      {fields.map((field) => (
        <section key={field} class="fact-field" aria-label={words.fields[field]}>
          <h2>{words.fields[field]}</h2>
          <ul class="grow">
            {ranked(facts, field, domain).map((fact, n) => (
              <li key={fact.id} class={`row top ${n > 0 ? 'rival' : ''}`}>
                <span class="grow clip">{fact.value}</span>
                <SourceChip fact={fact} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
