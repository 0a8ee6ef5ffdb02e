import type { ReadonlySignal } from '@preact/signals';
import type { Command } from '../commands/command.ts';
import type { Supposed } from '../discovery/plan.ts';
import type { Capture } from '../domain/capture.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/identifier.ts';
import type { Evidence, NotedNeed } from '../domain/need.ts';
import type { PlannedQuestion } from '../domain/question.ts';
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
  async function suppose({ need, question }: Supposed): Promise<void> {
    if (busy.value) return;
    const { needs, questions } = draft.value;
    const account = records.value?.account.id;
    if (!account) return type({ needs: [...needs, need], questions: [...questions, question] });
    const { page, signals = [] } = capture.value ?? {};
    const seen = page ? { page: { url: page.url, title: page.title, capturedAt: page.capturedAt }, signals } : null;
    await send({ do: 'suppose-need', command: world.mint(), account, need, question, seen });
  }

  /** Never to be supposed of this account again. It takes a history to keep that in. */
  async function dismiss(need: NotedNeed): Promise<void> {
    const account = records.value?.account.id;
    if (busy.value || !account) return;
    await send({ do: 'dismiss-hypothesis', command: world.mint(), account, need, why: '' });
  }

  async function plan(question: PlannedQuestion): Promise<void> {
    if (busy.value) return;
    const account = records.value?.account.id;
    if (!account) type({ questions: [...draft.value.questions, question] });
    else await send({ do: 'plan-question', command: world.mint(), account, question });
  }

  /** A need rests on something more that they said or did. */
  async function rest(need: Id, evidence: Evidence): Promise<void> {
    if (busy.value) return;
    const { needs } = draft.value;
    const account = records.value?.account.id;
    const resting = (one: NotedNeed) => (one.id === need ? { ...one, evidence: [...one.evidence, evidence] } : one);
    if (!account) type({ needs: needs.map(resting) });
    else await send({ do: 'change-need', command: world.mint(), account, need: { id: need, evidence: [evidence] } });
  }

  return { suppose, dismiss, plan, rest };
}
