import type { Told } from '../../utils/dashboard/indicators.ts';
import { daysOf } from '../../utils/indicators/asked.ts';
import { SHAPES } from '../../utils/indicators/catalogue.ts';
import { numberOf } from '../../utils/indicators/count.ts';
import type { Indicator } from '../../utils/indicators/mark.ts';
import { FigureLink } from './FigureLink.tsx';
import { Frame } from './IndicatorCard.tsx';
import { useRowNames } from './useRowNames.ts';
import { useIndicatorsWords } from './Words.ts';

interface Props {
  of: Indicator;
  told: Told;
}

/** An indicator of rows that are counted and no more: those that nothing is in go without. */
export function RowsCard({ of, told: { counted, chosen, before } }: Props) {
  const { indicators, before: beforeWord } = useIndicatorsWords();
  const rowName = useRowNames(of);
  const shape = SHAPES[of];
  const rows = (shape.as === 'table' && shape.rows) || [];
  if (numberOf(counted, { of }) === 0)
    return (
      <Frame of={of}>
        <p>{indicators[of].none}</p>
      </Frame>
    );
  return (
    <Frame of={of}>
      <ul>
        {rows.map((row) => {
          const figure = { of, row };
          const former = before && numberOf(before.counted, figure);
          if (numberOf(counted, figure) === 0 && !former) return null;
          return (
            <li key={row}>
              <FigureLink figure={figure} chosen={chosen} number={numberOf(counted, figure)} name={rowName(row, '')} />{' '}
              {rowName(row, '')}
              {before && former !== null && (
                <span class="soft">
                  {' '}
                  ({beforeWord}{' '}
                  <FigureLink
                    figure={figure}
                    chosen={daysOf({ from: before.period.from ?? 0, to: before.period.to })}
                    number={former}
                    name={`${rowName(row, '')}, ${beforeWord}`}
                  />
                  )
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Frame>
  );
}
