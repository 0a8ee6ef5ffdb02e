import type { TestAnswer } from '../../utils/bridge/replies.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { healthWordsFor } from '../../utils/locale/health.ts';
import { type Health, HealthLine } from '../delivery/HealthLine.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { TestAnswered } from './TestAnswered.tsx';
import { useDestinationsWords, useOptionsWords } from './Words.ts';

interface Props {
  destination: Destination;
  /** The product's name, where it is one. */
  label: string | null;
  /** The address as it may be shown: it may itself be the secret. */
  shownUrl: string;
  origin: string;
  /** Whether the browser lets us talk to it; null while that is not known. */
  allowed: boolean | null;
  health: Health | null;
  now: number;
  test: TestAnswer | 'under-way' | null;
  onAllow: () => void;
  onEdit: () => void;
  onTest: () => void;
  onPause: () => void;
  onResume: () => void;
  onRemove: () => void;
  /** The rep has read that it accepts again. */
  onSeen: () => void;
}

/** One destination: where it is, how it fares, whether it may be reached, and what it says to a test event. */
export function DestinationCard(props: Props) {
  const { destination, label, shownUrl, origin, allowed, health, test } = props;
  const words = useOptionsWords();
  const destinations = useDestinationsWords();
  const { language } = useWords();
  return (
    <section class="card stack" aria-label={destination.name}>
      <div class="row top">
        <div class="grow">
          <h3 class="destination-name">{destination.name}</h3>
          <p class="soft">{[label, shownUrl].filter(Boolean).join(' · ')}</p>
        </div>
        <span class="chip">{destination.secret ? words.signed : words.unsigned}</span>
        <span class={`chip ${destination.state === 'active' ? 'teal' : 'amber'}`}>
          {words.state[destination.state]}
        </span>
      </div>
      <State destination={destination} onSeen={props.onSeen} />
      {health && (
        <HealthLine health={health} now={props.now}>
          {health.queued + health.stuck > 0 && (
            <>
              {' · '}
              <a href="/dashboard.html#/outbox">{healthWordsFor(language).outbox}</a>
            </>
          )}
        </HealthLine>
      )}
      {allowed === false && (
        <div class="notice row wrap">
          <p class="grow">{words.notAllowed(origin)}</p>
          <Button onClick={props.onAllow}>{words.allow}</Button>
        </div>
      )}
      <div class="row wrap">
        <Button disabled={test === 'under-way'} onClick={props.onTest}>
          {test === 'under-way' ? words.testing : words.test}
        </Button>
        <Button look="quiet" label={words.edit(destination.name)} onClick={props.onEdit}>
          {words.editShort}
        </Button>
        {destination.state === 'active' && (
          <Button look="quiet" label={`${destinations.pause}: ${destination.name}`} onClick={props.onPause}>
            {destinations.pause}
          </Button>
        )}
        {destination.state === 'paused' && (
          <Button look="quiet" label={`${destinations.resume}: ${destination.name}`} onClick={props.onResume}>
            {destinations.resume}
          </Button>
        )}
        <Button look="quiet danger" onClick={props.onRemove}>
          {words.remove}
        </Button>
      </div>
      <div role="status">{test !== null && test !== 'under-way' && <TestAnswered test={test} />}</div>
    </section>
  );
}

/** Why nothing is sent, and what to do; what goes on there. */
function State({ destination, onSeen }: Pick<Props, 'destination' | 'onSeen'>) {
  const { language } = useWords();
  const words = useDestinationsWords();
  const { name, state, pause, oldSecret, recovered, kept } = destination;
  if (state === 'off') return <p class="notice bad">{words.off}</p>;
  if (state === 'paused') return <p class="notice">{words.paused[pause?.why ?? 'unauthorised']}</p>;
  const until = oldSecret && new Date(oldSecret.until);
  return (
    <>
      {recovered && (
        <div class="notice good row wrap">
          <p class="grow">{words.recovered(name)}</p>
          <Button look="quiet" onClick={onSeen}>
            {words.seen}
          </Button>
        </div>
      )}
      {kept && <p class="soft">{words.kept.progress(kept.done, kept.total)}</p>}
      {until && (
        <p class="soft">
          {words.rotating(until.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }))}
        </p>
      )}
    </>
  );
}
