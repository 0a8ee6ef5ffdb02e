import { useLayoutEffect, useRef } from 'preact/hooks';
import { Families } from '../../components/indicators/Families.tsx';
import { FigureList } from '../../components/indicators/FigureList.tsx';
import { PeriodChoice, PeriodTold } from '../../components/indicators/PeriodChoice.tsx';
import { useRowNames } from '../../components/indicators/useRowNames.ts';
import { useIndicatorsWords } from '../../components/indicators/Words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { useLostFocus } from '../../components/ui/useLostFocus.ts';
import { useWords } from '../../components/ui/Words.ts';
import type { Indicators, Told } from '../../utils/dashboard/indicators.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { type Asked, namedIn } from '../../utils/indicators/asked.ts';
import { type Figure, listOf } from '../../utils/indicators/count.ts';
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
  // Another time for the same figure leaves the focus where it was chosen.
  useLayoutEffect(() => {
    if (figure) title.current?.focus();
  }, [figure && JSON.stringify(figure)]);
  // Coming back from a list one is on the figure that opened it.
  useLayoutEffect(() => {
    if (figure) {
      opened.current = address;
      return;
    }
    indicators.leaveList(null);
    if (opened.current === null || !isTold) return;
    const links = [...document.querySelectorAll<HTMLElement>('main a[href]')];
    links.find((link) => link.getAttribute('href') === opened.current)?.focus();
    opened.current = null;
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
        <FigureList key={address} figure={figure} told={told} now={now} indicators={indicators} list={address} />
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
