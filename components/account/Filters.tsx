import { EVERYTHING, type Query } from '../../utils/dashboard/query.ts';
import { signalKind } from '../../utils/domain/signal.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { useDashboardWords } from './Words.ts';

interface Props {
  query: Query;
  onChange: (query: Query) => void;
}

/** What narrows the list of accounts down. */
export function Filters({ query, onChange }: Props) {
  const { list, stages, owners, needKinds, signals } = useDashboardWords();
  const filter = (key: keyof typeof list.filters, names: Record<string, string>, values = Object.keys(names)) => (
    <Select
      label={list.filters[key]}
      value={query[key]}
      options={[{ value: '', name: list.any }, ...values.map((value) => ({ value, name: names[value] ?? value }))]}
      onChange={(value) => onChange({ ...query, [key]: value })}
    />
  );
  const narrowed = Object.keys(list.filters).some((key) => query[key as keyof Query] !== '');
  return (
    <div class="filters">
      {filter('stage', stages)}
      {filter('owner', owners)}
      {filter('signal', signals, signalKind.options)}
      {filter('need', needKinds)}
      {narrowed && (
        <Button look="quiet" onClick={() => onChange({ ...EVERYTHING, words: query.words })}>
          {list.clear}
        </Button>
      )}
    </div>
  );
}
