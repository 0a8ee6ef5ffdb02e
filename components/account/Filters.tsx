import { touchedOptions } from '../../utils/dashboard/months.ts';
import { EVERYTHING, type Query } from '../../utils/dashboard/query.ts';
import { signalKind } from '../../utils/domain/signal.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { saidOn } from '../../utils/locale/when.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../ui/Words.ts';
import { useDashboardWords } from './Words.ts';

interface Props {
  query: Query;
  now: number;
  onChange: (query: Query) => void;
}

/** What narrows the list of accounts down. */
export function Filters({ query, now, onChange }: Props) {
  const { list, stages, owners, needKinds, signals } = useDashboardWords();
  const filter = (key: keyof typeof list.filters, names: Record<string, string>, values = Object.keys(names)) => (
    <Select
      label={list.filters[key]}
      value={query[key]}
      options={[{ value: '', name: list.any }, ...values.map((value) => ({ value, name: names[value] ?? value }))]}
      onChange={(value) => onChange({ ...query, [key]: value })}
    />
  );
  const { language } = useWords();
  const months = touchedOptions(now).map((said) => [said, saidOn(said, language)]);
  const narrowed = Object.keys(list.filters).some((key) => query[key as keyof Query] !== '');
  return (
    <div class="filters">
      {filter('stage', stages)}
      {filter('owner', owners)}
      {filter('signal', signals, signalKind.options)}
      {filter('need', needKinds)}
      {filter('touched', Object.fromEntries(months), touchedOptions(now))}
      <Field
        label={list.filters.origin}
        value={query.origin}
        limit={LIMIT.line}
        onInput={(origin) => onChange({ ...query, origin })}
      />
      {narrowed && (
        <Button look="quiet" onClick={() => onChange({ ...EVERYTHING, words: query.words })}>
          {list.clear}
        </Button>
      )}
    </div>
  );
}
