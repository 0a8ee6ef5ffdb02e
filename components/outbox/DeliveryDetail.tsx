import { useState } from 'preact/hooks';
import type { Delivery } from '../../utils/domain/delivery.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { jsonIn } from '../../utils/domain/json.ts';
import { whenOf } from '../../utils/locale/when.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Verbatim } from '../ui/Verbatim.tsx';
import { useWords } from '../ui/Words.ts';
import { deliverySentence } from './sentence.ts';
import { useOutboxWords } from './Words.ts';

/** What can be done with a delivery. */
interface DeliveryDeeds {
  onReplay: () => void;
  onCurrent: () => void;
  onCancel: () => void;
  onResume: () => void;
  /** Asks the browser for the destination's host; in the click itself. */
  onAllow: () => void;
  onClose: () => void;
}

interface Props extends DeliveryDeeds {
  delivery: Delivery;
  /** Undefined where it was removed. */
  destination: Destination | undefined;
  /** Its address as it may be shown. */
  shownUrl: string;
  /** What was just done, or why not. */
  said: string;
  now: number;
}

/** One delivery whole: why it stands where it stands, what to do, its attempts, what was sent and what came back. */
export function DeliveryDetail(props: Props) {
  const { delivery, destination, said, now, onClose } = props;
  const words = useWords();
  const outbox = useOutboxWords();
  const { attempts, reason, state, dueAt } = delivery;
  const over = state === 'accepted' || state === 'parked';
  return (
    <Dialog title={destination?.name ?? outbox.removed} onClose={onClose}>
      <p>{deliverySentence(delivery, destination?.name ?? outbox.removed, now, words, outbox)}</p>
      {reason !== null && state !== 'accepted' && <p class="notice">{outbox.advice[reason]}</p>}
      <p role="status">{said}</p>
      <LeftByHand delivery={delivery} />
      <Fixes {...props} />
      {!over && dueAt > 0 && (
        <p class="soft">
          {words.changes.label(outbox.next)} {whenOf(dueAt, now, words.language)}
        </p>
      )}
      <section class="stack tight">
        <h3>{outbox.attempts}</h3>
        {attempts.length === 0 && <p class="soft">{outbox.noAttempt}</p>}
        <ol>
          {attempts.map(({ at, status, milliseconds, reason: why }) => (
            <li key={at}>
              {whenOf(Date.parse(at), now, words.language)} · {outbox.attempt(status, milliseconds)}
              {why && ` · ${words.reasons[why]}`}
            </li>
          ))}
        </ol>
      </section>
      <Exchange {...props} />
      <div class="row end">
        <Button onClick={onClose}>{outbox.close}</Button>
      </div>
    </Dialog>
  );
}

/** What a person has to erase there: each record, with its link where there is one. */
function LeftByHand({ delivery: { reason, steps } }: Pick<Props, 'delivery'>) {
  const words = useOutboxWords();
  if (reason !== 'by-hand') return null;
  const left = steps.filter(({ record }) => record !== null);
  const kindOf = (name: string) =>
    name.startsWith('contact') ? 'contact' : name.startsWith('note') ? 'note' : 'account';
  return (
    <ul>
      {left.map(({ name, record, link }) => (
        <li key={name}>
          {link === null ? (
            words.leftUnlinked(words.left[kindOf(name)], record ?? '')
          ) : (
            <a href={link} target="_blank" rel="noreferrer">
              {words.left[kindOf(name)]}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What mends it. */
function Fixes({ delivery, destination, ...deeds }: Props) {
  const words = useOutboxWords();
  const { state, reason } = delivery;
  const over = state === 'accepted' || state === 'parked';
  return (
    <div class="row wrap">
      {reason === 'by-hand' && (
        <Button look="main" onClick={deeds.onCancel}>
          {words.doneByHand}
        </Button>
      )}
      {over && reason !== 'replaced' && reason !== 'done-by-hand' && destination && (
        <Button look={state === 'parked' && reason !== 'by-hand' ? 'main' : 'quiet'} onClick={deeds.onReplay}>
          {words.replay}
        </Button>
      )}
      {over && destination && (
        <Button look="quiet" onClick={deeds.onCurrent}>
          {words.current}
        </Button>
      )}
      {reason === 'permission' && state === 'waiting' && <Button onClick={deeds.onAllow}>{words.allow}</Button>}
      {destination?.state === 'paused' && <Button onClick={deeds.onResume}>{words.resume}</Button>}
      {reason !== null && destination && (
        <a class="button" href="/options.html">
          {words.settings}
        </a>
      )}
      {!over && (
        <Button
          look="quiet danger"
          onClick={() => {
            if (confirm(words.cancelConfirm)) deeds.onCancel();
          }}
        >
          {words.cancel}
        </Button>
      )}
    </div>
  );
}

/** What was sent and what came back. */
function Exchange({ delivery, shownUrl }: Pick<Props, 'delivery' | 'shownUrl'>) {
  const words = useOutboxWords();
  const [copied, copy] = useState(false);
  const { id, body, calls, answer, hash, reason } = delivery;
  const shown = calls.length > 1 || reason === 'by-hand' ? calls : [];
  const request = `POST ${shownUrl}\ncontent-type: application/json\nwebhook-id: ${id}\n\n${pretty(body)}`;
  return (
    <section class="stack tight">
      <h3>{words.request}</h3>
      {body === '' && hash ? (
        <p class="soft">{words.purged(hash)}</p>
      ) : (
        <Verbatim label={words.request} text={request} />
      )}
      <p class="soft">{words.signedAnew}</p>
      {shown.map(({ method, url, body: sent, status, answer: said }) => (
        <details key={`${method} ${url} ${sent}`}>
          <summary>
            {method} {url} · {status ?? '–'}
          </summary>
          <Verbatim label={words.request} text={pretty(sent)} />
          <Verbatim label={words.answer} text={pretty(said)} />
        </details>
      ))}
      <h3>{words.answer}</h3>
      {answer ? <Verbatim label={words.answer} text={pretty(answer)} /> : <p class="soft">{words.noAnswer}</p>}
      <div class="row">
        <Button
          look="quiet"
          onClick={() => void navigator.clipboard.writeText(JSON.stringify(delivery, null, 2)).then(() => copy(true))}
        >
          {words.copy}
        </Button>
        <span role="status">{copied && words.copied}</span>
      </div>
    </section>
  );
}

/** JSON with indents; any other text as it is. */
function pretty(text: string): string {
  const json = jsonIn(text);
  return json === undefined ? text : JSON.stringify(json, null, 2);
}
