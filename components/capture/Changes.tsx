import type { Words } from '../../utils/locale/en.ts';
import { dayOf, whenOf } from '../../utils/locale/when.ts';
import type { Change } from '../../utils/prospect/changes.ts';
import { useWords } from '../ui/Words.ts';

/** More than this many are folded away. */
const SHOWN = 5;

interface Props {
  changes: readonly Change[];
  /** When the account was last looked at, milliseconds since 1970. */
  since: number;
  now: number;
}

/** What this page says otherwise than last time. Nothing shows where it says the same. */
export function Changes({ changes, since, now }: Props) {
  const { changes: words, language } = useWords();
  if (changes.length === 0) return null;
  const rest = changes.slice(SHOWN);
  const sameDay = new Date(since).toDateString() === new Date(now).toDateString();
  return (
    <section class="card stack tight changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{words.since((sameDay ? whenOf : dayOf)(since, now, language))}</h2>
      <ChangeList changes={changes.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary class="soft">{words.more(rest.length)}</summary>
          <ChangeList changes={rest} />
        </details>
      )}
    </section>
  );
}

function ChangeList({ changes }: { changes: readonly Change[] }) {
  const words = useWords();
  return (
    <ul class="stack tight">
      {changes.map((change) => (
        <li key={JSON.stringify(change)} class="row top">
          <span class={`sign ${NAMES[change.sign]}`} aria-hidden="true">
            {change.sign === '-' ? '−' : change.sign}
          </span>
          <span class="grow">
            <span class="hidden-text">{words.changes[NAMES[change.sign]]} </span>
            <span class="soft">{matterOf(change, words)}</span> {change.before}
            {change.sign === '~' && ' → '}
            {change.now}
          </span>
        </li>
      ))}
    </ul>
  );
}

const NAMES = { '+': 'came', '~': 'changed', '-': 'gone' } as const;

function matterOf({ about }: Change, { signals, facts, changes }: Words): string {
  if ('signal' in about) return `${signals.kinds[about.signal]} ·`;
  if ('field' in about) return changes.label(facts.fields[about.field]);
  return changes.label('named' in about ? about.named : changes.contact);
}
