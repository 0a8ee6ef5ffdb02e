import type { TestAnswer } from '../../utils/bridge/replies.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  destination: Destination;
  /** The address as it may be shown: it may itself be the secret. */
  shownUrl: string;
  origin: string;
  /** Whether the browser lets us talk to it; null while that is not known. */
  allowed: boolean | null;
  test: TestAnswer | 'under-way' | null;
  onAllow: () => void;
  onEdit: () => void;
  onTest: () => void;
  onRemove: () => void;
}

/** One destination: where it is, whether it may be reached, and what it says to a test event. */
export function DestinationCard(props: Props) {
  const { destination, shownUrl, origin, allowed, test } = props;
  const { options: words } = useWords();
  return (
    <section class="card stack" aria-label={destination.name}>
      <div class="row top">
        <div class="grow">
          <h3 class="destination-name">{destination.name}</h3>
          <p class="soft">{shownUrl}</p>
        </div>
        <span class="chip">{destination.secret ? words.signed : words.unsigned}</span>
        <span class={`chip ${destination.state === 'active' ? 'teal' : 'amber'}`}>
          {words.state[destination.state]}
        </span>
      </div>
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
        <Button look="quiet danger" onClick={props.onRemove}>
          {words.remove}
        </Button>
      </div>
      <div role="status">{test !== null && test !== 'under-way' && <Answer test={test} />}</div>
    </section>
  );
}

function Answer({ test }: { test: TestAnswer }) {
  const { options: words } = useWords();
  const { status, milliseconds, accepted, text } = test;
  if (status === null) return <p class="notice bad">{words.testSilent}</p>;
  return (
    <div class={`notice ${accepted ? 'good' : 'bad'}`}>
      <p>{accepted ? words.testAccepted(status, milliseconds) : words.testRefused(status, milliseconds)}</p>
      {text !== '' && (
        <details>
          <summary>{words.answer}</summary>
          <pre>{text}</pre>
        </details>
      )}
    </div>
  );
}
