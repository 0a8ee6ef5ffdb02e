import { accountField } from '../../domain/fact.ts';
import { needStatus } from '../../domain/need.ts';
import { questionTheme } from '../../domain/question.ts';
import { signalKind } from '../../domain/signal.ts';
import { stage } from '../../domain/stage.ts';
import { z } from '../../domain/zod.ts';

/** The languages in which playbooks are written. */
const spoken = z.enum(['en', 'fr']);

/** The longest of each that a playbook may hold. */
const MOST = { questions: 200, followUps: 5, words: 300, because: 300 } as const;

/** A name for machines: `why-now`. */
const key = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));

/** Text, never markup; nothing in it that cannot be seen (see `plainLine`). */
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^[^<>\p{C}]{1,300}$/u));

/** What `because` may speak of: the signal's words, how many it is about, and the account. `{signal}`, `{count}`, `{account}`. */
export const SLOT = /\{([^{}]{0,30})\}/g;
export const SLOTS: ReadonlySet<string> = new Set(['signal', 'count', 'account']);

/** A sentence with its slots filled. */
export function filled(sentence: string, slots: Readonly<Record<'signal' | 'count' | 'account', string>>): string {
  const words = new Map(Object.entries(slots));
  return sentence.replace(SLOT, (whole, slot: string) => words.get(slot) ?? whole);
}

/** When a question is worth asking at all; all that is said must hold. */
const condition = z.strictObject({
  /** Fields of the account of which a value is known, or none is. */
  knows: z.optional(z.array(accountField).check(z.maxLength(10))),
  lacks: z.optional(z.array(accountField).check(z.maxLength(10))),
  /** They are at least so many people. */
  people: z.optional(z.int().check(z.minimum(1), z.maximum(10_000_000))),
  /** There is a need of this status. */
  need: z.optional(needStatus),
  /** Something of one of these kinds happened there lately: the question takes it for granted. */
  happened: z.optional(z.array(signalKind).check(z.minLength(1), z.maxLength(9))),
  /** A project of theirs was signed. */
  customer: z.optional(z.boolean()),
});
export type Condition = z.infer<typeof condition>;

const playbookQuestion = z.strictObject({
  id: key,
  text: words(MOST.words),
  theme: questionTheme,
  /** The stages at which it is worth asking; all where none is named. */
  stages: z.optional(z.array(stage).check(z.minLength(1), z.maxLength(7))),
  /** The kinds of signals that call for it. */
  signals: z.optional(z.array(signalKind).check(z.minLength(1), z.maxLength(9))),
  when: z.optional(condition),
  /** Why it is worth asking, where a signal calls for it: a sentence with slots. */
  because: z.optional(words(MOST.because)),
  /** What to ask next, once it is answered: questions of the same playbook, which are not asked before. */
  followUps: z.optional(z.array(key).check(z.maxLength(MOST.followUps))),
});
export type PlaybookQuestion = z.infer<typeof playbookQuestion>;

/** An editable set of questions by theme and stage, with the signals that call for them. One language a playbook. */
export const playbook = z.strictObject({
  id: key,
  name: words(80),
  language: spoken,
  questions: z.array(playbookQuestion).check(z.minLength(1), z.maxLength(MOST.questions)),
});
export type Playbook = z.infer<typeof playbook>;
