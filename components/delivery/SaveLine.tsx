import type { Words } from '../../utils/locale/en.ts';
import { whenOf } from '../../utils/locale/when.ts';
import type { Progress, SaveStatus, Trouble } from '../../utils/prospect/status.ts';
import { useWords } from '../ui/Words.ts';
import { troubleSentence } from './trouble.ts';

/** A next try sooner than this is said as a moment. Milliseconds. */
const MOMENT = 60_000;

interface Props {
  status: SaveStatus;
  /** Whether a destination exists at all. */
  connected: boolean;
  /** Something is typed that no save has taken yet. */
  drafted: boolean;
  trouble: Trouble | null;
  now: number;
}

/** How far a save got, in two parts that are never mixed: kept here, and accepted by whom. */
export function SaveLine({ status, connected, drafted, trouble, now }: Props) {
  const words = useWords();
  const parts = sentences(status, connected, drafted, now, words);
  return (
    <div role="status" class="stack tight status">
      {trouble && <p class="notice bad">{troubleSentence(trouble, words)}</p>}
      <p class="row top">
        <span class={`dot ${dotOf(status, connected)}`} aria-hidden="true" />
        <span class="soft grow">{parts}</span>
      </p>
      {status.links.length > 0 && (
        <p class="row wrap">
          {status.links.map(({ href, destination }) => (
            <a key={href} class="soft" href={href} target="_blank" rel="noreferrer">
              {status.links.length === 1 ? words.status.openInCrm : words.status.openIn(destination)}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

function sentences({ keptAt, progress }: SaveStatus, connected: boolean, drafted: boolean, now: number, words: Words) {
  const { status } = words;
  if (keptAt === null) return drafted ? status.draft : status.nothing;
  const parts = [status.kept(whenOf(keptAt, now, words.language))];
  if (!connected) parts.push(status.noDestination);
  for (const one of progress) parts.push(progressSentence(one, now, words));
  if (drafted) parts.push(status.changes);
  return `${parts.join(' · ')}.`;
}

function progressSentence({ destination, state, reason, at }: Progress, now: number, words: Words): string {
  const { status, reasons, language } = words;
  const why = reason ? reasons[reason] : '';
  switch (state) {
    case 'accepted':
      return status.accepted(destination, whenOf(at ?? now, now, language));
    case 'parked':
      return status.parked(destination, why);
    case 'waiting':
      if (reason === 'unauthorised' || reason === 'gone' || at === null) return status.held(destination, why);
      return status.waiting(destination, why, at - now < MOMENT ? status.moment : whenOf(at, now, language));
    case 'queued':
    case 'sending':
      return status.sending(destination);
  }
}

function dotOf({ keptAt, progress }: SaveStatus, connected: boolean): 'good' | 'wait' | 'bad' | '' {
  if (keptAt === null) return '';
  if (progress.some(({ state }) => state === 'parked')) return 'bad';
  if (progress.some(({ state }) => state !== 'accepted')) return 'wait';
  return connected && progress.length > 0 ? 'good' : '';
}
