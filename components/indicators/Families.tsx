import type { Told } from '../../utils/dashboard/indicators.ts';
import { FAMILIES, SHAPES } from '../../utils/indicators/catalogue.ts';
import { countsAny } from '../../utils/indicators/count.ts';
import type { Indicator } from '../../utils/indicators/mark.ts';
import { NoAccount } from '../account/NoAccount.tsx';
import { useDashboardWords } from '../account/Words.ts';
import { IndicatorCard } from './IndicatorCard.tsx';
import { RowsCard } from './RowsCard.tsx';
import { TableCard } from './TableCard.tsx';
import { useIndicatorsWords } from './Words.ts';

/** Both families, one below the other; where nothing happened, what to do, and what is told as of today. */
export function Families({ told }: { told: Told }) {
  const words = useIndicatorsWords();
  const { list } = useDashboardWords();
  if (!countsAny(told.counted)) {
    return (
      <>
        <NoAccount title={words.emptyTitle} help={words.emptyHelp} way={list.title} />
        <div class="indicators">
          {[...told.counted.keys()].map((of) => (
            <One key={of} of={of} told={told} />
          ))}
        </div>
      </>
    );
  }
  return (
    <>
      <Family name="results" groups={FAMILIES.results} told={told} />
      <Family name="relations" groups={FAMILIES.relations} told={told} />
    </>
  );
}

interface FamilyProps {
  name: keyof typeof FAMILIES;
  groups: Readonly<Record<string, readonly Indicator[]>>;
  told: Told;
}

function Family({ name, groups, told }: FamilyProps) {
  const { families, familiesHelp, groups: names } = useIndicatorsWords();
  const called: Readonly<Record<string, string>> = names;
  return (
    <section class="stack" aria-label={families[name]}>
      <header>
        <h2>{families[name]}</h2>
        <p class="soft">{familiesHelp[name]}</p>
      </header>
      {Object.entries(groups).map(([group, some]) => (
        <div key={group} class="stack tight">
          <h3>{called[group]}</h3>
          <div class="indicators">
            {some.map((of) => (
              <One key={of} of={of} told={told} />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function One({ of, told }: { of: Indicator; told: Told }) {
  const { as, parts } = SHAPES[of];
  if (as !== 'table') return <IndicatorCard of={of} told={told} />;
  return parts.length > 0 ? <TableCard of={of} told={told} /> : <RowsCard of={of} told={told} />;
}
