import type { Gesture } from '../domain/gesture.ts';
import { contactIn } from '../domain/merge.ts';
import { changedNeed, confirmedNeed, dismissedNeed } from '../domain/need.ts';
import { answeredQuestion, askedQuestion, droppedQuestion } from '../domain/question.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

/** What becomes of a question that was planned, and of a need that was noted. */
export const discoveryCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('ask-question'), ...onAccount, question: askedQuestion }),
  z.object({ do: z.literal('answer-question'), ...onAccount, question: answeredQuestion }),
  z.object({ do: z.literal('drop-question'), ...onAccount, question: droppedQuestion }),
  z.object({ do: z.literal('confirm-need'), ...onAccount, need: confirmedNeed }),
  z.object({ do: z.literal('dismiss-need'), ...onAccount, need: dismissedNeed }),
  z.object({ do: z.literal('change-need'), ...onAccount, need: changedNeed }),
]);
type DiscoveryCommand = z.infer<typeof discoveryCommand>;

export function discoveryGesture(asked: DiscoveryCommand): Gesture {
  return gestureOn(asked, ({ account, contacts, questions, needs }) => {
    const subject = { account: account.id };
    const [things, thing] = 'question' in asked ? [questions, asked.question] : [needs, asked.need];
    const known: { status: string } | undefined = things.find(({ id }) => id === thing.id);
    if (!known) return 'question' in asked ? 'unknown-question' : 'unknown-need';
    // They may have been merged with somebody since they were chosen.
    const contact = 'contact' in thing && thing.contact ? contactIn(account.merges, thing.contact) : null;
    if (contact !== null && !contacts.some(({ id }) => id === contact)) return 'unknown-contact';
    switch (asked.do) {
      case 'ask-question':
        return [{ type: 'question.asked', subject, data: asked.question }];
      case 'answer-question':
        return [{ type: 'question.answered', subject, data: asked.question }];
      case 'drop-question':
        if (known.status === 'dropped') return 'already-so';
        return [{ type: 'question.dropped', subject, data: asked.question }];
      case 'confirm-need': {
        const { question } = asked.need;
        if (question !== undefined && !questions.some(({ id }) => id === question)) return 'unknown-question';
        return [{ type: 'need.confirmed', subject, data: asked.need }];
      }
      case 'dismiss-need':
        if (known.status === 'dismissed') return 'already-so';
        return [{ type: 'need.dismissed', subject, data: asked.need }];
      case 'change-need':
        return [{ type: 'need.changed', subject, data: asked.need }];
    }
  });
}
