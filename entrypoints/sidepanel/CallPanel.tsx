import { useComputed } from '@preact/signals';
import { CallMode } from '../../components/call/CallMode.tsx';
import { secondsOf } from '../../utils/call/draft.ts';
import type { CallSession } from '../../utils/call/session.ts';
import { type CallSummaryWords, callSummary } from '../../utils/call/summary.ts';
import { briefOf } from '../../utils/discovery/brief.ts';
import type { Playbook } from '../../utils/discovery/playbook/playbook.ts';
import { type Occasion, propose } from '../../utils/discovery/playbook/propose.ts';

interface Props {
  session: NonNullable<CallSession>;
  playbooks: readonly Playbook[];
  /** The account's language, which questions and summary are in. */
  language: Occasion['language'];
  words: CallSummaryWords;
  now: () => number;
}

/** A call, with all that is computed from what is known of the account. */
export function CallPanel({ session, playbooks, language, words, now }: Props) {
  const occasion = useComputed((): Occasion => {
    const open = session.records.value.opportunities.findLast(({ outcome }) => outcome === null);
    return { language, stage: open?.stage ?? null, now: now() };
  });
  const brief = useComputed(() => briefOf(session.records.value, playbooks, occasion.value));
  const proposed = useComputed(() => propose(session.records.value, playbooks, occasion.value));
  const composed = useComputed(() => callSummary(session.records.value, session.draft.value, words));
  const send = () => {
    const draft = session.draft.value;
    void session.close({
      summary: draft.summary ?? composed.value,
      minutes: Math.round(secondsOf(draft, now()) / 60),
    });
  };
  return (
    <CallMode
      session={session}
      brief={brief.value}
      proposed={proposed.value}
      composed={composed.value}
      now={now}
      onSend={send}
    />
  );
}
