import { useState } from 'preact/hooks';
import { domainOf, personOf } from '../../../utils/domain/best.ts';
import type { Id } from '../../../utils/domain/identifier.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { LIMIT } from '../../../utils/domain/text.ts';
import { type Channel, channel as channels, type Touch } from '../../../utils/domain/touch.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

/** A touch as it is typed: who, how, what it brought. */
export type TypedTouch = Pick<Touch, 'direction' | 'channel' | 'minutes' | 'origin' | 'brought' | 'with'>;

interface Props {
  /** What is known of it already. */
  start?: Partial<Pick<TypedTouch, 'channel' | 'brought' | 'with'>>;
  records: Records;
  trouble: string | null;
  onAdd: (touch: TypedTouch) => Promise<boolean>;
  onClose: () => void;
}

const DIRECTIONS = ['outgoing', 'incoming'] as const;

/** A contact between us and them: with whom, how, and what it brought them. */
export function AddTouch({ start, records, trouble, onAdd, onClose }: Props) {
  const { relation: words, timeline, directions } = useDashboardWords();
  const [channel, setChannel] = useState<Channel>(start?.channel ?? 'call');
  const [direction, setDirection] = useState<(typeof DIRECTIONS)[number]>('outgoing');
  const [minutes, setMinutes] = useState('');
  const [origin, setOrigin] = useState('');
  const [brought, setBrought] = useState(start?.brought ?? '');
  const [met, meet] = useState<readonly Id[]>(start?.with ?? []);
  const length = /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : null;
  const domain = domainOf(records.account.facts);
  return (
    <FormDialog
      title={words.addTouch}
      submit={words.saveTouch}
      trouble={trouble}
      ready={minutes.trim() === '' || length !== null}
      onClose={onClose}
      onSubmit={() =>
        onAdd({ channel, direction, minutes: length, origin: origin.trim(), brought: brought.trim(), with: [...met] })
      }
    >
      <div class="pair">
        <Select
          label={words.channel}
          value={channel}
          options={channels.options.map((value) => ({ value, name: timeline.channels[value] }))}
          onChange={(value) => setChannel(channels.options.find((one) => one === value) ?? channel)}
        />
        <Select
          label={words.direction}
          value={direction}
          options={DIRECTIONS.map((value) => ({ value, name: directions[value] }))}
          onChange={(value) => setDirection(DIRECTIONS.find((one) => one === value) ?? direction)}
        />
      </div>
      {records.contacts.length > 0 && (
        <fieldset class="choice">
          <legend class="legend">{words.with}</legend>
          {records.contacts.map(({ id, facts }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={met.includes(id)}
                onChange={(event) =>
                  meet(event.currentTarget.checked ? [...met, id] : met.filter((other) => other !== id))
                }
              />
              {personOf(facts, domain)}
            </label>
          ))}
        </fieldset>
      )}
      <Field
        label={words.brought}
        value={brought}
        limit={LIMIT.text}
        long
        hint={words.broughtHint}
        onInput={setBrought}
      />
      <div class="pair">
        <Field
          label={words.minutes}
          value={minutes}
          limit={4}
          problem={minutes.trim() !== '' && length === null ? words.minutesWrong : undefined}
          onInput={setMinutes}
        />
        <Field label={words.origin} value={origin} limit={LIMIT.line} onInput={setOrigin} />
      </div>
    </FormDialog>
  );
}
