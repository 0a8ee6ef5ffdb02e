import type { ComponentChildren } from 'preact';
import type { Told } from '../../utils/dashboard/indicators.ts';
import { daysOf } from '../../utils/indicators/asked.ts';
import { SHAPES } from '../../utils/indicators/catalogue.ts';
import { type Counted, numberOf, percentOf } from '../../utils/indicators/count.ts';
import type { Indicator } from '../../utils/indicators/mark.ts';
import type { Chosen } from '../../utils/indicators/period.ts';
import { useWords } from '../ui/Words.ts';
import { Course } from './Course.tsx';
import { FigureLink } from './FigureLink.tsx';
import { useIndicatorsWords } from './Words.ts';

interface Props {
  of: Indicator;
  told: Told;
}

/** One indicator: its figure, what the rest of it became, what it was before, and how it went. */
export function IndicatorCard({ of, told }: Props) {
  const { indicators, today } = useIndicatorsWords();
  const { parts, over, today: isToday } = SHAPES[of];
  const { chosen, counted, before } = told;
  const words = indicators[of];
  const others = parts.filter((part) => numberOf(counted, { of, part }) > 0);
  const isEmpty = numberOf(counted, { of }) === 0;
  return (
    <Frame of={of}>
      {isEmpty ? <p>{words.none}</p> : <Sum of={of} counted={counted} chosen={chosen} />}
      {isToday && <p class="soft">{today}</p>}
      {before && !isToday && (
        <Before
          of={of}
          counted={before.counted}
          chosen={daysOf({ from: before.period.from ?? 0, to: before.period.to })}
        />
      )}
      {others.length > 0 && (
        <ul class="parts">
          {others.map((part) => (
            <li key={part}>
              {words.parts[part]}{' '}
              <FigureLink
                figure={{ of, part }}
                chosen={chosen}
                number={numberOf(counted, { of, part })}
                name={words.parts[part] ?? ''}
              />
            </li>
          ))}
        </ul>
      )}
      {over && !isEmpty && <Course of={of} told={told} />}
    </Frame>
  );
}

interface FrameProps {
  of: Indicator;
  /** How much room it takes beside others. */
  look?: 'wide' | 'double';
  children: ComponentChildren;
}

/** What each indicator has around what it counts: its name and what it means. */
export function Frame({ of, look, children }: FrameProps) {
  const { title, means } = useIndicatorsWords().indicators[of];
  return (
    <article class={`card stack indicator ${look ?? ''}`} aria-label={title}>
      <header>
        <h4>{title}</h4>
        <p class="soft">{means}</p>
      </header>
      {children}
    </article>
  );
}

interface SumProps {
  of: Indicator;
  counted: Counted;
  chosen: Chosen;
}

/** So many, or so many of so many; in percent as well where they are enough. */
function Sum({ of, counted, chosen }: SumProps) {
  const { indicators } = useIndicatorsWords();
  const { language } = useWords();
  const { main } = SHAPES[of];
  const all = numberOf(counted, { of });
  const percent = main === undefined ? null : percentOf(numberOf(counted, { of, part: main }), all);
  return (
    <p class="sum">
      <span class="number">
        <Numbers of={of} counted={counted} chosen={chosen} />
      </span>{' '}
      {indicators[of].whole}
      {percent ? `, ${new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100)}` : ''}
    </p>
  );
}

function Numbers({ of, counted, chosen, when }: SumProps & { when?: string }) {
  const { indicators, of: ofSo } = useIndicatorsWords();
  const { main } = SHAPES[of];
  const { whole, parts } = indicators[of];
  const named = (part: string) => [part, when].filter(Boolean).join(', ');
  const number = main === undefined ? 0 : numberOf(counted, { of, part: main });
  return (
    <>
      {main !== undefined && (
        <>
          <FigureLink figure={{ of, part: main }} chosen={chosen} number={number} name={named(parts[main] ?? '')} />{' '}
          {ofSo}{' '}
        </>
      )}
      <FigureLink figure={{ of }} chosen={chosen} number={numberOf(counted, { of })} name={named(whole)} />
    </>
  );
}

function Before({ of, counted, chosen }: SumProps) {
  const { before, beforeNone } = useIndicatorsWords();
  if (numberOf(counted, { of }) === 0) return <p class="soft">{beforeNone}</p>;
  return (
    <p class="soft">
      {before} <Numbers of={of} counted={counted} chosen={chosen} when={before} />
    </p>
  );
}
