import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { daysOf, type Moment, TOPICS, type Topic } from '../../../utils/dashboard/moments.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { dayOf } from '../../../utils/locale/when.ts';
import { Further } from '../../ui/Further.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../ui/Words.ts';
import { useDashboardWords } from '../Words.ts';
import { MomentLine } from './MomentLine.tsx';
import { namesIn } from './names.ts';
import type { Teller } from './told.ts';

interface Props {
  moments: readonly Moment[];
  records: Records;
  now: number;
  topic: Topic | null;
  /** How much has been read, and whether there is more before. */
  loaded: number;
  further: boolean;
  onTopic: (topic: Topic | null) => void;
  onFurther: () => void;
  /** What can be added to it. */
  children: ComponentChildren;
}

/** All that happened, day by day, the newest first. */
export function Timeline({ moments, records, now, topic, loaded, further, onTopic, onFurther, children }: Props) {
  const catalog = useDashboardWords();
  const { timeline: words } = catalog;
  const general = useWords();
  const { language } = general;
  const names = useMemo(() => namesIn(records), [records]);
  const day = (date: string) => dayOf(Date.parse(date), now, language);
  const teller: Teller = { words: catalog, general, names, day };
  const days = daysOf(moments);
  return (
    <section class="stack" aria-label={words.title}>
      <h2 class="hidden-text">{words.title}</h2>
      {children}
      <div class="row end">
        <Select
          label={words.show}
          value={topic ?? ''}
          options={[{ value: '', name: words.all }, ...TOPICS.map((value) => ({ value, name: words.topics[value] }))]}
          onChange={(chosen) => onTopic(TOPICS.find((one) => one === chosen) ?? null)}
        />
      </div>
      {days.length === 0 && !further && <p class="soft">{words.empty}</p>}
      {days.map(({ at, moments: together }) => (
        <section key={at} class="day" aria-label={dayOf(at, now, language)}>
          <h3>{dayOf(at, now, language)}</h3>
          <ol>
            {together.map((moment) => (
              <MomentLine key={moment.id} moment={moment} teller={teller} now={now} />
            ))}
          </ol>
        </section>
      ))}
      {further && <Further name={words.further} count={loaded} onReach={onFurther} />}
    </section>
  );
}
