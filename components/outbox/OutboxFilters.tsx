import type { OutboxQuery } from '../../utils/dashboard/outbox.ts';
import { type DeliveryReason, delivery, deliveryReason } from '../../utils/domain/delivery.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../ui/Words.ts';
import { useOutboxWords } from './Words.ts';

interface Props {
  query: OutboxQuery;
  destinations: readonly Destination[];
  onChange: (change: Partial<OutboxQuery>) => void;
}

/** Which deliveries are shown: to whom, in which state, why. */
export function OutboxFilters({ query, destinations, onChange }: Props) {
  const { reasons } = useWords();
  const { filters: words, states } = useOutboxWords();
  const all = { value: '', name: words.all };
  return (
    <div class="row wrap filters">
      <Select
        label={words.destination}
        value={query.destination}
        options={[all, ...destinations.map(({ id, name }) => ({ value: id, name }))]}
        onChange={(destination) => onChange({ destination })}
      />
      <Select
        label={words.state}
        value={query.state}
        options={[all, ...delivery.shape.state.options.map((state) => ({ value: state, name: states[state] }))]}
        onChange={(to) => onChange({ state: delivery.shape.state.options.find((state) => state === to) ?? '' })}
      />
      <Select
        label={words.reason}
        value={query.reason}
        options={[all, ...deliveryReason.options.map((reason) => ({ value: reason, name: reasons[reason] }))]}
        onChange={(to) =>
          onChange({ reason: deliveryReason.options.find((one): one is DeliveryReason => one === to) ?? '' })
        }
      />
    </div>
  );
}
