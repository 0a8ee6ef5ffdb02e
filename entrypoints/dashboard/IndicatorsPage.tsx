import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDashboardWords } from '../../components/account/Words.ts';
import { FigureList } from '../../components/indicators/FigureList.tsx';
import { IndicatorCard } from '../../components/indicators/IndicatorCard.tsx';
import { PeriodChoice, PeriodTold } from '../../components/indicators/PeriodChoice.tsx';
import { RowsCard, TableCard, useRowNames } from '../../components/indicators/TableCard.tsx';
import { useIndicatorsWords } from '../../components/indicators/Words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Empty } from '../../components/ui/Empty.tsx';
import { useLostFocus } from '../../components/ui/useLostFocus.ts';
import { useWords } from '../../components/ui/Words.ts';
import type { Indicators, Told } from '../../utils/dashboard/indicators.ts';
import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { type Asked, namedIn } from '../../utils/indicators/asked.ts';
import { FAMILIES, SHAPES } from '../../utils/indicators/catalogue.ts';
import { countsAny, type Figure, listOf } from '../../utils/indicators/count.ts';
import type { Indicator } from '../../utils/indicators/mark.ts';
import { TroubleNotice } from './TroubleNotice.tsx';

interface Props {
  indicators: Indicators;
  asked: Asked;
  now: number;
  onAsk: (asked: Asked) => void;
}

/** How we go about it over a time, in two families of figures; and what one of them counts, where it was opened. */
export function IndicatorsPage({ indicators, asked, now, onAsk }: Props) {
  const words = useIndicatorsWords();
  const title = useRef<HTMLHeadingElement>(null);
  const opened = useRef<string | null>(null);
  const { chosen, figure } = asked;
  const told = indicators.told.value;
  const isTold = told !== null && JSON.stringify(told.chosen) === JSON.stringify(chosen);
  const address = hashOf({ page: 'indicators', asked: namedIn(asked) });
  // Coming back from a list one is on the figure that opened it.
  useLayoutEffect(() => {
    if (figure) {
      opened.current = address;
      title.current?.focus();
    } else if (opened.current !== null && isTold) {
      const links = [...document.querySelectorAll<HTMLElement>('main a[href]')];
      links.find((link) => link.getAttribute('href') === opened.current)?.focus();
      opened.current = null;
    }
  }, [address, isTold]);
  useLostFocus(() => title.current);
  return (
    <>
      {figure && (
        <p>
          <a href={hashOf({ page: 'indicators', asked: namedIn({ chosen, figure: null }) })}>← {words.list.back}</a>
        </p>
      )}
      <header class="row wrap end-aligned">
        <div class="grow">
          <h1 ref={title} tabIndex={-1}>
            {figure ? <FigureName figure={figure} told={isTold ? told : null} /> : words.title}
          </h1>
          <p class="soft">{!figure && words.intro}</p>
        </div>
        <PeriodChoice chosen={chosen} now={now} onChoose={(other) => onAsk({ chosen: other, figure })} />
      </header>
      <PeriodTold chosen={chosen} now={now} />
      <TroubleNotice trouble={indicators.trouble.value} onAgain={() => void indicators.again()} />
      <Counting indicators={indicators} isTold={isTold} />
      {told && isTold && figure && (
        <FigureList key={address} figure={figure} told={told} now={now} linesOf={indicators.linesOf} />
      )}
      {told && isTold && !figure && <Families told={told} />}
    </>
  );
}

function FigureName({ figure: { of, row = null, part = '' }, told }: { figure: Figure; told: Told | null }) {
  const { list, indicators } = useIndicatorsWords();
  const rowName = useRowNames(of);
  const { title, parts, whole } = indicators[of];
  const label = told && row !== null ? listOf(told.counted, { of, row })[0]?.label : undefined;
  const names = [row === null ? '' : rowName(row, label ?? row), parts[part] ?? (row === null ? whole : '')];
  return <>{list.title(title, names.filter(Boolean).join(', '))}</>;
}

/** How far the counting has come; and that it is not of now any more. */
function Counting({ indicators, isTold }: { indicators: Indicators; isTold: boolean }) {
  const words = useIndicatorsWords();
  const { language } = useWords();
  const progress = indicators.progress.value;
  const say = (n: number) => new Intl.NumberFormat(language).format(n);
  const isWaited = progress !== null || (!isTold && indicators.told.value !== null);
  return (
    <>
      <p role="status" class="soft">
        {progress ? words.counted(say(progress.done), say(progress.total)) : isWaited ? words.counting : ''}
      </p>
      {progress && <progress aria-label={words.counting} value={progress.done} max={progress.total} />}
      {indicators.stale.value && (
        <p class="notice row wrap">
          <span class="grow">{words.stale}</span>
          <Button onClick={() => void indicators.again()}>{words.again}</Button>
        </p>
      )}
    </>
  );
}

function Families({ told }: { told: Told }) {
  const words = useIndicatorsWords();
  const { list } = useDashboardWords();
  if (!countsAny(told.counted)) {
    return (
      <>
        <Empty title={words.emptyTitle}>
          <p>{words.emptyHelp}</p>
          <p>
            <a href={hashOf({ page: 'accounts', query: EVERYTHING })}>{list.title}</a>
          </p>
        </Empty>
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
