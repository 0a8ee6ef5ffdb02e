import { localDay } from '../../utils/domain/clock.ts';
import { CHOICES, type Chosen, type Period, periodBefore, periodOf } from '../../utils/indicators/period.ts';
import { DateField } from '../ui/DateField.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../ui/Words.ts';
import { useIndicatorsWords } from './Words.ts';

interface Props {
  chosen: Chosen;
  now: number;
  onChoose: (chosen: Chosen) => void;
}

/** Chooses a time. */
export function PeriodChoice({ chosen, now, onChoose }: Props) {
  const words = useIndicatorsWords();
  const choose = (value: string) => {
    const choice = CHOICES.find((one) => one === value) ?? chosen.choice;
    // Own dates begin as those that were looked at.
    const from = localDay(periodOf(chosen, now)?.from ?? now);
    onChoose({ choice, ...(choice === 'dates' ? { from, to: localDay(now) } : { from: '', to: '' }) });
  };
  return (
    <div class="filters">
      <Select
        label={words.period}
        value={chosen.choice}
        options={CHOICES.map((value) => ({ value, name: words.choices[value] }))}
        onChange={choose}
      />
      {chosen.choice === 'dates' && (
        <>
          <DateField label={words.from} value={chosen.from} onChange={(from) => onChoose({ ...chosen, from })} />
          <DateField label={words.to} value={chosen.to} onChange={(to) => onChoose({ ...chosen, to })} />
        </>
      )}
    </div>
  );
}

/** Which days it has, and which it is set beside. */
export function PeriodTold({ chosen, now }: Pick<Props, 'chosen' | 'now'>) {
  const words = useIndicatorsWords();
  const { language } = useWords();
  const period = periodOf(chosen, now);
  const before = period && periodBefore(chosen.choice, period);
  const days = ({ from, to }: Period) =>
    from === null ? words.ever : new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).formatRange(from, to - 1);
  if (!period) return <p role="alert">{words.noDates}</p>;
  return <p class="soft">{[days(period), before && words.beside(days(before))].filter(Boolean).join(', ')}</p>;
}
