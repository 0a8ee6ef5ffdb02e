import { useState } from 'preact/hooks';
import { isUnfinished } from '../../utils/discovery/follow-up/draft.ts';
import { judgeFollowUp } from '../../utils/discovery/follow-up/judge.ts';
import { mailtoOf } from '../../utils/discovery/follow-up/mailto.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { useDashboardWords } from '../account/Words.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import type { Hands } from './FollowUp.tsx';

/** A message as it is sent. */
export interface Message {
  to: string;
  subject: string;
  body: string;
}

interface Props {
  start: Message;
  /** A reason to begin from instead. */
  better: { name: string; take: () => void } | null;
  /** What to wait for, in words, where there is no reason. */
  wait: string;
  hands: Pick<Hands, 'copy' | 'open'>;
  /** One that brought nothing was thought better of. */
  onAvoid: () => void;
  onType: (message: Message) => void;
  onNote: () => void;
  onClose: () => void;
}

/** As many words are a message: before, nothing is said of it. */
const ENOUGH = 5;

type Use = 'copy' | 'mail' | 'note';

/** A message being written: what it brings is told as one types, and one that brings nothing is held back once. */
export function FollowUpDraft({ start, better, wait, hands, onAvoid, onType, onNote, onClose }: Props) {
  const { followUp: words } = useDashboardWords();
  const [{ subject, body }, set] = useState({ subject: start.subject, body: start.body });
  const [held, hold] = useState<Use | null>(null);
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  const written = body.trim() !== '';
  const judged = written ? judgeFollowUp(body) : null;
  const empty = judged?.empty === true;
  // The first words of a message bring nothing yet.
  const told = held !== null || body.trim().split(/\s+/, ENOUGH).length === ENOUGH;
  const uses: Record<Use, () => void> = {
    copy: () =>
      void hands.copy(body).then(
        () => setCopied('done'),
        () => setCopied('failed'),
      ),
    mail: () => hands.open(mailtoOf({ to: start.to, subject, body })),
    note: onNote,
  };
  const type = (typed: Pick<Message, 'subject' | 'body'>) => {
    set(typed);
    onType({ to: start.to, ...typed });
  };
  const use = (what: Use) => {
    if (empty) return hold(what);
    if (held !== null) onAvoid();
    hold(null);
    uses[what]();
  };
  const giveUp = (instead: () => void) => {
    if (empty && told) onAvoid();
    instead();
  };
  return (
    <div class="stack">
      <Field
        label={words.subject}
        value={subject}
        limit={LIMIT.line}
        focus
        onInput={(text) => type({ subject: text, body })}
      />
      <div class="message">
        <Field
          label={words.message}
          value={body}
          limit={LIMIT.text}
          long
          onInput={(text) => type({ subject, body: text })}
          {...(judged && told && !empty && { hint: words.brings(judged.why) })}
          problem={judged && told && empty ? words.empty(judged.why) : undefined}
        />
      </div>
      {isUnfinished(body) && <p class="soft">{words.unfinished}</p>}
      <p role="status" class="soft">
        {copied && (copied === 'done' ? words.copied : words.notCopied)}
      </p>
      {held !== null && empty && (
        <p role="alert" class="notice">
          {words.held}
        </p>
      )}
      <div class="row wrap">
        {empty && told && better && <Button onClick={() => giveUp(better.take)}>{better.name}</Button>}
        {held !== null && empty && (
          <Button
            look="quiet"
            onClick={() => {
              hold(null);
              uses[held]();
            }}
          >
            {words.anyway}
          </Button>
        )}
        <Button look="quiet" onClick={() => giveUp(onClose)}>
          {empty && told ? wait : words.discard}
        </Button>
      </div>
      <div class="row wrap">
        <Button look="main" disabled={!written} onClick={() => use('mail')}>
          {words.mail}
        </Button>
        <Button disabled={!written} onClick={() => use('copy')}>
          {words.copy}
        </Button>
        <Button disabled={!written} onClick={() => use('note')}>
          {words.note}
        </Button>
      </div>
    </div>
  );
}
