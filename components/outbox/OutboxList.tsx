import type { OutboxLine } from '../../utils/dashboard/outbox.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import type { OutboxWords } from '../../utils/locale/outbox-en.ts';
import { whenOf } from '../../utils/locale/when.ts';
import { useWords } from '../ui/Words.ts';
import { deliverySentence } from './sentence.ts';
import { useOutboxWords } from './Words.ts';

interface Props {
  lines: readonly OutboxLine[];
  destinations: readonly Destination[];
  /** The one that is opened. */
  opened: string | null;
  now: number;
  onOpen: (id: string) => void;
}

/** What it tells of, in words; that of a later version by its own name. */
function typeIn(type: string, { types }: OutboxWords): string {
  return Object.entries(types).find(([known]) => known === type)?.[1] ?? type;
}

/** The deliveries, newest first, each with how far it got. */
export function OutboxList({ lines, destinations, opened, now, onOpen }: Props) {
  const words = useWords();
  const outbox = useOutboxWords();
  return (
    <ul class="stack tight" aria-label={outbox.title}>
      {lines.map((line) => {
        const { id, name, account, type, state, queuedAt, link } = line;
        const to = destinations.find((one) => one.id === line.destination)?.name ?? outbox.removed;
        const stuck = line.stuck !== null;
        return (
          <li key={id} class="card row top delivery" aria-current={id === opened ? 'true' : undefined}>
            <span
              class={`dot ${state === 'accepted' ? 'good' : stuck ? 'bad' : state === 'parked' ? '' : 'wait'}`}
              aria-hidden="true"
            />
            <div class="grow">
              <p>
                <a href={`#/accounts/${account}`}>{name}</a> <span class="soft">· {typeIn(type, outbox)}</span>
              </p>
              <p class="soft">{deliverySentence(line, to, now, words, outbox)}</p>
              {link && state === 'accepted' && (
                <a class="soft" href={link} target="_blank" rel="noreferrer">
                  {outbox.openInCrm}
                </a>
              )}
            </div>
            <span class="soft">{whenOf(Date.parse(queuedAt), now, words.language)}</span>
            <button
              type="button"
              class="button quiet"
              aria-label={outbox.open(`${name}, ${to}`)}
              onClick={() => onOpen(id)}
            >
              {outbox.details}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
