import type { Told } from '../../utils/dashboard/indicators.ts';
import { daysOf } from '../../utils/indicators/asked.ts';
import { SHAPES } from '../../utils/indicators/catalogue.ts';
import { courseOf } from '../../utils/indicators/count.ts';
import type { Indicator } from '../../utils/indicators/mark.ts';
import { type Span, spansOf, type Unit } from '../../utils/indicators/period.ts';
import type { IndicatorsWords } from '../../utils/locale/indicators-en.ts';
import { Bars } from '../ui/Bars.tsx';
import { useWords } from '../ui/Words.ts';
import { FigureLink } from './FigureLink.tsx';
import { useIndicatorsWords } from './Words.ts';

/** How an indicator went over a time: as bars, in a sentence, and in a table. Nothing where the time is one stretch. */
export function Course({ of, told: { counted, period, first } }: { of: Indicator; told: Told }) {
  const { course: words, indicators } = useIndicatorsWords();
  const { language } = useWords();
  const { unit, spans } = spansOf(period, first);
  const steps = courseOf(counted, of, spans);
  if (spans.length < 2) return null;
  const names = spans.map((span) => nameOf(span, unit, language));
  const { main } = SHAPES[of];
  const { parts, whole } = indicators[of];
  return (
    <figure class="course stack">
      <Bars steps={steps} ends={[names[0] ?? '', names.at(-1) ?? '']} />
      <figcaption class="soft">{sentenceOf(steps, names, main !== undefined, words, unit, language)}</figcaption>
      <details>
        <summary>{words.table}</summary>
        <div class="scrolled">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                {main !== undefined && <th scope="col">{parts[main]}</th>}
                <th scope="col">{main === undefined ? whole : words.all}</th>
              </tr>
            </thead>
            <tbody>
              {spans.map((span, n) => {
                const { all, main: part } = steps[n] ?? { all: 0, main: 0 };
                const shared = { chosen: daysOf(span) };
                return (
                  <tr key={span.from}>
                    <th scope="row">{names[n]}</th>
                    {main !== undefined && (
                      <td>
                        <FigureLink
                          {...shared}
                          figure={{ of, part: main }}
                          number={part}
                          name={`${parts[main]}, ${names[n]}`}
                        />
                      </td>
                    )}
                    <td>
                      <FigureLink {...shared} figure={{ of }} number={all} name={`${whole}, ${names[n]}`} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

type Steps = readonly { all: number; main: number }[];

/** What the bars show, for whoever does not see them and whoever is in a hurry. */
function sentenceOf(
  steps: Steps,
  names: readonly string[],
  isShare: boolean,
  words: IndicatorsWords['course'],
  unit: Unit,
  language: string,
): string {
  const say = (n: number) => new Intl.NumberFormat(language).format(n);
  const name = (n: number) => (unit === 'week' ? words.week(names[n] ?? '') : (names[n] ?? ''));
  const told = steps.flatMap(({ all }, n) => (all > 0 ? [n] : []));
  const [first = 0] = told;
  const last = told.at(-1) ?? 0;
  if (told.length < 2) return words.once(name(first));
  if (isShare) {
    const ratio = (n: number) => words.ratio(say(steps[n]?.main ?? 0), say(steps[n]?.all ?? 0));
    return words.share(name(first), ratio(first), name(last), ratio(last));
  }
  const count = (n: number) => steps[n]?.all ?? 0;
  const most = told.reduce((best, n) => (count(n) > count(best) ? n : best), first);
  const end = steps.length - 1;
  return words.count(name(most), say(count(most)), name(end), say(count(end)));
}

function nameOf({ from }: Span, unit: Unit, language: string): string {
  const parts: Record<Unit, Intl.DateTimeFormatOptions> = {
    week: { day: 'numeric', month: 'short' },
    month: { month: 'short', year: 'numeric' },
    year: { year: 'numeric' },
  };
  return new Intl.DateTimeFormat(language, parts[unit]).format(from);
}
