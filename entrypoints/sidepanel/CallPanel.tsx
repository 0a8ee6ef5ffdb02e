import { type ReadonlySignal, useComputed } from '@preact/signals';
import { CallMode } from '../../components/call/CallMode.tsx';
import type { Front } from '../../utils/call/front.ts';
import type { CallSession } from '../../utils/call/session.ts';
import { type CallSummaryWords, callSummary } from '../../utils/call/summary.ts';
import { briefOf } from '../../utils/discovery/brief.ts';
import type { Spoken } from '../../utils/discovery/language.ts';
import { underWay } from '../../utils/domain/opportunity.ts';
import type { Proposing } from './proposing.ts';

interface Props {
  session: NonNullable<CallSession>;
  /** Null until it is loaded. */
  proposing: ReadonlySignal<Proposing | null>;
  /** The page in front; null where there is none to tell of. */
  front: ReadonlySignal<Front | null>;
  /** The account's language, which questions and summary are in. */
  language: Spoken;
  words: CallSummaryWords;
  now: () => number;
}

/** A call, with all that is computed from what is known of the account. */
export function CallPanel({ session, proposing, front, language, words, now }: Props) {
  const proposed = useComputed(() => {
    const records = session.records.value;
    const stage = underWay(records.opportunities)?.stage ?? null;
    return proposing.value?.(records, { language, stage, now: now() }) ?? null;
  });
  const brief = useComputed(() => briefOf(session.records.value, proposed.value ?? [], now()));
  const composed = useComputed(() => callSummary(session.records.value, session.draft.value, words));
  const send = () => {
    void session.close(session.draft.value.summary ?? composed.value);
  };
  return (
    <CallMode
      session={session}
      brief={brief.value}
      proposed={proposed.value}
      front={front.value}
      composed={composed.value}
      now={now}
      onSend={send}
    />
  );
}
