import type { ReadonlySignal } from '@preact/signals';
import type { Command } from '../../commands/command.ts';
import type { CallDraft } from '../../domain/call-draft.ts';
import type { Id } from '../../domain/identifier.ts';
import type { Question } from '../../domain/question.ts';
import type { Records } from '../../domain/records.ts';

/** What gestures work on. */
export interface Scene {
  records: ReadonlySignal<Records>;
  draft: ReadonlySignal<CallDraft>;
  /** Makes the gesture, and changes what is typed with it. */
  act(command: Command, typed?: Partial<CallDraft>): void;
  type(change: Partial<CallDraft>): void;
  /** What judges questions; loaded when the first of them is planned, since a call opens without. Null where it cannot be. */
  judging(): Promise<Pick<typeof import('../../discovery/plan.ts'), 'plannedOf' | 'typedQuestion'> | null>;
  mint(): Id;
  now(): number;
}

/** What a command about the account of a call begins with. */
export function on({ records, mint }: Pick<Scene, 'records' | 'mint'>): { command: Id; account: Id } {
  return { command: mint(), account: records.value.account.id };
}

/** A question of theirs, where it is known. */
export function questionOf({ questions }: Records, question: Id | null): Question | undefined {
  return questions.find(({ id }) => id === question);
}
