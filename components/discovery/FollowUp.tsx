import { useEffect, useState } from 'preact/hooks';
import { waitUntil } from '../../utils/discovery/follow-up/last-contact.ts';
import type { Reason } from '../../utils/discovery/follow-up/reason.ts';
import { reasons } from '../../utils/discovery/follow-up/reasons.ts';
import { localDay } from '../../utils/domain/clock.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Records } from '../../utils/domain/records.ts';
import { dayOf } from '../../utils/locale/when.ts';
import { Card } from '../account/Card.tsx';
import { AddTouch, type TypedTouch } from '../account/relation/AddTouch.tsx';
import { useDashboardWords } from '../account/Words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import type { FollowUpDraft, Message } from './FollowUpDraft.tsx';

interface Props {
  records: Records;
  now: number;
  trouble: string | null;
  hands: Hands;
  /** The one that was being written, and is kept as it is typed; null for none. */
  message: Message | null;
  onMessage: (message: Message | null) => void;
  onTouch: (touch: TypedTouch) => Promise<boolean>;
}

/** What happens outside the page, and what this browser remembers of it. */
export interface Hands {
  copy(text: string): Promise<void>;
  /** Opens a `mailto:` address in the mail program. */
  open(address: string): void;
  /** How many empty messages were thought better of. */
  avoided(): number;
  /** One more; how many then. */
  avoid(): number;
}

/** The message as one begins it. `nth`: each beginning is another form. */
interface Writing extends Message {
  nth: number;
  reason: Reason | null;
  with: readonly Id[];
}

/** The reasons to come back to an account, or until when to wait; and a message that is written for one of them. */
export function FollowUp({ records, now, trouble, hands, message, onMessage, onTouch }: Props) {
  const { followUp: words } = useDashboardWords();
  const { language } = useWords();
  const [writing, write] = useState<Writing | null>(message && { ...message, nth: 0, reason: null, with: [] });
  const [noting, note] = useState(false);
  const [avoided, count] = useState(hands.avoided);
  const Desk = useDesk(writing !== null);
  const found = reasons(records, now);
  const [best] = found;
  const until = waitUntil(records);
  const day = dayOf(Date.parse(until), now, language);
  const tell = ({ kind, text }: Reason) => `${words.kinds[kind]} · ${text}`;
  const begin = async (reason: Reason) => {
    const { draftFrom } = await import('../../utils/discovery/follow-up/draft.ts');
    const { to, subject, body, recipient } = draftFrom(reason, records, language === 'fr' ? 'fr' : 'en');
    start({ to, subject, body }, reason, recipient === null ? [] : [recipient]);
  };
  const start = (typed: Message, reason: Reason | null, people: readonly Id[]) => {
    write((before) => ({ ...typed, nth: (before?.nth ?? 0) + 1, reason, with: people }));
    onMessage(typed);
  };
  const leave = () => {
    write(null);
    onMessage(null);
  };
  return (
    <Card
      title={words.title}
      level={2}
      empty={found.length > 0 ? '' : until > localDay(now) ? words.none(day) : words.overdue}
      action={
        writing === null && (
          <Button look="quiet" onClick={() => start({ to: '', subject: '', body: '' }, null, [])}>
            {words.own}
          </Button>
        )
      }
      beside={
        <>
          {writing && Desk && (
            <Desk
              key={writing.nth}
              start={writing}
              better={best ? { name: words.begin(tell(best)), take: () => void begin(best) } : null}
              wait={until > localDay(now) ? words.wait(day) : words.discard}
              hands={hands}
              onAvoid={() => count(hands.avoid())}
              onNote={() => note(true)}
              onType={onMessage}
              onClose={leave}
            />
          )}
          {noting && (
            <AddTouch
              start={{
                channel: 'email',
                brought: writing?.reason ? tell(writing.reason) : '',
                with: writing ? [...writing.with] : [],
              }}
              records={records}
              trouble={trouble}
              onAdd={async (touch) => {
                const done = await onTouch(touch);
                if (done) leave();
                return done;
              }}
              onClose={() => note(false)}
            />
          )}
          {avoided > 0 && <p class="soft">{words.avoided(avoided)}</p>}
        </>
      }
    >
      <ul class="stack tight">
        {found.map((reason) => (
          <li key={reason.evidence.join()} class="row top">
            <span class="chip">{words.kinds[reason.kind]}</span>
            <span class="grow clip">{reason.text}</span>
            {reason.at !== null && <span class="soft">{dayOf(Date.parse(reason.at), now, language)}</span>}
            <Button look="quiet" label={words.draftOf(tell(reason))} onClick={() => void begin(reason)}>
              {words.draft}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What a message is written and judged with is fetched with the first one: most visits need none. Null until it is there. */
function useDesk(wanted: boolean): typeof FollowUpDraft | null {
  const [desk, set] = useState<{ Desk: typeof FollowUpDraft } | null>(null);
  useEffect(() => {
    if (wanted && !desk) void import('./FollowUpDraft.tsx').then(({ FollowUpDraft: Desk }) => set({ Desk }));
  }, [wanted]);
  return desk?.Desk ?? null;
}
