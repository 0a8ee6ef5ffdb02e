import { useState } from 'preact/hooks';
import { domainOf, personOf } from '../../../utils/domain/best.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { dayOf } from '../../../utils/locale/when.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/Words.ts';
import { Card } from '../Card.tsx';
import { AddCallback, type TypedCallback } from '../relation/AddCallback.tsx';
import { useDashboardWords } from '../Words.ts';
import { AddResponse, type Response, type TypedResponse } from './AddResponse.tsx';
import { PlaceProbe, type Probe, type TypedProbe } from './PlaceProbe.tsx';

interface Props {
  records: Records;
  now: number;
  trouble: string | null;
  onPlace: (probe: TypedProbe) => Promise<boolean>;
  onAnswer: (typed: TypedResponse) => Promise<boolean>;
  onCall: (callback: TypedCallback) => Promise<boolean>;
}

type Asking = { what: 'place' | 'answer' } | { what: 'call'; response: Response };

/** What was offered where their people are, and who came forward. */
export function ProbesCard({ records, now, trouble, onPlace, onAnswer, onCall }: Props) {
  const { probe: words } = useDashboardWords();
  const [asking, ask] = useState<Asking | null>(null);
  const { probes, responses } = records;
  const done = () => ask(null);
  return (
    <Card
      title={words.title}
      empty={probes.length + responses.length === 0 ? words.none : ''}
      action={
        <>
          <Button look="quiet" onClick={() => ask({ what: 'answer' })}>
            {words.addResponse}
          </Button>
          <Button look="quiet" onClick={() => ask({ what: 'place' })}>
            {words.place}
          </Button>
        </>
      }
      beside={
        <>
          {asking?.what === 'place' && <PlaceProbe trouble={trouble} onPlace={onPlace} onClose={done} />}
          {asking?.what === 'answer' && (
            <AddResponse records={records} trouble={trouble} onAdd={onAnswer} onClose={done} />
          )}
          {asking?.what === 'call' && (
            <AddCallback records={records} response={asking.response} trouble={trouble} onAdd={onCall} onClose={done} />
          )}
        </>
      }
    >
      <ul class="stack">
        {responses.toReversed().map((response) => (
          <Answered
            key={response.id}
            response={response}
            records={records}
            now={now}
            onCall={() => ask({ what: 'call', response })}
          />
        ))}
        {probes.toReversed().map((probe) => (
          <Placed
            key={probe.id}
            probe={probe}
            now={now}
            count={responses.filter((one) => one.probe === probe.id).length}
          />
        ))}
      </ul>
    </Card>
  );
}

interface AnsweredProps {
  response: Response;
  records: Records;
  now: number;
  onCall: () => void;
}

function Answered({ response, records, now, onCall }: AnsweredProps) {
  const { probe: words } = useDashboardWords();
  const { language } = useWords();
  const contact = records.contacts.find(({ id }) => id === response.contact);
  const who = contact ? personOf(contact.facts, domainOf(records.account.facts)) : words.nobody;
  const callback = records.callbacks.findLast((one) => one.response === response.id);
  return (
    <li class="stack tight">
      <div class="row top">
        <span class="grow">
          <strong>{who}</strong> <span class="soft">{words.answered(response.name)}</span>
        </span>
        <span class="chip">{dayOf(Date.parse(response.answeredAt), now, language)}</span>
      </div>
      {response.said !== '' && <blockquote>{response.said}</blockquote>}
      {callback ? (
        <span class="soft">{callback.status === 'open' ? words.callExpected : words.calledBack}</span>
      ) : (
        <div class="row">
          <Button look="quiet" label={words.addCallbackOf(who)} onClick={onCall}>
            {words.addCallback}
          </Button>
        </div>
      )}
    </li>
  );
}

function Placed({ probe, now, count }: { probe: Probe; now: number; count: number }) {
  const { probe: words } = useDashboardWords();
  const { language } = useWords();
  const { name, stake, place, url, placedAt } = probe;
  const where = place || (url && URL.parse(url)?.hostname) || '';
  return (
    <li>
      <div class="row top">
        <span class="grow">
          {name} <span class="soft">{words.responses(count)}</span>
        </span>
        <span class="chip">{dayOf(Date.parse(placedAt), now, language)}</span>
      </div>
      <p class="soft">
        {[stake, where].filter(Boolean).join(' · ')}{' '}
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        )}
      </p>
    </li>
  );
}
