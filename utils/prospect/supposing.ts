import type { ReadonlySignal } from '@preact/signals';
import type { Command } from '../commands/command.ts';
import type { Hypothesis } from '../discovery/hypotheses/hypothesise.ts';
import type { Test } from '../discovery/hypotheses/rule.ts';
import { needOf, plannedOf, testOf } from '../discovery/plan.ts';
import type { ProposedQuestion } from '../discovery/playbook/propose.ts';
import type { Capture } from '../domain/capture.ts';
import type { Draft } from '../domain/draft.ts';
import { thingId } from '../domain/gesture.ts';
import type { Records } from '../domain/records.ts';
import type { World } from './world.ts';

interface Scene {
  world: Pick<World, 'mint'>;
  draft: ReadonlySignal<Draft>;
  capture: ReadonlySignal<Capture | null>;
  records: ReadonlySignal<Records | null>;
  busy: ReadonlySignal<boolean>;
  type(change: Partial<Draft>): void;
  send(command: Command): Promise<boolean>;
}

/** What the rep makes of what is proposed: on a known account it is history at once, on an unknown one draft. */
export function supposing({ world, draft, capture, records, busy, type, send }: Scene) {
  /** Supposes a need, and plans the question that would tell. */
  async function suppose(hypothesis: Hypothesis, test: Test = hypothesis.questions[0]): Promise<void> {
    if (busy.value) return;
    const command = world.mint();
    const need = needOf(hypothesis, thingId(command, 0));
    const question = testOf(hypothesis, test, thingId(command, 1), need.id);
    const { needs, questions } = draft.value;
    const account = records.value?.account.id;
    if (!account) return type({ needs: [...needs, need], questions: [...questions, question] });
    const { page, signals = [] } = capture.value ?? {};
    const seen = page ? { page: { url: page.url, title: page.title, capturedAt: page.capturedAt }, signals } : null;
    await send({ do: 'suppose-need', command, account, need, question, seen });
  }

  /** Never to be proposed for this account again. It takes a history to keep that in. */
  async function dismiss(hypothesis: Hypothesis): Promise<void> {
    const account = records.value?.account.id;
    if (busy.value || !account) return;
    const command = world.mint();
    await send({ do: 'dismiss-hypothesis', command, account, need: needOf(hypothesis, thingId(command, 0)), why: '' });
  }

  /** Plans a question that was proposed; one that would tell of a need that nobody supposes yet supposes it. */
  async function plan(proposed: ProposedQuestion): Promise<void> {
    if (proposed.hypothesis) return suppose(proposed.hypothesis, proposed);
    if (busy.value) return;
    const command = world.mint();
    const question = plannedOf(proposed, thingId(command, 0));
    const account = records.value?.account.id;
    if (!account) type({ questions: [...draft.value.questions, question] });
    else await send({ do: 'plan-question', command, account, question });
  }

  return { suppose, dismiss, plan };
}
