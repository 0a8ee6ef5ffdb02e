import { useState } from 'preact/hooks';
import { domainOf, personOf } from '../../../utils/domain/best.ts';
import { localDay } from '../../../utils/domain/clock.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { dayOfDate } from '../../../utils/locale/when.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/Words.ts';
import { Card } from '../Card.tsx';
import { useDashboardWords } from '../Words.ts';
import { AddCallback, type Callback, type TypedCallback } from './AddCallback.tsx';
import { CallbackDone } from './CallbackDone.tsx';

interface Props {
  records: Records;
  now: number;
  trouble: string | null;
  onAdd: (callback: TypedCallback) => Promise<boolean>;
  onDone: (callback: Callback, note: string) => Promise<boolean>;
}

/** Who of them expects our call: what has waited longest first. */
export function CallbacksCard({ records, now, trouble, onAdd, onDone }: Props) {
  const { probe: words, today } = useDashboardWords();
  const { language } = useWords();
  const [asking, ask] = useState<Callback | 'add' | null>(null);
  const domain = domainOf(records.account.facts);
  const dayDue = ({ due, requestedAt }: Callback) => due ?? requestedAt.slice(0, 10);
  const open = records.callbacks
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => dayDue(a).localeCompare(dayDue(b)));
  const whoOf = ({ contact }: Callback) =>
    personOf(records.contacts.find(({ id }) => id === contact)?.facts ?? [], domain);
  const done = () => ask(null);
  return (
    <Card
      title={today.callbacks}
      empty={open.length === 0 ? words.noCallbacks : ''}
      action={
        <Button look="quiet" onClick={() => ask('add')}>
          {words.addCallback}
        </Button>
      }
      beside={
        <>
          {asking === 'add' && (
            <AddCallback records={records} response={null} trouble={trouble} onAdd={onAdd} onClose={done} />
          )}
          {asking !== null && asking !== 'add' && (
            <CallbackDone
              whom={whoOf(asking) || asking.about}
              trouble={trouble}
              onDone={(note) => onDone(asking, note)}
              onClose={done}
            />
          )}
        </>
      }
    >
      <ul class="stack">
        {open.map((callback) => {
          const who = whoOf(callback);
          const day = dayDue(callback);
          return (
            <li key={callback.id} class="stack tight">
              <div class="row top">
                <span class="grow">
                  {who && <strong>{who}</strong>} {callback.about}
                </span>
                <span class={`chip ${day <= localDay(now) ? 'amber' : ''}`}>{dayOfDate(day, now, language)}</span>
              </div>
              <div class="row">
                <Button look="quiet" label={words.calledBackOf(who || callback.about)} onClick={() => ask(callback)}>
                  {words.calledBack}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
