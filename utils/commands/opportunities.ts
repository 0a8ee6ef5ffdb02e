import { type Gesture, thingId } from '../domain/gesture.ts';
import { id } from '../domain/identifier.ts';
import { changedOpportunity, closedOpportunity, openedOpportunity } from '../domain/opportunity.ts';
import { ownerOf, stage } from '../domain/stage.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

const onOpportunity = { ...onAccount, opportunity: id };

/** What becomes of a project. */
export const opportunityCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('open-opportunity'), ...onAccount, project: z.omit(openedOpportunity, { owner: true }) }),
  z.object({ do: z.literal('change-opportunity'), ...onOpportunity, changes: changedOpportunity }),
  z.object({ do: z.literal('close-opportunity'), ...onOpportunity, ending: closedOpportunity }),
  z.object({ do: z.literal('move-stage'), ...onOpportunity, stage }),
]);
type OpportunityCommand = z.infer<typeof opportunityCommand>;

export function opportunityGesture(asked: OpportunityCommand): Gesture {
  return gestureOn(asked, ({ account, opportunities }) => {
    if (asked.do === 'open-opportunity') {
      const subject = { account: account.id, opportunity: thingId(asked.command, 0) };
      const data = { ...asked.project, owner: ownerOf(asked.project.stage) };
      return [{ type: 'opportunity.opened', subject, data }];
    }
    const known = opportunities.find(({ id }) => id === asked.opportunity);
    if (!known) return 'unknown-opportunity';
    const subject = { account: account.id, opportunity: known.id };
    switch (asked.do) {
      case 'change-opportunity':
        return [{ type: 'opportunity.changed', subject, data: asked.changes }];
      case 'close-opportunity':
        if (known.outcome === asked.ending.outcome) return 'already-so';
        return [{ type: 'opportunity.closed', subject, data: asked.ending }];
      case 'move-stage': {
        if (known.closedAt === null && known.stage === asked.stage) return 'already-so';
        return [{ type: 'stage.moved', subject, data: { stage: asked.stage, owner: ownerOf(asked.stage) } }];
      }
    }
  });
}
