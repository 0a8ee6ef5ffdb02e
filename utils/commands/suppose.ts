import { pageSource } from '../domain/fact.ts';
import type { Gesture, Happened } from '../domain/gesture.ts';
import { notedNeed } from '../domain/need.ts';
import { plannedQuestion } from '../domain/question.ts';
import { observedSignal, signalKey } from '../domain/signal.ts';
import { line } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

/** What Entente proposes to suppose, and what the rep makes of it: one gesture each. */
export const suppositionCommand = z.discriminatedUnion('do', [
  /** The need is supposed, and the question that would test it planned; with the signals of the page at hand that it rests on. */
  z.object({
    do: z.literal('suppose-need'),
    ...onAccount,
    need: notedNeed,
    question: plannedQuestion,
    seen: z.nullable(z.object({ page: pageSource, signals: z.array(observedSignal).check(z.maxLength(40)) })),
  }),
  /** It is not theirs, and is not proposed again. */
  z.object({ do: z.literal('dismiss-hypothesis'), ...onAccount, need: notedNeed, why: line }),
]);
type SuppositionCommand = z.infer<typeof suppositionCommand>;

export function suppositionGesture(asked: SuppositionCommand): Gesture {
  return gestureOn(asked, ({ account, needs, signals }) => {
    const subject = { account: account.id };
    if (needs.some(({ rule }) => rule !== undefined && rule === asked.need.rule)) return 'already-so';
    const noted: Happened = { type: 'need.noted', subject, data: { ...asked.need, kind: 'latent' } };
    if (asked.do === 'dismiss-hypothesis') {
      return [noted, { type: 'need.dismissed', subject, data: { id: asked.need.id, why: asked.why } }];
    }
    const known = new Set(signals.map(signalKey));
    const rests = new Set(asked.need.evidence.map(({ id }) => id));
    const { page: source, signals: there = [] } = asked.seen ?? {};
    const fresh = there.filter((seen) => rests.has(seen.id) && !known.has(signalKey(seen)));
    return [
      ...fresh.map((data): Happened => ({ type: 'signal.observed', subject, ...(source && { source }), data })),
      noted,
      { type: 'question.planned', subject, data: asked.question },
    ];
  });
}
