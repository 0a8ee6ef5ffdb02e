import { useState } from 'preact/hooks';
import type { Told } from '../../utils/dashboard/indicators.ts';
import { SHAPES } from '../../utils/indicators/catalogue.ts';
import { numberOf, percentOf, rowsIn } from '../../utils/indicators/count.ts';
import type { Indicator } from '../../utils/indicators/mark.ts';
import { useDashboardWords } from '../account/Words.ts';
import { Bars } from '../ui/Bars.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { FigureLink } from './FigureLink.tsx';
import { Frame } from './IndicatorCard.tsx';
import { useRowNames } from './useRowNames.ts';
import { useIndicatorsWords } from './Words.ts';

interface Props {
  of: Indicator;
  told: Told;
}

/** Rows shown at first: what people type may be anything. */
const FEW = 10;

/** An indicator of rows whose parts stand side by side. */
export function TableCard({ of, told: { counted, chosen } }: Props) {
  const { indicators } = useIndicatorsWords();
  const { list } = useDashboardWords();
  const rowName = useRowNames(of);
  const [isWhole, showAll] = useState(false);
  const { parts, none } = indicators[of];
  const shape = SHAPES[of];
  const given = shape.as === 'table' ? shape.rows : null;
  const rows = (given?.map((row) => ({ row, label: '' })) ?? rowsIn(counted, of)).filter(
    ({ row }) => numberOf(counted, { of, row }) > 0,
  );
  const shown = isWhole ? rows : rows.slice(0, FEW);
  const number = (row: string, part: string) => numberOf(counted, { of, row, part });
  if (numberOf(counted, { of }) === 0)
    return (
      <Frame of={of}>
        <p>{none}</p>
      </Frame>
    );
  return (
    <Frame of={of} look={shape.parts.length > 3 ? 'wide' : 'double'}>
      {of === 'stages' && rows.length > 1 && (
        <Funnel
          steps={rows.map(({ row }) => ({
            name: rowName(row, ''),
            all: number(row, 'entered'),
            main: number(row, 'further'),
          }))}
        />
      )}
      <div class="scrolled">
        <table aria-label={indicators[of].title}>
          <thead>
            <tr>
              <td />
              {shape.parts.map((part) => (
                <th key={part} scope="col">
                  {parts[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, label }) => (
              <tr key={row}>
                <th scope="row">{rowName(row, label)}</th>
                {shape.parts.map((part, n) => (
                  <td key={part}>
                    <FigureLink
                      figure={{ of, row, part }}
                      chosen={chosen}
                      number={number(row, part)}
                      name={`${rowName(row, label)}, ${parts[part]}`}
                    />
                    {n > 0 && <Beside part={part} number={number(row, part)} all={number(row, shape.parts[0] ?? '')} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <div>
          <Button look="quiet" onClick={() => showAll(true)}>
            {list.further}
          </Button>
        </div>
      )}
    </Frame>
  );
}

/** How many of those that came to each stage went further: as bars and in a sentence, beside the table that has it all. */
function Funnel({ steps }: { steps: readonly { name: string; all: number; main: number }[] }) {
  const { course: words } = useIndicatorsWords();
  const { language } = useWords();
  const say = (n: number) => new Intl.NumberFormat(language).format(n);
  const told = steps.map(({ name, all, main }) => words.from(words.ratio(say(main), say(all)), name));
  return (
    <figure class="stack">
      <Bars steps={steps} ends={[steps[0]?.name ?? '', steps.at(-1)?.name ?? '']} />
      <figcaption class="soft">{words.stages(told.join(', '))}</figcaption>
    </figure>
  );
}

/** What a number is beside that of its row: a share in percent where there are enough, effort for each project. */
function Beside({ part, number, all }: { part: string; number: number; all: number }) {
  const { perProject } = useIndicatorsWords();
  const { language } = useWords();
  const format = (n: number, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options).format(n);
  if (number === 0) return null;
  if ((part === 'contact' || part === 'question') && all > 1) {
    return <span class="soft"> ({perProject(format(number / all, { maximumFractionDigits: 1 }))})</span>;
  }
  const percent = part === 'further' || part === 'signed' ? percentOf(number, all) : null;
  return percent === null ? null : <span class="soft"> {format(percent / 100, { style: 'percent' })}</span>;
}
