import { type Gesture, thingId } from '../domain/gesture.ts';
import { acceptedHandoff, offeredHandoff, returnedHandoff } from '../domain/handoff.ts';
import { id } from '../domain/identifier.ts';
import { FIRST_STAGE, ownerOf } from '../domain/stage.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

/** A project goes from one side to the other: marketing to sales, or back. */
export const handoffCommand = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('offer-handoff'),
    ...onAccount,
    opportunity: id,
    offer: z.omit(offeredHandoff, { id: true }),
  }),
  z.object({ do: z.literal('accept-handoff'), ...onAccount, handoff: acceptedHandoff }),
  z.object({ do: z.literal('return-handoff'), ...onAccount, handoff: returnedHandoff }),
]);
type HandoffCommand = z.infer<typeof handoffCommand>;

export function handoffGesture(asked: HandoffCommand): Gesture {
  return gestureOn(asked, ({ account, opportunities, handoffs }) => {
    if (asked.do === 'offer-handoff') {
      const known = opportunities.find(({ id }) => id === asked.opportunity);
      if (!known) return 'unknown-opportunity';
      const isOffered = handoffs.some(({ opportunity, status }) => opportunity === known.id && status === 'offered');
      if (isOffered || known.owner === asked.offer.to) return 'already-so';
      const subject = { account: account.id, opportunity: known.id };
      return [{ type: 'handoff.offered', subject, data: { ...asked.offer, id: thingId(asked.command, 0) } }];
    }
    const known = handoffs.find(({ id }) => id === asked.handoff.id);
    if (!known) return 'unknown-handoff';
    // What was answered is answered: the other side offers anew.
    if (known.status !== 'offered') return 'already-so';
    const subject = { account: account.id, opportunity: known.opportunity };
    if (asked.do === 'return-handoff') return [{ type: 'handoff.returned', subject, data: asked.handoff }];
    // It goes on at a stage of theirs. That comes first: who is told of the acceptance is told of the stage as well.
    const project = opportunities.find(({ id, closedAt }) => id === known.opportunity && closedAt === null);
    const data = { stage: FIRST_STAGE[known.to], owner: known.to };
    const moves = project && ownerOf(project.stage) !== known.to;
    return [
      ...(moves ? [{ type: 'stage.moved' as const, subject, data }] : []),
      { type: 'handoff.accepted', subject, data: asked.handoff },
    ];
  });
}
