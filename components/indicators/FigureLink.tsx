import { hashOf } from '../../utils/dashboard/route.ts';
import { namedIn } from '../../utils/indicators/asked.ts';
import type { Figure } from '../../utils/indicators/count.ts';
import type { Chosen } from '../../utils/indicators/period.ts';
import { useWords } from '../ui/Words.ts';
import { useIndicatorsWords } from './Words.ts';

interface Props {
  figure: Figure;
  chosen: Chosen;
  number: number;
  /** What it is a number of, within its indicator. */
  name: string;
}

/** A figure that opens what it counts. Nothing opens nothing. */
export function FigureLink({ figure, chosen, number, name }: Props) {
  const { figure: said, indicators } = useIndicatorsWords();
  const { language } = useWords();
  const shown = new Intl.NumberFormat(language).format(number);
  if (number === 0) return <span>{shown}</span>;
  return (
    <a
      class="number-link"
      href={hashOf({ page: 'indicators', asked: namedIn({ chosen, figure }) })}
      aria-label={said(indicators[figure.of].title, name, shown)}
    >
      {shown}
    </a>
  );
}
